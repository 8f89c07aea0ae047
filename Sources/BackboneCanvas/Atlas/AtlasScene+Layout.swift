internal import BackboneBinary

extension AtlasScene {
  /// What took long to lay out, for `Atlas.scene` to begin with the next time; nil for dots and
  /// letters, which are always laid out anew.
  ///
  /// The bytes are for this machine and this version of the program alone.
  package var layout: [UInt8]? {
    guard case .blocks(let shading) = drawing else { return nil }
    var writer = BinaryWriter()
    places.write(to: &writer)
    shading.write(to: &writer)
    return writer.bytes
  }

  /// What a layout holds; nil where it is another view's, or damaged.
  static func read(
    _ layout: [UInt8], _ atlas: Atlas, _ pieces: AtlasRegions, _ placement: AtlasTransform
  ) -> (AtlasShading, AtlasCellOwnership)? {
    var reader = BinaryReader(layout, in: 0..<layout.count)
    guard let places = try? reader.read(AtlasCellOwnership.self), places.fits(atlas, placement),
      let shading = try? AtlasShading(from: &reader, pieces: pieces, placement: placement),
      reader.isAtEnd
    else { return nil }
    return (shading, places)
  }
}

extension AtlasCellOwnership: BinaryReadable {
  init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(owners: reader.read(), anchors: reader.read(), columns: reader.read())
  }

  fileprivate func write(to writer: inout BinaryWriter) {
    writer.write(integer: owners.width)
    writer.write(integer: owners.height)
    writer.write(numbers: owners.samples)
    writer.write(anchors)
    writer.write(columns)
  }

  /// Whether these may be the cells of an atlas in a pane.
  fileprivate func fits(_ atlas: Atlas, _ placement: AtlasTransform) -> Bool {
    owners.width == placement.width / Sampling.columns
      && owners.height == placement.height / Sampling.rows
      && owners.samples.allSatisfy { (-1..<atlas.muscleIDs.count).contains(Int($0)) }
      && anchors.values.allSatisfy { owners.contains($0.column, $0.row) }
      && (0...owners.width).contains(columns.lowerBound)
      && (0...owners.width).contains(columns.upperBound)
  }
}
