import BackboneCanvas
import Testing

@Suite struct PathTests {
  @Test func readsPointsAndCorners() throws {
    let path = try #require(Path("0,0! 1.5,-2 3,4!"))
    #expect(path.points == [Point(0, 0), Point(1.5, -2), Point(3, 4)])
    #expect(path.corners == [true, false, true])
  }

  @Test(arguments: ["", " ", "1", "1,2,3", "a,b", "1,", ",2", "1,nan", "1,inf", "1,2 !", "1,2!!"])
  func refusesWhatIsNoPath(text: String) {
    #expect(Path(text) == nil)
  }

  @Test func cornersMakeStraightSides() throws {
    let square = try #require(Path("0,0! 4,0! 4,4! 0,4!"))
    #expect(square.closed() == [Point(0, 0), Point(4, 0), Point(4, 4), Point(0, 4)])
  }

  @Test func aSmoothLineRunsThroughItsPoints() throws {
    let path = try #require(Path("0,0 10,5 20,0 30,-5"))
    let line = path.open(steps: 8)
    #expect(line.count == 3 * 8 + 1)
    for (index, point) in path.points.enumerated() {
      #expect((line[index * 8] - point).length < 1e-9)
    }
  }

  @Test func aClosedCurveWithoutCornersHasASpanForEachPoint() throws {
    let path = try #require(Path("0,0 10,0 10,10 0,10"))
    #expect(path.closed(steps: 5).count == 20)
  }

  @Test func oneOrTwoPointsAreFine() throws {
    #expect(try #require(Path("1,2")).open() == [Point(1, 2)])
    #expect(try #require(Path("1,2 3,4")).open() == [Point(1, 2), Point(3, 4)])
    #expect(try #require(Path("1,2")).closed() == [Point(1, 2)])
  }

  @Test func resamplingKeepsTheEndsAndEvensTheSteps() {
    let line = Spline.resample([Point(0, 0), Point(1, 0), Point(10, 0)], count: 6)
    #expect(line == (0..<6).map { Point(Double($0) * 2, 0) })
    #expect(Spline.resample([Point(3, 3)], count: 2) == [Point(3, 3), Point(3, 3)])
  }
}
