extension Raster where Sample == Float {
  /// A light blur with the weights 1 2 1 both ways: a deviation of 0.7 samples, finer than boxes of
  /// whole samples can make; beyond the edge the outermost samples go on.
  func softened() -> Raster<Float> {
    var rows = self
    for y in 0..<height {
      for x in 0..<width {
        rows[x, y] =
          (self[max(x - 1, 0), y] + 2 * self[x, y] + self[min(x + 1, width - 1), y]) / 4
      }
    }
    var out = rows
    for y in 0..<height {
      for x in 0..<width {
        out[x, y] =
          (rows[x, max(y - 1, 0)] + 2 * rows[x, y] + rows[x, min(y + 1, height - 1)]) / 4
      }
    }
    return out
  }
}
