extension AtlasScene {
  /// The shaded plate.
  func blocks(_ shading: AtlasShading, emphases: [AtlasEmphasis], theme: Theme) -> Frame {
    let palette = AtlasPalette.palette(
      theme: theme, bodyRows: placement.bodyRows, highlighted: emphases.contains { $0 != .none })
    let paints = AtlasPaints(pieces, emphases: emphases, palette: palette)
    // Greys between the ramps smooth the borders of clay; sixteen colours have none to spare.
    let greys: [UInt8] = theme.depth == .indexed256 ? Array(232...255) : []
    let encoder = BlockEncoder(inks: palette.indexes + greys, theme: theme)
    let width = shading.codes.width
    let left = shading.left
    // Unchecked access: this runs for every sample of the body at each change of what stands out.
    return shading.codes.samples.withUnsafeBufferPointer { codes in
      paints.plain.withUnsafeBufferPointer { plain in
        paints.striped.withUnsafeBufferPointer { striped in
          @inline(__always) func colour(_ x: Int, _ y: Int) -> Colour {
            let column = x - left
            guard column >= 0, column < width else { return .zero }
            let code = Int(codes[y * width + column])
            return AtlasPaints.isStriped(row: y) ? striped[code] : plain[code]
          }
          if shading.columnFade == nil && shading.rowFade == nil {
            return encoder.frame(drawn: shading.drawn, colour: colour)
          }
          return encoder.frame(drawn: shading.drawn) { x, y in
            colour(x, y) * ((shading.columnFade?[x] ?? 1) * (shading.rowFade?[y] ?? 1))
          }
        }
      }
    }
  }
}
