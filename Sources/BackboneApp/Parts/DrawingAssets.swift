package import BackboneCanvas
package import BackboneCore

/// The drawn data: the body, the figures, the digits.
package struct DrawingAssets: Sendable {
  let figures: FigureSource
  private let drawings: Drawings

  /// Drawings.
  package init(figures: FigureSource, _ drawings: Drawings) {
    self.figures = figures
    self.drawings = drawings
  }

  /// The art as it was read from the assets.
  /// - Throws: an `AtlasError` for an atlas whose paths cannot be drawn.
  package init(
    figures: FigureSource, atlas: AtlasArt, digits: DigitTable, glyphs: GlyphTable
  ) throws(AtlasError) {
    self.init(figures: figures, try Drawings(atlas: atlas, digits: digits, glyphs: glyphs))
  }

  var atlas: Atlas { drawings.atlas }
  var digits: BigDigits { drawings.digits }
  var ascii: AsciiFill { drawings.ascii }
  /// Which muscle lies next to which on the body.
  package var bodyMap: BodyMap { drawings.bodyMap }

  /// The exercises and drills that have a figure.
  package var figureIDs: Set<ExerciseID> { figures.ids }
}
