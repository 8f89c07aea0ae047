import BackboneCore
import Testing

@testable import BackboneCLI

@Suite struct TimestampNowTests {
  /// What was written down with the offset of another season, or place, keeps its time of day.
  @Test(arguments: [-43_200, -18_000, 0, 3600, 20_700, 50_400])
  func aTimeOfTheClockStaysWhatItShows(offset: Int) {
    // Noon: no clock changes then.
    let noon = Timestamp(day: 20_800, offset: offset).advanced(hours: 12)
    let here = Timestamp.showing(noon)
    #expect(here.date == noon.date && here.time == "12:00")
    #expect(here == Timestamp.local(here.seconds))
  }
}
