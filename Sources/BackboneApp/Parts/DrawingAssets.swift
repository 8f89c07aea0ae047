package import BackboneCanvas
package import BackboneCore

/// The drawn data: the body, the figures, the digits.
package struct DrawingAssets: Sendable {
  let figures: FigureSource
  let atlas: Atlas
  let digits: BigDigits
  let ascii: AsciiFill
  /// Which muscle lies next to which on the body.
  package let bodyMap: BodyMap

  /// The exercises and drills that have a figure.
  package var figureIDs: Set<ExerciseID> { figures.ids }

  /// The art as it was read from the assets.
  /// - Throws: an `AtlasError` for an atlas whose paths cannot be drawn.
  package init(
    figures: FigureSource, atlas: AtlasArt, digits: DigitTable, glyphs: GlyphTable
  ) throws(AtlasError) {
    self.figures = figures
    self.atlas = try Atlas(atlas, glyphs: glyphs)
    self.digits = BigDigits(digits)
    ascii = AsciiFill(glyphs)
    bodyMap = BodyMap(self.atlas)
  }
}
