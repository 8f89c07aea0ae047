/// Weight and marks of a glyph, drawn on every terminal.
package struct Attributes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }
  /// Heavier strokes.
  package static let bold = Attributes(rawValue: 1)
  /// Fainter strokes.
  package static let dim = Attributes(rawValue: 2)
  /// Underlined.
  package static let underline = Attributes(rawValue: 4)
  /// Ink and ground exchanged.
  package static let reverse = Attributes(rawValue: 8)
}

/// Colours and weight that a cell is drawn with; nil is the terminal's default.
package struct ResolvedStyle: Hashable, Sendable {
  /// The glyph's colour as an xterm-256 index.
  package var foreground: UInt8?
  /// The ground's colour as an xterm-256 index.
  package var background: UInt8?
  /// Weight and marks.
  package var attributes: Attributes

  /// A paint.
  package init(_ foreground: UInt8?, on background: UInt8?, _ attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}
