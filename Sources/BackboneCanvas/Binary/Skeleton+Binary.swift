package import BackboneBinary

extension Skeleton.View: BinaryReadable {}
extension Body.Piece: BinaryReadable {}

extension Skeleton.Segments: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(
      upperArm: reader.read(), forearm: reader.read(), hand: reader.read(), thigh: reader.read(),
      shank: reader.read(), toe: reader.read(), palm: reader.read(), heel: reader.read(),
      ball: reader.read())
  }
}

extension Skeleton.Spine: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(
      lumbar: reader.read(), thorax: reader.read(), neck: reader.read(), landmarks: reader.read())
  }
}

extension Skeleton.Spine.Landmarks: BinaryReadable {
  init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(
      waist: reader.read(), chest: reader.read(), shoulder: reader.read(), c7: reader.read(),
      skull: reader.read())
  }
}

extension Skeleton.Spine.Stretch: BinaryReadable {
  init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(from: reader.read() as Double, to: reader.read())
  }
}

extension Body: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(reader.read(), reader.read(), reader.read())
  }
}

extension Body.Outlines: BinaryReadable {
  init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(
      shoulders: reader.read(), hips: reader.read(), head: reader.read(), trunk: reader.read(),
      upperArm: reader.read(), forearm: reader.read(), thigh: reader.read(),
      shank: reader.read(), flatHand: reader.read(), palmHand: reader.read(),
      radius: reader.read(), skull: reader.read(), hair: reader.read(), foot: reader.read(),
      toes: reader.read(), order: reader.read(), seamless: reader.read(), muscles: reader.read())
  }
}

extension Body.Offset: BinaryReadable {
  init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(forward: reader.read(), up: reader.read())
  }
}

extension Body.Pair: BinaryReadable {
  init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(near: reader.read(), far: reader.read())
  }
}

extension Body.Radius: BinaryReadable {
  init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(
      shoulder: reader.read(), elbow: reader.read(), hip: reader.read(), knee: reader.read(),
      toes: reader.read(), knuckles: reader.read(), fist: reader.read())
  }
}

extension Body.Toes: BinaryReadable {
  init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(hinge: reader.read(), outline: reader.read())
  }
}

extension Body.Blend: BinaryReadable {
  init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(joint: reader.read(), radius: reader.read())
  }
}

extension Body.Patch: BinaryReadable {
  init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(
      bone: reader.read(), from: reader.read(), to: reader.read(), back: reader.read(),
      front: reader.read())
  }
}

extension Body.Contour: BinaryReadable {
  init(from reader: inout BinaryReader) throws(BinaryError) {
    points = try reader.read()
    guard !points.isEmpty else { throw .unknownValue }
  }
}
