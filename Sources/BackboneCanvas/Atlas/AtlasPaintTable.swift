/// The colours of the moment by a sample's code, laid out flat because they are asked for so often.
struct AtlasPaintTable: Sendable {
  /// By code; for the rows of samples that carry a stripe, hatched pieces are darker.
  let plain: [Colour]
  let striped: [Colour]

  /// Nothing is drawn.
  private static let outside: UInt16 = 0
  /// A line on top of the pieces.
  static let lineCode: UInt16 = 1

  /// Each piece has a code for every tone and one for its seam.
  private static let stride = UInt16(Ramp.steps + 1)

  /// The code of a piece at a tone, `0..<Ramp.steps`.
  static func code(piece: UInt16, tone: UInt8) -> UInt16 { 2 + piece * stride + UInt16(tone) }

  /// The code of the seam in a piece.
  static func code(seamOf piece: UInt16) -> UInt16 { 2 + piece * stride + UInt16(Ramp.steps) }

  /// Whether a row of samples carries a stripe: the lowest quarter of a cell, which has a glyph.
  static func isStriped(row: Int) -> Bool { row % Sampling.rows >= Sampling.rows * 3 / 4 }

  init(_ pieces: AtlasRegions, emphases: [AtlasEmphasis], palette: AtlasPalette) {
    var ramps: [[UInt8]: Ramp] = [:]
    func shades(_ indexes: [UInt8], _ piece: AtlasRegions.Piece) -> [Colour] {
      let ramp = ramps[indexes] ?? Ramp(indexes)
      ramps[indexes] = ramp
      let lift = Int((piece.tone * Float(Ramp.steps)).rounded())
      return (0..<Ramp.steps).map { ramp[step: min(max($0 + lift, 0), Ramp.steps - 1)] }
    }
    let isMixed = Set(emphases).subtracting([.none]).count > 1
    var plain = [Colour.zero, Colour(xterm: palette.line)]
    var striped = plain
    for (piece, emphasis) in zip(pieces.all, emphases) {
      let (ramp, seam): ([UInt8], UInt8) =
        switch emphasis {
        case .none: (palette.ramp(piece.kind, isGhost: piece.isGhost), palette.seam)
        case .helping: (palette.helping, palette.litSeam)
        case .most: (palette.most, palette.litSeam)
        // Alone it needs no rim to be told from the others.
        case .chosen: (palette.most, isMixed ? palette.rim : palette.litSeam)
        }
      let colours = shades(ramp, piece) + [Colour(xterm: seam)]
      plain += colours
      striped +=
        emphasis == .helping ? shades(palette.stripe, piece) + [Colour(xterm: seam)] : colours
    }
    self.plain = plain
    self.striped = striped
  }
}
