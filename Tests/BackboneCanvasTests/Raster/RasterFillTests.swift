import BackboneCanvas
import Testing

@Suite struct RasterFillTests {
  private func picture(_ raster: Raster<Bool>) -> [String] {
    (0..<raster.height).map { y in
      String((0..<raster.width).map { x in raster[x, y] ? "#" : "." })
    }
  }

  @Test func aSquareTakesTheSamplesWhoseCentresItHolds() {
    var raster = Raster(width: 5, height: 4, filledWith: false)
    raster.fill([Point(1, 1), Point(4, 1), Point(4, 3), Point(1, 3)], with: true)
    #expect(picture(raster) == [".....", ".###.", ".###.", "....."])
  }

  @Test func aCentreOnAnEdgeBelongsToTheRightHandSide() {
    var raster = Raster(width: 6, height: 3, filledWith: false)
    raster.fill([Point(0, 0), Point(6, 0), Point(3, 3)], with: true)
    #expect(picture(raster) == ["#####.", ".###..", "..#..."])
  }

  @Test func neighboursShareAnEdgeWithoutGapOrOverlap() {
    var count = Raster(width: 9, height: 9, filledWith: 0)
    for (corner, other) in [(Point(0, 9), 1), (Point(9, 0), 10)] {
      var one = Raster(width: 9, height: 9, filledWith: 0)
      one.fill([Point(0, 0), Point(9, 9), corner], with: other)
      for i in count.samples.indices { count.samples[i] += one.samples[i] }
    }
    #expect(count.samples.allSatisfy { $0 == 1 || $0 == 10 })
  }

  @Test func anOutlineThatCrossesItselfStaysSolid() {
    var raster = Raster(width: 6, height: 6, filledWith: false)
    let square = [Point(0, 0), Point(6, 0), Point(6, 6), Point(0, 6)]
    raster.fill(square + square, with: true)
    #expect(raster.samples.allSatisfy { $0 })
  }

  @Test func whatLiesOutsideIsClipped() {
    var raster = Raster(width: 3, height: 3, filledWith: false)
    raster.fill(
      [Point(-1e9, -1e9), Point(1e9, -1e9), Point(1e9, 1e9), Point(-1e9, 1e9)], with: true)
    #expect(raster.samples.allSatisfy { $0 })
    var empty = Raster(width: 0, height: 0, filledWith: false)
    empty.fill([Point(0, 0), Point(4, 0), Point(4, 4)], with: true)
    empty.fillDisc(at: Point(0, 0), radius: 9, with: true)
    empty.stroke([Point(0, 0), Point(4, 0)], width: 3, with: true)
    #expect(empty.samples.isEmpty)
  }

  @Test func numbersThatAreNoPlacesDrawNothing() {
    var raster = Raster(width: 4, height: 4, filledWith: false)
    raster.fill([Point(.nan, 0), Point(4, 0), Point(4, 4)], with: true)
    raster.fillDisc(at: Point(.infinity, 0), radius: 2, with: true)
    #expect(!raster.samples.contains(true))
  }

  @Test func aTestKeepsOtherSamples() {
    var raster = Raster(width: 4, height: 1, samples: [0, 1, 0, 1])
    raster.fill([Point(0, 0), Point(4, 0), Point(4, 1), Point(0, 1)], with: 7) { $0 == 1 }
    #expect(raster.samples == [0, 7, 0, 7])
  }

  @Test func aDiscIsRound() {
    var raster = Raster(width: 6, height: 6, filledWith: false)
    raster.fillDisc(at: Point(3, 3), radius: 3, with: true)
    #expect(picture(raster) == [".####.", "######", "######", "######", "######", ".####."])
  }

  @Test func aStrokeHasItsWidthAndRoundEnds() {
    var raster = Raster(width: 10, height: 6, filledWith: false)
    raster.stroke([Point(3, 3), Point(7, 3)], width: 4, with: true)
    #expect(
      picture(raster) == [
        "..........", "..######..", ".########.", ".########.", "..######..", "..........",
      ])
  }

  @Test func coverageIsTheShareOfEachCell() {
    var raster = Raster(cells: Size(columns: 2, rows: 1), filledWith: false)
    raster.fill([Point(0, 0), Point(4, 0), Point(4, 16), Point(0, 16)], with: true)
    #expect(raster.cellCoverage { $0 }.samples == [0.5, 0])
  }
}
