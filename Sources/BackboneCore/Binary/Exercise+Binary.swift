package import BackboneBinary

extension Muscle: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(
      id: reader.read(), name: reader.read(), latin: reader.read(), aliases: reader.read(),
      identifiers: reader.read(), layer: reader.read(), view: reader.read(), group: reader.read(),
      members: reader.read(), region: reader.read(), origin: reader.read(),
      insertion: reader.read(), nerve: reader.read(), action: reader.read(),
      running: reader.read(), weak: reader.read(), stretch: reader.read(), feel: reader.read(),
      signs: reader.read(), sources: reader.read())
  }
}

extension Exercise: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(
      id: reader.read(), name: reader.read(), aliases: reader.read(), keywords: reader.read(),
      category: reader.read(), level: reader.read(), pattern: reader.read(),
      position: reader.read(), posture: reader.read(), gaze: reader.read(), mode: reader.read(),
      fit: reader.read(), tempo: reader.read(), calls: reader.read(), sides: reader.read(),
      sideNames: reader.read(), equipment: reader.read(), setup: reader.read(),
      instructions: reader.read(), breathing: reader.read(), cues: reader.read(),
      faults: reader.read(), ladder: reader.read(), ladderBase: reader.read(),
      variants: reader.read(), parts: reader.read(), primary: reader.read(),
      secondary: reader.read(), stretches: reader.read(), moves: reader.read(),
      doses: reader.read(), progression: reader.read(), stop: reader.read(),
      avoid: reader.read(), instead: reader.read(), why: reader.read(), sources: reader.read())
  }
}

extension Exercise.Variant: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(
      name: reader.read(), step: reader.read(), equipment: reader.read(),
      posture: reader.read(), setup: reader.read(), cues: reader.read(), figure: reader.read())
  }
}

extension FormCue: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(
      kind: reader.read(), text: reader.read(), label: reader.read(), joint: reader.read())
  }
}

extension Fault: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(
      id: reader.read(), name: reader.read(), fix: reader.read(), limit: reader.read())
  }
}

extension Dose: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(
      holds: reader.read(), repetitions: reader.read(), sides: reader.read(), hold: reader.read(),
      note: reader.read(), rest: reader.read(), rpe: reader.read())
  }
}

extension FITName: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(category: reader.read(), name: reader.read())
  }
}

extension RepetitionCalls: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(lift: reader.read(), lower: reader.read())
  }
}
