import BackboneCore

/// The runs around today with what each counts as, which one key corrects.
package struct RunsDialog: OptionsDialog {
  package typealias Keys = RunsKeys

  package static let title = Words.Runs.title
  package var list = ListState()

  package static func rows(_ state: AppState) -> [OptionRow] {
    state.shownRuns.map { OptionRow(title: $0.title, value: Words.Runs.name($0.runClass)) }
  }
}

/// What a run counts as: each change shows and is kept at once.
package enum RunsKeys: KeyLayer {
  package typealias Command = OptionCommand

  package static let namespace = "runs"
  package static let bindings =
    OptionCommand.bindings + [
      Binding(.reset, ["x"], Words.Runs.remove),
      Binding(.close, [.enter, .escape, "q"], Words.Runs.close),
    ]

  package static func perform(_ command: OptionCommand, _ state: inout AppState) -> [Effect] {
    guard let dialog = state.dialog(RunsDialog.self) else { return [] }
    let runs = state.shownRuns
    guard runs.indices.contains(dialog.list.selected), command != .close else {
      state.overlay = nil
      return []
    }
    let run = runs[dialog.list.selected]
    switch command {
    case .less: return run.changed(by: -1)
    case .more: return run.changed(by: 1)
    case .reset:
      let effects = run.removed
      if effects.isEmpty { state.showNotice(Words.Runs.onlyTyped) }
      let left = runs.count - (effects.isEmpty ? 0 : 1)
      var kept = dialog
      kept.list.choose(dialog.list.selected, count: left)
      state.overlay = left > 0 ? Overlay(kept) : nil
      return effects
    case .undo, .close: return []
    }
  }
}

/// A run that is shown, and where it comes from.
struct ShownRun: Hashable {
  enum Origin: Hashable {
    /// The fact that says so.
    case typed(RecordID, Run)
    /// The event that it is a time of.
    case calendar(event: UInt64)
  }

  let start: Timestamp
  let title: String
  let runClass: RunClass
  let origin: Origin

  /// What it may be, in the order in which a key goes through.
  private static let runs: [RunClass] = [
    .run(.easy, isRacePace: false), .run(.long, isRacePace: false), .run(.long, isRacePace: true),
    .run(.intervals, isRacePace: false), .run(.tempo, isRacePace: false),
    .run(.race, isRacePace: true),
  ]

  /// What counts it as the next class, or as the one before.
  func changed(by step: Int) -> [Effect] {
    let classes: [RunClass] =
      switch origin {
      case .typed: Self.runs
      case .calendar: Self.runs + [.strength, .other]
      }
    let place = classes.firstIndex(of: runClass) ?? (step > 0 ? -1 : 0)
    let next = classes[(place + step + classes.count) % classes.count]
    switch origin {
    case .calendar(let event):
      return [.journal(.add(.classification(event: event, next)))]
    case .typed(let id, var run):
      guard case .run(let kind, let isRacePace) = next else { return [] }
      run.kind = kind
      run.isRacePace = isRacePace
      return [.journal(.add(.discard(id))), .journal(.add(.run(run)))]
    }
  }

  /// What takes it away; only what was typed in can be.
  var removed: [Effect] {
    guard case .typed(let id, _) = origin else { return [] }
    return [.journal(.add(.discard(id)))]
  }
}

extension AppState {
  /// Runs are shown from a week before today until four weeks after it.
  private static let shownDays = -7...28

  /// The runs of the days around today, in order.
  var shownRuns: [ShownRun] {
    guard let training else { return [] }
    let typed = training.runs.typed.map { dated in
      ShownRun(
        start: dated.value.start, title: Self.title(dated.value.start, isAllDay: false),
        runClass: .run(dated.value.kind, isRacePace: dated.value.isRacePace),
        origin: .typed(dated.id, dated.value))
    }
    let calendar = training.runs.countedCalendar.map { entry in
      ShownRun(
        start: entry.start, title: Self.title(entry.start, isAllDay: entry.isAllDay),
        runClass: entry.runClass, origin: .calendar(event: entry.event))
    }
    return (typed + calendar)
      .filter { Self.shownDays.contains($0.start.day - training.at.day) }
      .sorted { $0.start.seconds < $1.start.seconds }
  }

  private static func title(_ start: Timestamp, isAllDay: Bool) -> String {
    Words.Runs.title(start.weekday, start.dayAndMonth, start.time, isAllDay: isAllDay)
  }

  /// Opens the runs, where there are any.
  mutating func showRuns() {
    guard !shownRuns.isEmpty else {
      return showNotice(Words.Runs.none(add: label(TodayKeys.self, .addRun)))
    }
    overlay = Overlay(RunsDialog())
  }
}
