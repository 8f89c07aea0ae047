import BackboneCore

/// Choosing a routine and a level.
package enum SessionSetupKeys: KeyLayer {
  package enum Command: String, CommandSet { case start, easier, harder, adapt, new, edit }

  package static let namespace = "setup"
  package static let bindings: [Binding<Command>] = [
    Binding(.start, [.enter, "s"], "start", "Start the session"),
    Binding(.easier, [.left, "h"], "easier", "An easier level"),
    Binding(.harder, [.right, "l"], "harder", "A harder level"),
    Binding(.adapt, ["e"], "equipment", "Ignore equipment, or adapt to what you have"),
    Binding(.new, ["n"], "new", "Make a routine of your own"),
    Binding(.edit, ["E"], "edit", "Edit this routine; one that isn't yours is copied"),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .start: return state.startChosen()
    case .easier: state.changeLevel(by: -1)
    case .harder: state.changeLevel(by: 1)
    case .adapt: state.toggleAsPlanned()
    case .new: state.newRoutine()
    case .edit: state.editRoutine()
    }
    return []
  }
}

/// A session that was cut off: whether to resume it.
package enum ResumeSessionKeys: Question {
  package enum Command: String, CommandSet { case resume, end, later }

  package static let namespace = "unfinished"
  package static let bindings: [Binding<Command>] = [
    Binding(.resume, [.enter, "g", .space], "resume", "resume where it stopped"),
    Binding(.end, ["e"], "end", "end it; what you did is kept"),
    Binding(.later, [.escape, "q"], "later", "decide later"),
  ]

  static func title(_ state: AppState) -> String { "Unfinished session" }

  static func lines(_ state: AppState) -> [String] {
    guard case .resuming(let logged) = state.overlay else { return [] }
    let start = logged.start
    let name =
      start.name ?? state.catalogue.routine(start.routine)?.name ?? start.routine.rawValue
    let step = (logged.checkpoint?.step ?? 0) + 1
    return [
      "\(name), \(start.level.rawValue)",
      "\(logged.startedAt.date) \(logged.startedAt.time), step \(step) of \(start.steps)",
    ]
  }

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    guard case .resuming(let logged) = state.overlay else { return [] }
    switch command {
    // The question stands until the journal has answered: it may be in use just now.
    case .resume: return [.journal(.resume(logged.id))]
    case .end:
      state.overlay = nil
      return [.journal(.abandon(logged.id)), .journal(.loadLog)]
    case .later:
      state.overlay = nil
      return []
    }
  }
}
