extension AtlasShading {
  /// The view with some pieces standing out.
  func frame(emphases: [AtlasEmphasis], pieces: AtlasRegions, theme: Theme) -> Frame {
    let lit = emphases.indices.filter { emphases[$0] != .none }
    if lit.isEmpty {
      return encoded(drawn, emphases: emphases, pieces: pieces, theme: theme, highlighted: false)
    }
    var changed = drawn.map { _ in false }
    for cell in lit.lazy.flatMap({ cells[$0] }) { changed.samples[cell] = true }
    let part = encoded(
      changed, emphases: emphases, pieces: pieces, theme: theme, highlighted: true)
    var frame = beside
    for row in 0..<changed.height {
      for column in 0..<changed.width where changed[column, row] {
        frame[column: column, row: row] = part[column: column, row: row]
      }
    }
    return frame
  }

  /// Some of the drawn cells.
  /// - Parameter highlighted: whether anything stands out on the whole view.
  func encoded(
    _ drawn: Raster<Bool>, emphases: [AtlasEmphasis], pieces: AtlasRegions, theme: Theme,
    highlighted: Bool
  ) -> Frame {
    let palette = AtlasPalette.palette(
      theme: theme, bodyRows: bodyRows, highlighted: highlighted)
    let paints = AtlasPaintTable(pieces, emphases: emphases, palette: palette)
    let encoder = BlockEncoder(inks: palette.indexes(Set(emphases)), theme: theme)
    let width = codes.width
    // Unchecked access: this runs for every sample of the body at each change of what stands out.
    // Cells that are drawn lie within the codes.
    return codes.samples.withUnsafeBufferPointer { codes in
      paints.colours.withUnsafeBufferPointer { colours in
        @inline(__always) func code(_ x: Int, _ y: Int) -> Int {
          Int(codes[y &* width &+ x &- left])
        }
        switch (paints.isStriped, columnFade == nil && rowFade == nil) {
        case (false, true): return encoder.frame(drawn: drawn) { x, y in colours[code(x, y)] }
        case (true, true):
          return encoder.frame(drawn: drawn) { x, y in colours[paints.offset(x, y) + code(x, y)] }
        case (_, false):
          return encoder.frame(drawn: drawn) { x, y in
            let offset = paints.isStriped ? paints.offset(x, y) : 0
            return colours[offset + code(x, y)] * ((columnFade?[x] ?? 1) * (rowFade?[y] ?? 1))
          }
        }
      }
    }
  }
}
