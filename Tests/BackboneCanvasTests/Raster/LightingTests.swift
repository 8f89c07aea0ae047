import BackboneCanvas
import Testing

@Suite struct ReliefTests {
  @Test func aDomeRisesFromItsEdgeToItsRadius() {
    let dome = Raster<Float>(width: 3, height: 1, samples: [0, 10, 50]).domed(radius: 10)
    #expect(dome.samples == [0, 10, 10])
  }

  @Test func aPlainIsLitEvenlyAndASlopeTowardsTheLampMore() {
    let light = Light(x: -1, y: 0, z: 1)
    let plain = Raster<Float>(width: 3, height: 3, filledWith: 5).lit(by: light)
    #expect(plain.samples.allSatisfy { abs($0 - Float(0.5).squareRoot()) < 1e-5 })
    let rising = Raster<Float>(width: 3, height: 1, samples: [0, 1, 2]).lit(by: light)
    let falling = Raster<Float>(width: 3, height: 1, samples: [2, 1, 0]).lit(by: light)
    #expect(rising[1, 0] > 0.99)
    #expect(falling[1, 0] < 0.01)
  }
}
