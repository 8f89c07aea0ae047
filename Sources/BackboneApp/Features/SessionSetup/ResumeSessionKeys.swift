package import BackboneCore

/// A session that was cut off: whether to resume it.
package enum ResumeSessionKeys: Question {
  package enum Command: String, CommandSet { case resume, end, discard, later }

  package static let namespace = "unfinished"
  package static let bindings: [Binding<Command>] = [
    Binding(.resume, [.enter, "r"], Words.Setup.resume),
    Binding(.end, ["e"], Words.Setup.end),
    Binding(.discard, ["d"], Words.Setup.discard),
    Binding(.later, [.escape, "q"], Words.Setup.later),
  ]

  package static func title(_ state: AppState) -> String { Words.Setup.unfinished }

  package static func lines(_ state: AppState) -> [String] {
    guard let logged = state.dialog(ResumeSessionDialog.self)?.session else { return [] }
    let step = (logged.checkpoint?.step ?? 0) + 1
    return [
      Words.Setup.session(state.name(of: logged), logged.start.level),
      Words.Setup.place(step: step, of: logged.start.steps, logged.startedAt),
    ]
  }

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    guard let logged = state.dialog(ResumeSessionDialog.self)?.session else { return [] }
    switch command {
    // The question stands until the journal has answered: it may be in use just now.
    case .resume: return [.journal(.resume(logged.id))]
    case .end: return [.journal(.abandon(logged.id))]
    case .discard: return [.journal(.discard(logged.id))]
    case .later:
      state.overlay = nil
      state.showNotice(state.comeBackLater)
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
  /// What the routine of a logged session is called.
  package func name(of logged: LoggedSession) -> String {
    let start = logged.start
    return start.name ?? catalogue.routine(start.routine)?.name ?? start.routine.rawValue
  }

  /// How an unfinished session is found again.
  fileprivate var comeBackLater: String {
    guard isDrawn else { return Words.Lines.comeBack }
    return Words.Setup.decideLater(key: label(SessionSetupKeys.self, .unfinished))
  }

  /// Asks again what becomes of the unfinished session.
  mutating func openUnfinished() {
    if let unfinished {
      overlay = .resuming(unfinished)
    } else {
      showNotice(Words.Setup.noUnfinished)
    }
  }

  /// Closes the question of an unfinished session, and says what has become of it.
  mutating func settleUnfinished(_ outcome: String) -> [Effect] {
    closeResuming()
    unfinished = nil
    showNotice(outcome)
    return [.journal(.loadLog)]
  }

  /// Closes the question whether to resume, where it is open.
  mutating func closeResuming() {
    if dialog(ResumeSessionDialog.self) != nil { overlay = nil }
  }
}
