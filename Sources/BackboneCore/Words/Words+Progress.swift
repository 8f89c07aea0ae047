extension Words {
  /// How the training has gone.
  package enum Progress {
    package static let title = "Progress"
    package static let help = "Your year, your progress in each exercise, and your tests"
    package static let nextMeasure = CommandWords(
      "next plot", "Plot something else: load, effort, variant, sides")
    package static let previousMeasure = CommandWords("plot back", "Go back to the plot before")

    package static func onePlot(_ name: String) -> String {
      "\(name): there is only this one plot so far."
    }

    // MARK: - The list

    package static let year = "The year"
    package static let checks = "Self-checks"
    package static let empty =
      "Nothing here yet. Your first session puts the first mark in the calendar."

    // MARK: - The year

    package static let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    package static func year(_ sessions: Int, weeks: Int) -> String {
      "\(Words.count(sessions, .session)) in \(Words.count(weeks, .week))"
    }
    package static let strengthDay = "strength"
    package static let coreDay = "core"
    package static let otherDay = "light"
    package static let weekly = "Sessions a week; the shaded goal is two to three"
    package static let sessionsUnit = "sessions"

    // MARK: - An exercise

    package static func dose(_ dose: String) -> String { "Next: \(dose)" }
    package static func best(_ text: String, _ date: String) -> String {
      "Best: \(text) on \(date)"
    }
    package static func best(_ value: Int, isHold: Bool) -> String {
      isHold ? "\(value) s" : Words.count(value, .rep)
    }
    package static func ladder(_ place: Int, of count: Int) -> String {
      "Variant \(place) of \(count)"
    }
    package static func variant(_ place: Int) -> String { "variant \(place)" }
    package static let hold = "Longest hold of each session"
    package static let reps = "Most reps of each session"
    package static let load = "Load"
    package static let effort = "Effort"
    package static let variant = "Variant"
    package static let sides = "Left against right"
    package static let secondsUnit = "s"
    package static let repsUnit = "reps"
    package static let effortUnit = "of 10"
    package static let left = "left"
    package static let right = "right"

    // MARK: - Plots in words

    /// How values went from the first to the last.
    package static func course(
      _ name: String, from first: String, on firstDay: String, to last: String,
      on lastDay: String, count: Int
    ) -> String {
      let start = name.isEmpty ? "" : "\(name): "
      if count == 1 { return "\(start)\(first) on \(firstDay)" }
      return "\(start)\(first) on \(firstDay), \(last) on \(lastDay)"
    }

    package static func named(_ name: String, _ value: String) -> String {
      name.isEmpty ? value : "\(name) \(value)"
    }

    package static func onDay(_ day: String, _ values: [String]) -> String {
      "\(day): \(values.joined(separator: ", "))"
    }

    package static func effort(_ effort: Int) -> String { "effort \(effort)/10" }

    /// A month of the calendar: how many sessions of each kind, and on which days.
    package static func month(_ month: String, _ sessions: Int, _ kinds: [String]) -> String {
      "\(month), \(Words.count(sessions, .session)): \(kinds.joined(separator: "; "))"
    }

    package static func days(_ kind: String, _ days: [Int]) -> String {
      "\(kind) on \(Words.list(days.map { "\($0)" }))"
    }

    package static let weeks = "Sessions a week; the goal is two to three"

    package static func week(_ monday: String, _ sessions: Int) -> String {
      "Week of \(monday): \(Words.count(sessions, .session))"
    }

    // MARK: - Tests

    package static func test(_ test: EnduranceTest) -> String {
      switch test {
      case .extensor: "Back extensor hold"
      case .extensorAtHome: "Back extensor hold, lying"
      case .flexor: "Flexor hold"
      case .curlUp: "Curl-up hold"
      case .rightBridge: "Right side plank"
      case .leftBridge: "Left side plank"
      case .plank: "Plank test"
      }
    }
    package static let band = "A change inside the shaded band may be chance."
  }
}
