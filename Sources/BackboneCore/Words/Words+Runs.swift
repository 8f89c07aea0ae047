extension Words {
  /// The runs around today, and what each counts as.
  package enum Runs {
    package static let title = "Your runs"
    package static let show = CommandWords("runs", "See your runs, and correct what they count as")
    package static let remove = CommandWords("remove", "Remove a run that you typed in")
    package static let close = CommandWords("done", "Close the list of runs")
    package static let onlyTyped =
      "This run comes from your calendar, so it can't be removed here. Set it to \"nothing to plan around\" instead."
    package static func none(add key: String) -> String {
      "No runs in the next four weeks. Press \(key) to add one."
    }
    /// When it is; one without a time counts from the usual hour.
    package static func title(
      _ weekday: Int, _ date: String, _ time: String, isAllDay: Bool
    ) -> String {
      let day = "\(Words.Schedule.days[weekday].prefix(3)) \(date)"
      return isAllDay ? "\(day), all day (from \(time))" : "\(day), \(time)"
    }
    package static func name(_ runClass: RunClass) -> String {
      switch runClass {
      case .run(.long, isRacePace: true): "long run at race pace"
      case .run(let kind, _): Words.Today.run(kind)
      case .raceCandidate: "a race?"
      case .strength: "strength session"
      case .other: "nothing to plan around"
      }
    }
  }
}
