extension Raster where Sample == Bool {
  /// For every sample, the distance in samples to the nearest true one; a distance beyond the
  /// raster's diagonal where none is.
  ///
  /// Exact and linear in the number of samples (Felzenszwalb, Huttenlocher 2012: the lower envelope
  /// of parabolas, columns first).
  package func distance() -> Raster<Float> {
    let far = Float(width + height + 1)
    var out = Raster<Float>(width: width, height: height, filledWith: far)
    guard width > 0, height > 0 else { return out }
    samples.withUnsafeBufferPointer { source in
      out.samples.withUnsafeMutableBufferPointer { field in
        columnDistance(source, into: field)
        for i in 0..<width { field[i] = min(field[i], far) }
        var envelope = Envelope(count: width)
        for y in 0..<height {
          envelope.replace(UnsafeMutableBufferPointer(rebasing: field[y * width..<(y + 1) * width]))
        }
      }
    }
    return out
  }

  /// Distances within each column: once down, once up, a row at a time.
  private func columnDistance(
    _ source: UnsafeBufferPointer<Bool>, into field: UnsafeMutableBufferPointer<Float>
  ) {
    for x in 0..<width where source[x] { field[x] = 0 }
    for i in width..<max(width, width * height) {
      field[i] = source[i] ? 0 : field[i &- width] + 1
    }
    for i in stride(from: width * (height - 1) - 1, through: 0, by: -1) {
      field[i] = min(field[i], field[i &+ width] + 1)
    }
  }
}

/// The lower envelope of one row's parabolas; kept between rows for its storage.
private struct Envelope {
  private var centres: [Int]
  private var starts: [Float]
  private var squares: [Float]

  init(count: Int) {
    centres = Array(repeating: 0, count: count)
    starts = Array(repeating: 0, count: count + 1)
    squares = Array(repeating: 0, count: count)
  }

  /// Turns a row of column distances into distances in the plane.
  mutating func replace(_ row: UnsafeMutableBufferPointer<Float>) {
    let n = row.count
    centres.withUnsafeMutableBufferPointer { centres in
      starts.withUnsafeMutableBufferPointer { starts in
        squares.withUnsafeMutableBufferPointer { squares in
          for x in 0..<n { squares[x] = row[x] * row[x] }
          var last = 0
          centres[0] = 0
          starts[0] = -.infinity
          for x in 1..<max(1, n) {
            // A marked sample between two marked ones is nearest to no other sample.
            if squares[x] == 0, x + 1 < n, squares[x - 1] == 0, squares[x + 1] == 0 { continue }
            let lift = squares[x] + Float(x * x)
            while true {
              let c = centres[last]
              let start = (lift - squares[c] - Float(c * c)) / Float(2 * (x - c))
              if start <= starts[last] {
                last -= 1
              } else {
                last += 1
                centres[last] = x
                starts[last] = start
                break
              }
            }
          }
          starts[last + 1] = .infinity
          var k = 0
          for x in 0..<n where squares[x] > 0 {
            while starts[k + 1] < Float(x) { k += 1 }
            let dx = Float(x - centres[k])
            row[x] = (dx * dx + squares[centres[k]]).squareRoot()
          }
        }
      }
    }
  }
}
