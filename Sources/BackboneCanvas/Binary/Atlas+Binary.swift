package import BackboneBinary

extension AtlasView: BinaryReadable {}
extension AtlasLayer: BinaryReadable {}
extension AtlasCrop: BinaryReadable {}
extension AtlasArt.Kind: BinaryReadable {}
extension AtlasArt.Side: BinaryReadable {}

extension Atlas: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    shapes = try reader.read()
    silhouettes = try reader.read()
    crops = try reader.read()
    groups = try reader.read()
    sided = try reader.read()
    glyphs = try reader.read()
    muscles = try reader.read()
    muscleIDs = try reader.read()
  }
}

extension Atlas.Bounds: BinaryReadable {
  init(from reader: inout BinaryReader) throws(BinaryError) {
    topLeft = try reader.read()
    bottomRight = try reader.read()
  }
}

extension Atlas.LayeredView: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(reader.read(), reader.read())
  }
}

extension Atlas.Shape: BinaryReadable {
  init(from reader: inout BinaryReader) throws(BinaryError) {
    art = try reader.read()
    points = try reader.read()
    fibres = try reader.read()
  }
}

extension Atlas.Fibres: BinaryReadable {
  init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(from: reader.read(), to: reader.read(), bow: reader.read())
  }
}

extension AtlasArt.Muscle: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(id: reader.read(), view: reader.read(), layer: reader.read(), at: reader.read())
  }
}

extension AtlasArt.Shape: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(
      id: reader.read(), view: reader.read(), layers: reader.read(), kind: reader.read(),
      z: reader.read(), muscle: reader.read(), side: reader.read(), merge: reader.read(),
      minRows: reader.read(), coarse: reader.read(), tone: reader.read(), outline: reader.read(),
      stroke: reader.read(), width: reader.read(), fibres: reader.read())
  }
}

extension AtlasArt.Fibres: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(from: reader.read(), to: reader.read(), bow: reader.read())
  }
}
