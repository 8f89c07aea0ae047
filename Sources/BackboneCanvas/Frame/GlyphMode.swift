/// Which glyphs pictures are made of.
package enum GlyphMode: String, CaseIterable, Hashable, Sendable {
  /// Quadrants, halves and eighths with two colours a cell.
  case blocks
  /// Braille dots, one colour a cell.
  case braille
  /// Printable ASCII, matched by shape.
  case ascii
}
