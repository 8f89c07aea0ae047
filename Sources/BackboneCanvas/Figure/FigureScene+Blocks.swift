extension FigureScene {
  /// The figure shaded in colours.
  func blockPicture(_ theme: Theme) -> FigurePicture {
    let signs = signs
    let paper = FigurePaper(self, columns: Sampling.columns, signs: signs)
    let palette = FigurePalette(theme, isWrong: isWrong)
    let drawn = paper.drawnCells()
    let (outline, seams) = paper.edges()
    let tone = paper.tones(outline, seams, samplesPerUnit: placement.samplesPerUnit)
    let codes = paper.codes
    let width = codes.width
    let ramps = paper.ramps(palette)
    let hasGhost = ghost != nil && !isWrong
    let rimmed = placement.samplesPerUnit > 0.4
    func isRim(_ i: Int, _ x: Int, _ y: Int) -> Bool {
      guard x > 0, y > 0, x + 1 < width, y + 1 < codes.height else { return false }
      func ends(_ code: UInt8) -> Bool { code != 0 && FigurePaper.tint(code) != .primary }
      return ends(codes.samples[i - 1]) || ends(codes.samples[i + 1])
        || ends(codes.samples[i - width]) || ends(codes.samples[i + width])
    }
    let isStretched = !tint.stretched.isEmpty || !tint.moved.isEmpty
    let encoder = BlockEncoder(
      inks: palette.indexes(
        ghost: ghost != nil, stretched: isStretched, signs: !signs.isEmpty), theme: theme)
    let picture = encoder.frame(drawn: drawn) { x, y in
      let i = y * width + x
      let code = codes.samples[i]
      if code == 0 { return paper.ghostColour(x, y, palette) }
      if hasGhost, paper.isGhostLine(x, y) { return palette.ghostRim }
      if seams.samples[i] { return palette.seam }
      let ramp = ramps[Int(code)]
      if FigurePaper.isHatch(FigurePaper.tint(code), x, y) { return ramp[tone: 0] }
      if rimmed, FigurePaper.tint(code) == .primary, isRim(i, x, y) { return ramp[tone: 0] }
      return ramp[tone: tone[x / FigurePaper.toneStep, y / FigurePaper.toneStep]]
    }
    return FigurePicture(frame: picture, window: paper.window)
  }
}

extension FigurePaper {
  /// Samples each way that share a tone; light changes slowly, and distances cost most.
  fileprivate static let toneStep = 2

  /// How light each tile of samples is, 0...1: every piece a rounded body lit from above.
  fileprivate func tones(
    _ outline: Raster<Bool>, _ seams: Raster<Bool>, samplesPerUnit: Double
  ) -> Raster<Float> {
    let step = FigurePaper.toneStep
    let unit = samplesPerUnit / Double(step)
    let width = codes.width
    var edge = Raster(width: width / step, height: codes.height / step, filledWith: false)
    for y in 0..<codes.height {
      let row = y / step * edge.width
      for x in 0..<width {
        let i = y * width + x
        if codes.samples[i] == 0 || outline.samples[i] || seams.samples[i] {
          edge.samples[row + x / step] = true
        }
      }
    }
    return edge.distance()
      .domed(radius: Float(max(1, 46 * unit)))
      .blurred(max(0.6, 4 * unit))
      .lit(by: .figure)
      .map { min(max(($0 - 0.12) / 0.84, 0), 1) }
  }

  /// Whether a sample lies in the dark part of a hatch, a quarter of a cell fine: kinds of muscles
  /// must not differ by hue alone.
  fileprivate static func isHatch(_ tint: Tint, _ x: Int, _ y: Int) -> Bool {
    let (column, row) = (x / (Sampling.columns / 2), y / (Sampling.rows / 2))
    return switch tint {
    case .none, .primary: false
    case .secondary: (column + row) % 2 == 0
    case .stretched: column % 2 == 0
    case .moved: row % 2 == 0
    }
  }

  /// The ramp of every code.
  fileprivate func ramps(_ palette: FigurePalette) -> [Ramp] {
    (0...UInt8.max).map { code in
      guard let material = FigurePaper.piece(code) <= pieceCount ? material(code) : nil else {
        return palette.near
      }
      switch FigurePaper.tint(code) {
      case .none: return palette.ramp(material)
      case .secondary: return palette.secondary
      case .stretched, .moved: return palette.stretched
      case .primary: return palette.primary
      }
    }
  }

  /// Whether the ghost's outline passes over the figure at a sample, well away from the figure's own
  /// outline, which it mostly follows.
  fileprivate func isGhostLine(_ x: Int, _ y: Int) -> Bool {
    guard ghost[x, y] else { return false }
    let (line, away) = (3, 7)
    func isInside(_ x: Int, _ y: Int) -> Bool { codes.contains(x, y) && codes[x, y] != 0 }
    func isGhost(_ x: Int, _ y: Int) -> Bool { ghost.contains(x, y) && ghost[x, y] }
    let ends =
      !isGhost(x + line, y) || !isGhost(x - line, y) || !isGhost(x, y + line)
      || !isGhost(x, y - line)
    return ends && isInside(x + away, y) && isInside(x - away, y) && isInside(x, y + away)
      && isInside(x, y - away)
  }

  /// The ghost's colour at a sample, brighter at its rim; clear where it is not.
  fileprivate func ghostColour(_ x: Int, _ y: Int, _ palette: FigurePalette) -> Colour {
    guard ghost[x, y] else { return .zero }
    func covers(_ x: Int, _ y: Int) -> Bool { ghost.contains(x, y) && ghost[x, y] }
    let reach = 3
    let inside =
      covers(x + reach, y) && covers(x - reach, y) && covers(x, y + reach) && covers(x, y - reach)
    return inside ? palette.ghost : palette.ghostRim
  }
}
