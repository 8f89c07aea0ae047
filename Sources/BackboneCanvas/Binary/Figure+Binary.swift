package import BackboneBinary

extension Joint: BinaryReadable {}
extension JointAngle: BinaryReadable {}
extension Bone: BinaryReadable {}
extension Limb: BinaryReadable {}
extension Pose.Flank: BinaryReadable {}
extension Pose.HandShape: BinaryReadable {}
extension Pose.Reach.End: BinaryReadable {}

extension FigureArt: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    id = try reader.read()
    view = try reader.read()
    extent = try reader.read()
    hasFloor = try reader.read()
    poses = try reader.read()
    cycle = try reader.read()
    motion = try reader.read()
    faults = try reader.read()
    props = try reader.read()
    guard !cycle.isEmpty, cycle.allSatisfy({ $0.seconds > 0 }) else { throw .unknownValue }
  }
}

extension FigureArt.Extent: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(
      left: reader.read(), bottom: reader.read(), right: reader.read(), top: reader.read())
  }
}

extension FigureArt.Beat: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(pose: reader.read(), name: reader.read(), seconds: reader.read())
  }
}

extension FigureArt.Motion: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(
      start: reader.read(), both: reader.read(), left: reader.read(), right: reader.read(),
      isMirrored: reader.read())
  }
}

extension FigureArt.Motion.Hold: BinaryReadable {
  init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(
      start: reader.read(), via: reader.read(), pose: reader.read(), breathe: reader.read())
  }
}

extension FigureFault: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(id: reader.read(), base: reader.read(), cases: reader.read())
  }
}

extension FigureFault.Case: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(base: reader.read(), pose: reader.read(), joint: reader.read())
  }
}

extension FigureProp: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    shape = try reader.read()
    behind = try reader.read()
    isHeld = try reader.read()
  }
}

extension FigureProp.Shape: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    switch try reader.text() {
    case "bar":
      self = try .bar(from: reader.read(), to: reader.read(), width: reader.read())
    case "outline": self = try .outline(reader.read(), at: reader.read())
    default: throw .unknownValue
    }
  }
}

extension FigureProp.Attachment: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    switch try reader.text() {
    case "fixed": self = try .fixed(reader.read())
    case "joint": self = try .joint(reader.read())
    case "beside":
      self = try .beside(reader.read(), forward: reader.read(), up: reader.read())
    default: throw .unknownValue
    }
  }
}

// MARK: - Postures

extension Pose: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    angles = try reader.read()
    anchor = try reader.read()
    reaches = try reader.read()
    hands = try reader.read()
    scale = try reader.read()
    shrug = try reader.read()
    squeeze = try reader.read()
    working = try reader.read()
  }
}

extension Pose.Anchor: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(joint: reader.read(), at: reader.read())
  }
}

extension Pose.Reach: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    limb = try reader.read()
    to = try reader.read()
    end = try reader.read()
    direction = try reader.read()
    bend = try reader.read()
    weight = try reader.read()
  }
}
