extension FigureScene {
  /// The figure shaded in colours.
  func blockPicture(_ theme: Theme) -> (picture: Frame, window: Rect) {
    let paper = FigurePaper(self, columns: Sampling.columns)
    let palette = FigurePalette(theme)
    let drawn = paper.drawnCells()
    let (outline, seams) = paper.edges()
    let tone = paper.tones(outline, seams, samplesPerUnit: placement.samplesPerUnit)
    let codes = paper.codes
    let width = codes.width
    let ramps = paper.ramps(palette)
    let seamStep = palette.seam
    let rimmed = placement.samplesPerUnit > 0.4
    func isRim(_ i: Int, _ x: Int, _ y: Int) -> Bool {
      guard x > 0, y > 0, x + 1 < width, y + 1 < codes.height else { return false }
      return [i - 1, i + 1, i - width, i + width].contains { j in
        let code = codes.samples[j]
        return code != 0 && FigurePaper.tint(code) != .primary
      }
    }
    let encoder = BlockEncoder(inks: palette.indexes, theme: theme)
    let picture = encoder.frame(drawn: drawn) { x, y in
      let i = y * width + x
      let code = codes.samples[i]
      if code == 0 { return paper.ghostColour(x, y, palette) }
      if seams.samples[i] { return seamStep }
      let ramp = ramps[Int(code)]
      if rimmed, FigurePaper.tint(code) == .primary, isRim(i, x, y) { return ramp[tone: 0] }
      return ramp[tone: tone.samples[i]]
    }
    return (picture, paper.window)
  }
}

extension FigurePaper {
  /// Which cells of the window have anything in them.
  fileprivate func drawnCells() -> Raster<Bool> {
    var drawn = Raster(width: window.columns, height: window.rows, filledWith: false)
    for y in 0..<codes.height {
      let row = y / Sampling.rows * drawn.width
      for x in 0..<codes.width {
        let i = y * codes.width + x
        if codes.samples[i] != 0 || ghost.samples[i] {
          drawn.samples[row + x / Sampling.columns] = true
        }
      }
    }
    return drawn
  }

  /// How light each sample is, 0...1: every piece a rounded body lit from above.
  fileprivate func tones(
    _ outline: Raster<Bool>, _ seams: Raster<Bool>, samplesPerUnit unit: Double
  ) -> Raster<Float> {
    var edge = seams
    for i in edge.samples.indices where outline.samples[i] || codes.samples[i] == 0 {
      edge.samples[i] = true
    }
    return edge.distance()
      .domed(radius: Float(max(1, 46 * unit)))
      .blurred(max(0.6, 4 * unit))
      .lit(by: .figure)
      .map { min(max(($0 - 0.12) / 0.84, 0), 1) }
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
      case .primary: return palette.primary
      }
    }
  }

  /// The ghost's colour at a sample, brighter at its rim; clear where it is not.
  fileprivate func ghostColour(_ x: Int, _ y: Int, _ palette: FigurePalette) -> Colour {
    guard ghost[x, y] else { return .zero }
    let reach = 2
    let inside = [(reach, 0), (-reach, 0), (0, reach), (0, -reach)].allSatisfy { dx, dy in
      ghost.contains(x + dx, y + dy) && ghost[x + dx, y + dy]
    }
    return inside ? palette.ghost : palette.ghostRim
  }
}
