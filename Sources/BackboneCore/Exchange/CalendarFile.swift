/// Sessions as a calendar (RFC 5545).
package enum CalendarFile {
  /// The most octets of a line, without its end.
  private static let width = 75

  /// A calendar of sessions, the oldest first.
  /// - Parameters:
  ///   - name: what an exercise is called.
  ///   - stamp: when the calendar is made.
  package static func calendar(
    _ sessions: [LoggedSession], name: (ExerciseID) -> String, at stamp: Timestamp
  ) -> String {
    let sorted = sessions.sorted { ($0.startedAt.seconds, $0.id) < ($1.startedAt.seconds, $1.id) }
    return file(sorted.flatMap { event($0, name, stamp) })
  }

  /// A calendar of events, of which each line is one of the file's before it is folded.
  static func file(_ events: [String]) -> String {
    let lines =
      ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Backbone//Backbone//EN"] + events
      + ["END:VCALENDAR"]
    return lines.map { folded($0) + "\r\n" }.joined()
  }

  private static func event(
    _ session: LoggedSession, _ name: (ExerciseID) -> String, _ stamp: Timestamp
  ) -> [String] {
    let start = session.startedAt
    let seconds =
      session.endedAt.map { max(0, $0.seconds - start.seconds) } ?? session.held.milliseconds / 1000
    var lines = session.sets.reduce(into: [ExerciseID]()) { exercises, set in
      if !exercises.contains(set.entry.exercise) { exercises.append(set.entry.exercise) }
    }.map { exercise in
      let sets = session.entries.count { $0.exercise == exercise && $0.outcome != .skipped }
      return "\(name(exercise)): \(Words.count(sets, .set))"
    }
    if !session.feedback.note.isEmpty { lines.append(session.feedback.note) }
    return [
      "BEGIN:VEVENT", "UID:\(session.id)@backbone", "DTSTAMP:\(utc(stamp))", "SEQUENCE:0",
      // Floating: it stays at the hour of the clock that was on the wall.
      "DTSTART:\(compact(LocalTime(seconds: start.seconds + Int64(start.offset))))",
      "DURATION:PT\(seconds)S",
      "SUMMARY:\(escaped(session.start.name ?? session.start.routine.rawValue))",
    ] + (lines.isEmpty ? [] : ["DESCRIPTION:\(escaped(lines.joined(separator: "\n")))"])
      + ["END:VEVENT"]
  }

  static func utc(_ stamp: Timestamp) -> String {
    compact(LocalTime(seconds: stamp.seconds)) + "Z"
  }

  private static func compact(_ time: LocalTime) -> String {
    String(time.text.filter { $0 != "-" && $0 != ":" }.map { $0 == " " ? "T" : $0 })
  }

  static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\", ",", ";": "\\\(scalar)"
      case "\n": "\\n"
      default: scalar.isSafeToShow ? String(scalar) : ""
      }
    }.joined()
  }

  /// The line in pieces of at most 75 octets, none of which ends within a character.
  static func folded(_ line: String) -> String {
    var text = ""
    var count = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if count + size > width {
        text += "\r\n "
        count = 1
      }
      text.unicodeScalars.append(scalar)
      count += size
    }
    return text
  }
}
