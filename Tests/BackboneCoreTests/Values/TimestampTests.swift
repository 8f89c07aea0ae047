import BackboneCore
import Testing

@Suite struct TimestampTests {
  /// A clock that was never set, or a time zone that there is not, must not cost a session: the log
  /// takes years of four digits and offsets of less than a day.
  @Test(arguments: [
    (Int64(1_700_000_000), 3600, Int64(1_700_000_000), 3600),
    (1_700_000_000, 108_000, 1_700_000_000, 0), (1_700_000_000, -86_400, 1_700_000_000, 0),
    (-5, 0, 86_400, 0), (300_000_000_000, 0, 253_402_214_399, 0),
  ])
  func anImpossibleMomentBecomesAPossibleOne(
    seconds: Int64, offset: Int, expected: Int64, at expectedOffset: Int
  ) {
    #expect(
      Timestamp(possible: seconds, offset: offset)
        == Timestamp(seconds: expected, offset: expectedOffset))
  }
}
