/// What pictures are drawn with: the glyphs and the colours.
package struct Appearance: Hashable, Sendable {
  /// The glyphs.
  package var glyphMode: GlyphMode
  /// The colours.
  package var theme: Theme

  /// A look.
  package init(glyphMode: GlyphMode, theme: Theme) {
    self.glyphMode = glyphMode
    self.theme = theme
  }
}
