package import BackboneBinary

/// What is drawn on every screen, ready to be drawn: the body, the digits, the glyphs.
package struct Drawings: Sendable {
  package let atlas: Atlas
  package let digits: BigDigits
  package let ascii: AsciiFill
  /// Which muscle lies next to which on the body.
  package let bodyMap: BodyMap

  /// Prepares what was read from the assets.
  /// - Throws: an `AtlasError` for an atlas whose paths cannot be drawn.
  package init(atlas: AtlasArt, digits: DigitTable, glyphs: GlyphTable) throws(AtlasError) {
    self.atlas = try Atlas(atlas, glyphs: glyphs)
    self.digits = BigDigits(digits)
    ascii = AsciiFill(glyphs)
    bodyMap = BodyMap(self.atlas)
  }
}

extension Drawings: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    atlas = try reader.read()
    digits = try reader.read()
    ascii = try reader.read()
    bodyMap = try reader.read()
  }
}
