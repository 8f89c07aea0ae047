import BackboneCore

/// What happens to a session when the program is left.
package enum LeaveSessionKeys: Question {
  package enum Command: String, CommandSet { case stay, keep, end }

  package static let namespace = "leave"
  package static let bindings: [Binding<Command>] = [
    Binding(.stay, [.escape, .enter, .space], Words.Run.stay),
    Binding(.keep, ["k", "q"], Words.Run.keep),
    Binding(.end, ["e"], Words.Run.endSession),
  ]

  package static func title(_ state: AppState) -> String { Words.Run.leaveQuestion }

  package static func lines(_ state: AppState) -> [String] {
    let key = AlwaysKeys.key(for: .interrupt)?.label(ascii: true) ?? ""
    return [Words.Run.leaveAtOnce(key: key)]
  }

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    state.overlay = nil
    switch command {
    case .stay: return []
    case .keep: return [.quit]
    case .end: return state.advance(.abort)
    }
  }
}

/// A session is under way, and the program is to be left.
struct LeaveSessionDialog: QuestionDialog { typealias Keys = LeaveSessionKeys }

extension Overlay {
  /// What happens to the session when the program is left.
  package static let leavingSession = Overlay(LeaveSessionDialog())
}
