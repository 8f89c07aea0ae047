/// The colours of the moment by a sample's code, laid out flat because they are asked for so often.
struct AtlasPaintTable: Sendable {
  /// Tables by code: one where nothing is striped, else four, one after the other: where no stripe
  /// runs, where one runs across, where one runs down, and where both do.
  let colours: [Colour]
  /// Whether there are four.
  let isStriped: Bool
  private let count: Int

  /// Nothing is drawn.
  private static let outside: UInt16 = 0
  /// A line on top of the pieces.
  static let lineCode: UInt16 = 1

  /// Each piece has a code for every tone and one for its seam.
  private static let stride = UInt16(Ramp.steps + 1)

  /// How many codes there are, of which 0 is the least.
  static func codes(_ pieces: AtlasRegions) -> Int { 2 + pieces.all.count * Int(stride) }

  /// The code of a piece at a tone, `0..<Ramp.steps`.
  static func code(piece: UInt16, tone: UInt8) -> UInt16 { 2 + piece * stride + UInt16(tone) }

  /// The code of the seam in a piece.
  static func code(seamOf piece: UInt16) -> UInt16 { 2 + piece * stride + UInt16(Ramp.steps) }

  /// Where the table for a sample begins if there are four: a stripe across is the lowest quarter of
  /// a cell and one down its right quarter, which both have a glyph.
  @inline(__always)
  func offset(_ x: Int, _ y: Int) -> Int {
    let across = y % Sampling.rows >= Sampling.rows * 3 / 4 ? count : 0
    return x % Sampling.columns >= Sampling.columns * 3 / 4 ? across + 2 * count : across
  }

  init(_ pieces: AtlasRegions, emphases: [AtlasEmphasis], palette: AtlasPalette) {
    var ramps: [[UInt8]: Ramp] = [:]
    func shades(_ indexes: [UInt8], _ piece: AtlasRegions.Piece) -> [Colour] {
      let ramp = ramps[indexes] ?? Ramp(indexes)
      ramps[indexes] = ramp
      return ramp.shades(lifted: Int((piece.tone * Float(Ramp.steps)).rounded()))
    }
    let kinds = Set(emphases).subtracting([.none])
    isStriped = !kinds.isDisjoint(with: [.helping, .moved, .stretched])
    let isMixed = kinds.count > 1
    var plain = [Colour.zero, Colour(xterm: palette.line)]
    plain.reserveCapacity(Self.codes(pieces))
    var across = plain
    var down = plain
    for (piece, emphasis) in zip(pieces.all, emphases) {
      let (ramp, seam): ([UInt8], UInt8) =
        switch emphasis {
        case .none: (palette.ramp(piece.kind, isGhost: piece.isGhost), palette.seam)
        case .moved, .stretched: (palette.stretched, palette.stretchedSeam)
        case .helping: (palette.helping, palette.litSeam)
        case .most: (palette.most, palette.mostSeam)
        // Alone it needs no rim to be told from the others.
        case .chosen: (palette.most, isMixed ? palette.rim : palette.mostSeam)
        }
      let border = Colour(xterm: seam)
      let colours = shades(ramp, piece)
      plain += colours
      plain.append(border)
      guard isStriped else { continue }
      switch emphasis {
      case .none, .most, .chosen, .stretched: across += colours
      case .helping: across += shades(palette.stripe, piece)
      case .moved: across += shades(palette.bar, piece)
      }
      across.append(border)
      down += emphasis == .stretched ? shades(palette.bar, piece) : colours
      down.append(border)
    }
    count = plain.count
    guard isStriped else {
      self.colours = plain
      return
    }
    // Where both run, each piece has at most one of them.
    let both = zip(zip(across, down), plain).map { $0.0 == $1 ? $0.1 : $0.0 }
    self.colours = plain + across + down + both
  }
}
