package import BackboneCore

/// A session as other programs see and steer it.
extension AppState {
  /// What the session is doing; nil where none runs.
  package var status: SessionStatus? { run.flatMap { SessionStatus($0, catalogue, at: now) } }

  /// Why a command cannot be carried out now; nil where it can.
  package func refusal(of command: SteeringCommand) -> String? {
    guard let status else { return Words.Steering.none }
    return command == .endSet && status.kind != .work ? Words.Steering.noSetToEnd : nil
  }

  mutating func steer(_ command: SteeringCommand) -> [Effect] {
    guard refusal(of: command) == nil else { return [] }
    // Whoever steers has decided, and the question whether to leave is answered.
    if command != .status, overlay == .leavingSession { overlay = nil }
    switch command {
    case .status: return []
    case .pause: return advance(.pause)
    case .resume: return advance(.resume)
    case .next: return advance(.skip)
    case .back: return advance(.back)
    case .endSet: return stopHere()
    case .stop:
      overlay = nil
      return advance(.abort)
    }
  }
}
