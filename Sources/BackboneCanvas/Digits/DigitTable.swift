/// The drawn digits, as in `Assets/art/digits.json`.
package struct DigitTable: Hashable, Sendable, Codable {
  /// One digit, or the colon.
  package struct Digit: Hashable, Sendable, Codable {
    /// The character it stands for.
    package let glyph: String
    /// The distance to the next digit; strokes are drawn in a box 100 wide and 160 high.
    package let advance: Double
    /// Paths of the strokes, as `Path` reads them; a dot is a very short one.
    package let strokes: [String]
    /// The digit in rows of text, `#` for ink, all rows equally long.
    package let cells: [String]
  }

  /// The width of a stroke in units of the box.
  package let strokeWidth: Double
  /// The digits.
  package let digits: [Digit]
}
