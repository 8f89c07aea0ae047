import BackboneCanvas
import Testing

@Suite struct TaperTests {
  private let rows: [[Double]] = [[0, 30, 20], [0.25, 40, 20], [0.5, 40, 25], [1, 10, 5]]

  @Test func goesThroughItsStations() throws {
    let taper = try #require(WidthProfile(rows: rows))
    for row in rows {
      let depth = taper.depth(at: row[0])
      #expect(abs(depth.front - row[1]) < 1e-9)
      #expect(abs(depth.back - row[2]) < 1e-9)
    }
  }

  @Test func neverBulgesBeyondItsStations() throws {
    let taper = try #require(WidthProfile(rows: rows))
    for step in 0...200 {
      let depth = taper.depth(at: Double(step) / 200)
      #expect((10 - 1e-9...40 + 1e-9).contains(depth.front))
      #expect((5 - 1e-9...25 + 1e-9).contains(depth.back))
    }
  }

  @Test func keepsTheEndsDepthBeyondItsEnds() throws {
    let taper = try #require(WidthProfile(rows: rows))
    #expect(taper.depth(at: -3).front == 30)
    #expect(taper.depth(at: 7).back == 5)
  }

  @Test func refusesRowsThatAreShortFewOrOutOfOrder() {
    #expect(WidthProfile(rows: [[0, 1, 1]]) == nil)
    #expect(WidthProfile(rows: [[0, 1], [1, 1]]) == nil)
    #expect(WidthProfile(rows: [[1, 1, 1], [0, 1, 1]]) == nil)
  }
}
