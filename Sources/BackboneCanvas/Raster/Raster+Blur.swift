extension Raster where Sample == Float {
  /// The picture blurred like by a Gaussian of the given standard deviation in samples.
  ///
  /// Three box passes each way (Wells 1986), linear in the number of samples whatever the width;
  /// beyond the edge the outermost samples go on.
  package func blurred(_ deviation: Double) -> Raster<Float> {
    var out = self
    guard width > 0, height > 0 else { return out }
    for reach in Self.reaches(for: deviation) where reach > 0 {
      out.boxRows(reach)
      out.boxColumns(reach)
    }
    return out
  }

  /// Half widths of three boxes whose variances add up to the Gaussian's as nearly as whole samples
  /// allow.
  private static func reaches(for deviation: Double) -> [Int] {
    let ideal = (4 * deviation * deviation + 1).squareRoot()
    let small = (Int(ideal) - 1) / 2
    let width = Double(2 * small + 1)
    let count =
      (12 * deviation * deviation - 3 * width * width - 12 * width - 9)
      / (-4 * width - 4)
    let narrow = Int(count.rounded())
    return (0..<3).map { $0 < narrow ? small : small + 1 }
  }

  private mutating func boxRows(_ reach: Int) {
    let part = 1 / Float(2 * reach + 1)
    var line = [Float](repeating: 0, count: width + 2 * reach + 1)
    samples.withUnsafeMutableBufferPointer { field in
      line.withUnsafeMutableBufferPointer { line in
        for y in 0..<height {
          let row = y * width
          for i in 0..<reach { line[i] = field[row] }
          for x in 0..<width { line[reach &+ x] = field[row &+ x] }
          for i in 0...reach { line[reach + width + i] = field[row + width - 1] }
          var sum: Float = 0
          for i in 0...2 * reach { sum += line[i] }
          let ahead = 2 * reach + 1
          for x in 0..<width {
            field[row &+ x] = sum * part
            sum += line[x &+ ahead] - line[x]
          }
        }
      }
    }
  }

  private mutating func boxColumns(_ reach: Int) {
    let part = 1 / Float(2 * reach + 1)
    let source = samples
    var sums = [Float](repeating: 0, count: width)
    source.withUnsafeBufferPointer { source in
      samples.withUnsafeMutableBufferPointer { field in
        sums.withUnsafeMutableBufferPointer { sums in
          func row(_ y: Int) -> Int { min(max(y, 0), height - 1) * width }
          for y in -reach...reach {
            let entering = row(y)
            for x in 0..<width { sums[x] += source[entering &+ x] }
          }
          for y in 0..<height {
            let out = y * width
            let entering = row(y + reach + 1)
            let leaving = row(y - reach)
            for x in 0..<width {
              field[out &+ x] = sums[x] * part
              sums[x] += source[entering &+ x] - source[leaving &+ x]
            }
          }
        }
      }
    }
  }
}
