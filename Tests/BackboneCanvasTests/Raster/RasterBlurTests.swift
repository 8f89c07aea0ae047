import BackboneCanvas
import Testing

@Suite struct RasterBlurTests {
  @Test(arguments: [1.5, 2.5, 4, 7])
  func aDotSpreadsByTheDeviationAndKeepsItsSum(deviation: Double) {
    let middle = 40
    var raster = Raster<Float>(width: 81, height: 81, filledWith: 0)
    raster[middle, middle] = 1
    let out = raster.blurred(deviation)
    var sum = 0.0
    var variance = 0.0
    for y in 0..<81 {
      for x in 0..<81 {
        sum += Double(out[x, y])
        variance += Double(out[x, y]) * Double((x - middle) * (x - middle))
      }
    }
    #expect(abs(sum - 1) < 1e-3)
    #expect(abs(variance.squareRoot() - deviation) < 0.4)
  }

  @Test func anEvenPictureStaysEven() {
    let out = Raster<Float>(width: 9, height: 5, filledWith: 3).blurred(4)
    #expect(out.samples.allSatisfy { abs($0 - 3) < 1e-4 })
  }

  @Test func noSamplesIsFine() {
    #expect(Raster<Float>(width: 0, height: 0, filledWith: 0).blurred(3).samples.isEmpty)
    #expect(Raster<Float>(width: 1, height: 1, filledWith: 2).blurred(3).samples == [2])
  }
}
