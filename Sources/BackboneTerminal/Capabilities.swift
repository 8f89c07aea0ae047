package import BackboneCanvas

/// What the terminal can show.
package struct Capabilities: Hashable, Sendable {
  /// The type of terminal, as TERM names it.
  package let type: String
  /// How many colours there are.
  package let depth: ColourDepth
  /// Whether all glyphs beyond ASCII arrive whole; if not, pictures had better be drawn in ASCII.
  package let isUnicode: Bool
  /// Whether mouse reports and bracketed paste were asked for.
  package let hasMouse: Bool
}
