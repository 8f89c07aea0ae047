package import BackboneCanvas
package import BackboneCore

/// The drawn data: the body, the figures, the digits.
package struct DrawingAssets: Sendable {
  let skeleton: Skeleton
  let figures: [ExerciseID: FigureArt]
  let atlas: Atlas
  let digits: BigDigits
  let ascii: AsciiFill
  /// Which muscle lies next to which on the body.
  package let bodyMap: BodyMap

  /// The exercises and drills that have a figure.
  package var figureIDs: Set<ExerciseID> { Set(figures.keys) }

  /// The art as it was read from the assets.
  /// - Throws: an `AtlasError` for an atlas whose paths cannot be drawn.
  package init(
    skeleton: Skeleton, figures: [FigureArt], atlas: AtlasArt, digits: DigitTable,
    glyphs: GlyphTable
  ) throws(AtlasError) {
    self.skeleton = skeleton
    self.figures = Dictionary(
      figures.map { (ExerciseID(rawValue: $0.id), $0) }, uniquingKeysWith: { _, last in last })
    self.atlas = try Atlas(atlas, glyphs: glyphs)
    self.digits = BigDigits(digits)
    ascii = AsciiFill(glyphs)
    bodyMap = BodyMap(self.atlas)
  }
}
