/// The runs that the plan knows of: those that the person typed in, and those of a calendar.
package struct RunDiary: Hashable, Sendable {
  /// Typed in, by the fact that says so, in order.
  package private(set) var typed: [Dated<Run>] = []
  /// Of the calendar file that was read last, in order, with the classes that the person gave.
  package private(set) var calendar: [RunCalendar.Entry] = []
  /// The classes that the person gave to events.
  package private(set) var corrections: [UInt64: RunClass] = [:]

  /// No run.
  package init() {}

  /// All runs in order.
  ///
  /// One that was typed in stands in for those that the calendar has on the same day.
  package var all: [Run] {
    let imported = countedCalendar.compactMap(\.run)
    return (typed.map(\.value) + imported).sorted { $0.start.seconds < $1.start.seconds }
  }

  /// What the calendar has on days without a run that was typed in.
  package var countedCalendar: [RunCalendar.Entry] {
    let days = Set(typed.map(\.value.start.day))
    return calendar.filter { !days.contains($0.start.day) }
  }

  mutating func add(_ run: Run, id: RecordID) {
    typed.append(Dated(run, id: id, at: run.start))
    typed.sort { ($0.at.seconds, $0.id) < ($1.at.seconds, $1.id) }
  }

  mutating func replaceCalendar(_ entries: [RunCalendar.Entry]) {
    calendar = entries
    for event in corrections.keys { apply(event) }
  }

  mutating func classify(_ event: UInt64, as found: RunClass) {
    corrections[event] = found
    apply(event)
  }

  private mutating func apply(_ event: UInt64) {
    guard let found = corrections[event] else { return }
    for place in calendar.indices where calendar[place].event == event {
      calendar[place].runClass = found
    }
  }
}
