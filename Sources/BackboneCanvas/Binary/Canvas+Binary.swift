package import BackboneBinary

extension Point: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(reader.read(), reader.read())
  }
}

extension CellPosition: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(column: reader.read(), row: reader.read())
  }
}

extension Raster: BinaryReadable where Sample: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    let width: Int = try reader.read()
    let height: Int = try reader.read()
    let samples: [Sample] = try reader.read()
    // A side longer than all samples would make the product overflow.
    guard (0...samples.count).contains(width), (0...samples.count).contains(height),
      width * height == samples.count
    else { throw .unknownValue }
    self.init(width: width, height: height, samples: samples)
  }
}

extension GlyphTable: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(glyphs: reader.read(), linePenalty: reader.read(), fillEdge: reader.read())
  }
}

extension GlyphTable.Glyph: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(code: reader.read(), ink: reader.read())
  }
}
