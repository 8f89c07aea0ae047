package import BackboneCore

/// A session that was cut off: whether to resume it.
package enum ResumeSessionKeys: Question {
  package enum Command: String, CommandSet { case resume, end, later }

  package static let namespace = "unfinished"
  package static let bindings: [Binding<Command>] = [
    Binding(.resume, [.enter, "g", .space], Words.Setup.resume),
    Binding(.end, ["e"], Words.Setup.end),
    Binding(.later, [.escape, "q"], Words.Setup.later),
  ]

  package static func title(_ state: AppState) -> String { Words.Setup.unfinished }

  package static func lines(_ state: AppState) -> [String] {
    guard let logged = state.dialog(ResumeSessionDialog.self)?.session else { return [] }
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
    guard let logged = state.dialog(ResumeSessionDialog.self)?.session else { return [] }
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

/// A session that was cut off, and whether to resume it.
package struct ResumeSessionDialog: QuestionDialog {
  package typealias Keys = ResumeSessionKeys

  package let session: LoggedSession
}

extension Overlay {
  /// Whether to resume a session that was cut off.
  package static func resuming(_ session: LoggedSession) -> Overlay {
    Overlay(ResumeSessionDialog(session: session))
  }
}

extension AppState {
  /// Closes the question whether to resume, where it is open.
  mutating func closeResuming() {
    if dialog(ResumeSessionDialog.self) != nil { overlay = nil }
  }
}
