import Testing

@testable import BackboneCore

@Suite struct CivilDayTests {
  /// Counted with another program; the century years 2100 and 2200 have no leap day.
  @Test(arguments: [
    (1600, 2, 29, -135_081), (1900, 3, 1, -25_508), (1969, 12, 31, -1), (1970, 1, 1, 0),
    (1999, 12, 31, 10_956), (2000, 2, 29, 11_016), (2100, 2, 28, 47_540), (2100, 3, 1, 47_541),
    (2200, 3, 1, 84_065), (2400, 2, 29, 157_113),
  ])
  func daysAreCountedFrom1970(year: Int, month: Int, day: Int, count: Int) {
    #expect(CivilDay.count(year, month, day) == count)
  }

  @Test func onlyEveryFourthCenturyHasALeapDay() {
    #expect(
      [1900, 2000, 2023, 2024, 2100].map { CivilDay.length(ofMonth: 2, in: $0) } == [
        28, 29, 28, 29, 28,
      ])
  }
}
