package import BackboneBinary

extension Routine: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(
      id: reader.read(), name: reader.read(), goal: reader.read(), plans: reader.read(),
      sources: reader.read())
  }
}

extension Plan: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(
      prepare: reader.read(), rounds: reader.read(), restBetweenRounds: reader.read(),
      blocks: reader.read())
  }
}

extension Block: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(
      reader.read(), note: reader.read(), swaps: reader.read(), sets: reader.read(),
      isSpread: reader.read(), sidePlan: reader.read(), switching: reader.read(),
      restBetweenSets: reader.read(), follow: reader.read())
  }
}

extension Movement: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    switch try reader.read(String.self) {
    case "exercise": self = .exercise(try reader.read())
    case "drill": self = .drill(try reader.read())
    default: throw .unknownValue
    }
  }
}

extension AdHocExercise: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(
      name: reader.read(), cue: reader.read(), gaze: reader.read(), sideNames: reader.read())
  }
}

extension SetPrescription: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    switch try reader.read(String.self) {
    case "hold": self = .hold(try reader.read())
    case "open": self = .open
    case "repetitions": self = .repetitions(try reader.read(), try reader.read())
    case "counted": self = .counted(try reader.read(), try reader.read())
    default: throw .unknownValue
    }
  }
}

extension Tempo: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(
      lift: reader.read(), hold: reader.read(), lower: reader.read(), pause: reader.read())
  }
}

extension SidePlan: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    switch try reader.read(String.self) {
    case "none": self = .none
    case "each": self = .each(try reader.read())
    case "shared": self = .shared(try reader.read())
    case "alternating": self = .alternating
    default: throw .unknownValue
    }
  }
}

extension Transition: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    switch try reader.read(String.self) {
    case "nothing": self = .nothing
    case "rest": self = .rest(try reader.read())
    case "move": self = .move(try reader.read())
    default: throw .unknownValue
    }
  }
}
