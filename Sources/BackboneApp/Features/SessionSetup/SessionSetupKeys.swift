import BackboneCore

/// Choosing a routine and a level.
package enum SessionSetupKeys: KeyLayer {
  package enum Command: String, CommandSet {
    case start, startAgain, easier, harder, adapt, new, edit
  }

  package static let namespace = "setup"
  package static let bindings: [Binding<Command>] = [
    Binding(.start, [.enter], Words.Setup.start),
    Binding(.startAgain, ["s"], Words.Setup.startAgain, bar: false),
    Binding(.easier, [.left, "h"], Words.Setup.easier),
    Binding(.harder, [.right, "l"], Words.Setup.harder),
    Binding(.adapt, ["e"], Words.Setup.adapt),
    Binding(.new, ["n"], Words.Setup.new),
    Binding(.edit, ["E"], Words.Setup.edit),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .start: return state.startAfterChoosing()
    case .startAgain: return state.startChosen()
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
    Binding(.resume, [.enter, "g", .space], Words.Setup.resume),
    Binding(.end, ["e"], Words.Setup.end),
    Binding(.later, [.escape, "q"], Words.Setup.later),
  ]

  static func title(_ state: AppState) -> String { Words.Setup.unfinished }

  static func lines(_ state: AppState) -> [String] {
    guard case .resuming(let logged) = state.overlay else { return [] }
    let start = logged.start
    let name =
      start.name ?? state.catalogue.routine(start.routine)?.name ?? start.routine.rawValue
    let step = (logged.checkpoint?.step ?? 0) + 1
    return [
      Words.Setup.session(name, start.level),
      Words.Setup.place(step: step, of: start.steps, logged.startedAt),
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
