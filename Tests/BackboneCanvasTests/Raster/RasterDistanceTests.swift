import BackboneCanvas
import TestSupport
import Testing

@Suite struct RasterDistanceTests {
  @Test(arguments: 0..<10)
  func agreesWithTheNearestOfAll(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let width = Int.random(in: 1...24, using: &random)
    let height = Int.random(in: 1...24, using: &random)
    var marks = Raster(width: width, height: height, filledWith: false)
    // Single samples, and areas with samples that lie between others.
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let left = Int.random(in: 0..<width, using: &random)
      let top = Int.random(in: 0..<height, using: &random)
      for y in top..<min(height, top + Int.random(in: 1...3, using: &random)) {
        for x in left..<min(width, left + Int.random(in: 1...6, using: &random)) {
          marks[x, y] = true
        }
      }
    }
    let field = marks.distance()
    for y in 0..<height {
      for x in 0..<width {
        var nearest = Int.max
        for v in 0..<height {
          for u in 0..<width where marks[u, v] {
            nearest = min(nearest, (u - x) * (u - x) + (v - y) * (v - y))
          }
        }
        #expect(
          abs(field[x, y] - Float(nearest).squareRoot()) < 1e-4, "seed \(seed) at \(x),\(y)")
      }
    }
  }

  @Test func withoutMarksEverythingIsBeyondTheDiagonal() {
    let field = Raster(width: 7, height: 5, filledWith: false).distance()
    #expect(field.samples.allSatisfy { $0 * $0 > 7 * 7 + 5 * 5 })
  }

  @Test func noSamplesIsFine() {
    #expect(Raster(width: 0, height: 3, filledWith: true).distance().samples.isEmpty)
    #expect(Raster(width: 1, height: 1, filledWith: true).distance().samples == [0])
  }
}
