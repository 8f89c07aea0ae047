import BackboneCore
import TestSupport
import Testing

@Suite struct PlanCalendarTests {
  private let plan = ExchangeFixture.id(1)

  /// Sunday 22 November 2026, and the days after.
  private func entry(_ day: Int, _ title: String = "Big 3; mat, wall") -> PlanCalendar.Entry {
    PlanCalendar.Entry(day: stamp(Int64(day) * 86_400), title: title, details: "About 20 min")
  }

  private func write(
    _ entries: [PlanCalendar.Entry], _ old: String = "", at day: Int = 0
  ) -> String {
    PlanCalendar.calendar(entries, of: plan, replacing: old, at: stamp(Int64(day) * 86_400))
  }

  private func values(_ name: String, _ calendar: String) -> [String] {
    calendar.split(separator: "\r\n").filter { $0.hasPrefix(name) }.map {
      String($0.dropFirst(name.count))
    }
  }

  @Test func anEventIsADay() {
    let calendar = write([entry(1), entry(3)])
    #expect(calendar.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
    #expect(calendar.hasSuffix("END:VEVENT\r\nEND:VCALENDAR\r\n"))
    #expect(values("DTSTART;VALUE=DATE:", calendar) == ["20261123", "20261125"])
    #expect(values("SUMMARY:", calendar) == Array(repeating: "Big 3\\; mat\\, wall", count: 2))
    #expect(values("SEQUENCE:", calendar) == ["0", "0"])
    #expect(Set(values("UID:", calendar)).count == 2)
  }

  @Test func whatIsTheSameStaysTheSame() {
    let calendar = write([entry(1), entry(3)])
    #expect(write([entry(1), entry(3)], calendar, at: 1) == calendar)
  }

  @Test func whatMovesIsTheSameEventWithAHigherSequence() {
    let first = write([entry(1), entry(3)])
    let second = write([entry(1), entry(4)], first, at: 1)
    #expect(values("UID:", second) == values("UID:", first))
    #expect(values("SEQUENCE:", second) == ["0", "1"])
    #expect(values("DTSTART;VALUE=DATE:", second) == ["20261123", "20261126"])
    let third = write([entry(2, "Other"), entry(4)], second, at: 1)
    #expect(values("SEQUENCE:", third) == ["1", "1"])
  }

  /// The first session of the week is done: the others keep their numbers, and so their events.
  @Test func whatIsDoneKeepsItsEvent() {
    let first = write([entry(1), entry(3), entry(5)])
    let second = PlanCalendar.calendar(
      [entry(3), entry(5)], after: ["2026-11-23": 1], of: plan, replacing: first,
      at: stamp(2 * 86_400))
    #expect(Set(values("UID:", second)) == Set(values("UID:", first)))
    #expect(values("SEQUENCE:", second) == ["0", "0", "0"])
    #expect(values("STATUS:", second) == [])
  }

  @Test func whatWasCancelledStaysSoWhenItsDayIsOver() {
    let first = write([entry(1), entry(3)])
    let cancelled = write([entry(1)], first)
    let later = write([], cancelled, at: 6)
    #expect(values("STATUS:", later) == ["CANCELLED"])
    #expect(values("SEQUENCE:", later).sorted() == ["0", "1"])
  }

  @Test func whatIsNoLongerPlannedIsCancelledOnce() {
    let first = write([entry(1), entry(3), entry(8)])
    // The first is over by then: it stays as it was.
    let second = write([entry(8)], first, at: 2)
    #expect(values("STATUS:", second) == ["CANCELLED"])
    #expect(values("SEQUENCE:", second).sorted() == ["0", "0", "1"])
    #expect(write([entry(8)], second, at: 2) == second)
    // It is planned again.
    let third = write([entry(1), entry(3), entry(8)], second, at: 2)
    #expect(values("STATUS:", third) == [])
    #expect(values("SEQUENCE:", third) == ["0", "2", "0"])
  }

  @Test func aCalendarOfOthersIsNoEarlierOne() {
    #expect(write([entry(1)], "BEGIN:VEVENT\nUID:a@b\nEND:VEVENT\n") == write([entry(1)]))
    #expect(write([entry(1)], "\u{0}nonsense\r\n BEGIN:VEVENT") == write([entry(1)]))
  }
}
