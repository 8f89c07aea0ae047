import BackboneCore

/// What happens to a session when the program is left.
package enum LeaveSessionKeys: Question {
  package enum Command: String, CommandSet { case stay, keep, end, discard }

  package static let namespace = "leave"
  package static let bindings: [Binding<Command>] = [
    Binding(.stay, [.escape, .enter], Words.Run.stay),
    Binding(.keep, ["k", "q"], Words.Run.keep),
    Binding(.end, ["e"], Words.Run.endSession),
    Binding(.discard, ["d"], Words.Run.discard),
  ]

  package static func title(_ state: AppState) -> String { Words.Run.leaveQuestion }

  package static func lines(_ state: AppState) -> [String] {
    let key = state.label(AlwaysKeys.self, .interrupt)
    return [Words.Run.leaveAtOnce(key: key)]
  }

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    state.overlay = nil
    switch command {
    case .stay: return []
    case .keep: return [.quit]
    case .end: return state.advance(.abort)
    case .discard: return state.discardSession()
    }
  }
}

/// A session is under way, and the program is to be left.
struct LeaveSessionDialog: QuestionDialog { typealias Keys = LeaveSessionKeys }

extension Overlay {
  /// What happens to the session when the program is left.
  package static let leavingSession = Overlay(LeaveSessionDialog())
}

extension AppState {
  /// Ends the session that runs and leaves it out of the log.
  fileprivate mutating func discardSession() -> [Effect] {
    guard let run else { return [] }
    let timeline = run.timeline
    let end = SessionNotification(at: run.elapsed(at: now), .end, words: "discarded")
    session = .choosing(choice(after: timeline))
    playback = nil
    cuePlanner = nil
    scroll = 0
    showNotice(Words.Setup.discarded)
    return [.notify(end), .journal(.discard(nil)), .journal(.loadLog)]
  }
}
