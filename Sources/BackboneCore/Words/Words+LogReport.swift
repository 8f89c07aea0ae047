extension Words {
  /// What `backbone log` prints.
  package enum LogReport {
    package static let empty = "No sessions yet."
    package static func note(_ text: String) -> String { "Note: \(text)" }

    package static func sets(_ completed: Int, of planned: Int?) -> String {
      planned.map { "\(completed)/\($0) sets" } ?? count(completed, .set)
    }

    /// The time in sets, with the movement between holds.
    package static func worked(_ time: String) -> String { "worked \(time)" }
    package static func planned(_ time: String) -> String { "of \(time) session" }
    package static func effort(_ effort: Int) -> String { "effort \(effort)/10" }
    package static func form(_ form: String) -> String { "form \(form)" }
    package static func pain(_ pain: Int) -> String { "pain \(pain)/10" }
    package static func rehearsal(_ speed: Int) -> String { "rehearsal x\(speed)" }
    package static func imported(_ program: String) -> String { "from \(program)" }

    package static let leftEarly = "left early"
    package static let cutOff = "cut off"
    package static func stopped(_ sets: Int) -> String { "\(sets) stopped" }
    package static func skipped(_ sets: Int) -> String { "\(sets) skipped" }
    /// - Parameter worked: zero where a program that was imported from doesn't say.
    package static func done(_ worked: Duration, repetitions: Int?) -> String {
      let seconds = TimeText.seconds(worked)
      guard let repetitions else { return "held \(seconds) s" }
      return count(repetitions, .rep) + (worked > .zero ? " in \(seconds) s" : "")
    }

    package static func discarded(_ session: String, id: String) -> String {
      "Removed from the log: \(session). To bring it back, run: backbone log restore \(id)"
    }

    package static func restored(_ session: String) -> String { "Back in the log: \(session)." }
  }
}
