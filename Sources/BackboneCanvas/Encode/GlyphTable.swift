/// How the printable ASCII glyphs are inked, as drawn from `Assets/art/glyphs.json`.
package struct GlyphTable: Hashable, Sendable, Codable {
  /// One glyph's ink.
  package struct Glyph: Hashable, Sendable, Codable {
    /// The ASCII code.
    package let code: UInt8
    /// Eight rows of four digits, 0...9 for the ink there, a blank between rows.
    package let foreground: String
  }

  /// The glyphs, each code at most once.
  package let glyphs: [Glyph]
  /// What a glyph costs in line drawings, by glyph; only these are used for lines.
  package let linePenalty: [String: Float]
  /// The glyphs that edges of filled areas are made of.
  package let fillEdge: String

  /// A table.
  package init(glyphs: [Glyph], linePenalty: [String: Float], fillEdge: String) {
    self.glyphs = glyphs
    self.linePenalty = linePenalty
    self.fillEdge = fillEdge
  }

  /// The ink of a glyph on `GlyphInk.columns` x `GlyphInk.rows` samples, 0...1; nil when the table
  /// has no such glyph or its ink does not have the form.
  func foreground(of glyph: Character) -> Raster<Float>? {
    guard let found = glyphs.first(where: { $0.code == glyph.asciiValue }) else { return nil }
    let digits = found.foreground.utf8.filter { $0 != UInt8(ascii: " ") }
    guard digits.count == GlyphInk.columns * GlyphInk.rows,
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Raster(
      width: GlyphInk.columns, height: GlyphInk.rows,
      samples: digits.map { Float($0 - UInt8(ascii: "0")) / 9 })
  }
}

/// The grid on which glyphs are compared: half of the full sampling each way.
enum GlyphInk {
  static let columns = 4
  static let rows = 8
}
