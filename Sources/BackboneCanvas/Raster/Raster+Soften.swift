extension Raster where Sample == Float {
  /// A light blur with the weights 1 2 1 both ways: a deviation of 0.7 samples, finer than boxes of
  /// whole samples can make; beyond the edge the outermost samples go on.
  func softened() -> Raster<Float> {
    guard width > 0, height > 0 else { return self }
    var rows = self
    samples.withUnsafeBufferPointer { source in
      rows.samples.withUnsafeMutableBufferPointer { rows in
        for start in stride(from: 0, to: width * height, by: width) {
          for x in 0..<width {
            rows[start + x] =
              (source[start + max(x - 1, 0)] + 2 * source[start + x]
                + source[start + min(x + 1, width - 1)]) / 4
          }
        }
      }
    }
    var out = rows
    rows.samples.withUnsafeBufferPointer { rows in
      out.samples.withUnsafeMutableBufferPointer { out in
        for y in 0..<height {
          let up = max(y - 1, 0) * width
          let down = min(y + 1, height - 1) * width
          for x in 0..<width {
            out[y * width + x] = (rows[up + x] + 2 * rows[y * width + x] + rows[down + x]) / 4
          }
        }
      }
    }
    return out
  }
}
