/// A direction towards a lamp: x to the right, y down, z out of the picture.
package struct Light: Hashable, Sendable {
  let x: Float
  let y: Float
  let z: Float

  /// A direction of any length but 0.
  package init(x: Float, y: Float, z: Float) {
    let length = (x * x + y * y + z * z).squareRoot()
    self.x = x / length
    self.y = y / length
    self.z = z / length
  }

  /// The atlas is lit from the upper left.
  package static let atlas = Light(x: -0.45, y: -0.72, z: 0.75)
  /// A figure is lit from above, a little from its back.
  package static let figure = Light(x: -0.35, y: -0.72, z: 0.78)
}

extension Raster where Sample == Float {
  /// Read as distances from an edge: the height of a vault that rises from it over `radius` samples
  /// and is flat beyond.
  package func domed(radius: Float) -> Raster<Float> {
    map { distance in
      let q = min(max(1 - distance / radius, 0), 1)
      return radius * (1 - q * q).squareRoot()
    }
  }

  /// Read as heights in samples: how brightly each sample is lit, 0...1 (Lambert's cosine).
  package func lit(by light: Light) -> Raster<Float> {
    var out = Raster<Float>(width: width, height: height, filledWith: 0)
    samples.withUnsafeBufferPointer { field in
      out.samples.withUnsafeMutableBufferPointer { out in
        for y in 0..<height {
          let up = max(y - 1, 0) * width
          let down = min(y + 1, height - 1) * width
          let row = y * width
          @inline(__always) func shade(_ x: Int, left: Int, right: Int) {
            let gx = (field[row &+ right] - field[row &+ left]) / 2
            let gy = (field[down &+ x] - field[up &+ x]) / 2
            let cosine =
              (light.z - gx * light.x - gy * light.y) / (gx * gx + gy * gy + 1).squareRoot()
            out[row &+ x] = min(max(cosine, 0), 1)
          }
          guard width > 0 else { continue }
          shade(0, left: 0, right: min(1, width - 1))
          // Between the edges nothing is asked, so that several samples are lit at once.
          for x in 1..<max(1, width - 1) { shade(x, left: x &- 1, right: x &+ 1) }
          shade(width - 1, left: max(0, width - 2), right: width - 1)
        }
      }
    }
    return out
  }
}
