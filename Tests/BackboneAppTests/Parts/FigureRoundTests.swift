import Testing

@testable import BackboneApp
@testable import BackboneCanvas

/// What is kept of a figure that moves.
@Suite struct FigureRoundTests {
  private static let look = Appearance(glyphMode: .ascii, theme: .mono)
  private static let subject = subject(.demonstration)

  private static func subject(_ movement: FigureRound.Movement) -> FigureRound.Subject {
    FigureRound.Subject(
      id: "plank", movement: movement, size: Size(columns: 9, rows: 9), tint: FigureTint(),
      look: look)
  }

  /// How many pictures of so many moments were drawn, of 6 cells each.
  private static func drawn(
    _ round: inout FigureRound, _ moments: Range<Int>, of subject: FigureRound.Subject = subject
  ) -> Int {
    var count = 0
    for moment in moments {
      let shown = round.picture(of: subject, at: .demo(Double(moment))) {
        count += 1
        return picture(moment)
      }
      #expect(shown == picture(moment))
    }
    return count
  }

  private static func picture(_ moment: Int) -> FigurePicture {
    FigurePicture(
      frame: Frame(size: Size(columns: 3, rows: 2)),
      window: Rect(column: moment, row: 0, columns: 3, rows: 2))
  }

  @Test func theSecondRoundIsNotDrawn() {
    var round = FigureRound(limit: 30)
    #expect(Self.drawn(&round, 0..<5) == 5)
    #expect(Self.drawn(&round, 0..<5) == 0)
  }

  @Test func aRoundLongerThanTheRoomIsKeptAsFarAsItGoes() {
    var round = FigureRound(limit: 30)
    #expect(Self.drawn(&round, 0..<8) == 8)
    #expect(Self.drawn(&round, 0..<8) == 3)
    #expect(Self.drawn(&round, 0..<5) == 0)
  }

  @Test func anotherMovementTakesTheRoom() {
    var round = FigureRound(limit: 30)
    #expect(Self.drawn(&round, 0..<5) == 5)
    let fault = Self.subject(.fault("sagging"))
    #expect(Self.drawn(&round, 0..<5, of: fault) == 5)
    #expect(Self.drawn(&round, 0..<5, of: fault) == 0)
    #expect(Self.drawn(&round, 0..<5) == 5)
  }

  @Test func momentsBelongToTheirMovement() {
    #expect(FigureRound.Movement(.demo(1)) == .demonstration)
    #expect(FigureRound.Movement(.key("hold")) == .demonstration)
    #expect(FigureRound.Movement(.fault("sagging", 1)) == .fault("sagging"))
    for moment in [FigureTime.start(nil), .lift(.left, 0.5), .hold(nil, 1), .lower(.right, 1)] {
      #expect(FigureRound.Movement(moment) == .set)
    }
  }
}
