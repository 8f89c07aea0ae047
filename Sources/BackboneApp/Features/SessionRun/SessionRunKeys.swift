package import BackboneCore

/// While a session's time passes.
///
/// Hands are busy: whatever is hit without a meaning pauses.
package enum RunningKeys: KeyLayer {
  package enum Command: String, CommandSet { case pause, repetition }

  package static let namespace = "session"
  package static let bindings: [Binding<Command>] = [
    Binding(.pause, [.space], "pause", "Pause; any other key does too"),
    Binding(
      .repetition, ["r"], "done", "One repetition done, where you count them", bar: false),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .pause: state.advance(.pause)
    case .repetition: state.advance(.repetitionDone)
    }
  }

  package static func type(_ key: Key, _ state: inout AppState) -> [Effect] {
    state.advance(.pause)
  }
}

/// While a session is paused.
package enum PausedKeys: KeyLayer {
  package enum Command: String, CommandSet { case resume }

  package static let namespace = "session"
  package static let bindings: [Binding<Command>] = [
    Binding(.resume, [.space], "resume", "Resume after a count-in; any other key does too")
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .resume: state.advance(.resume)
    }
  }

  package static func type(_ key: Key, _ state: inout AppState) -> [Effect] {
    state.advance(.resume)
  }
}

/// The steps of a session, running or paused.
package enum StepKeys: KeyLayer {
  package enum Command: String, CommandSet { case skip, back, end, longer, shorter }

  package static let namespace = "step"
  package static let bindings: [Binding<Command>] = [
    Binding(.skip, ["n"], "skip", "Skip the rest of this step"),
    Binding(.back, ["b"], "back", "Back to the previous step"),
    Binding(.end, ["x"], "end set", "End this set now and log what you held"),
    Binding(.longer, ["+", "="], "longer", "Ten seconds more, or one repetition"),
    Binding(.shorter, ["-", "_"], "shorter", "Ten seconds less, or one repetition"),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .skip: state.advance(.skip)
    case .back: state.advance(.back)
    case .end: state.stopHere()
    case .longer: state.advance(.extend(.seconds(10)))
    case .shorter: state.advance(.extend(.seconds(-10)))
    }
  }
}

/// Why a set was ended early.
///
/// The session goes on, so every other key keeps its meaning.
package enum StopReasonKeys: KeyLayer {
  package enum Command: String, CommandSet { case tired, form, pain, dismiss }

  package static let namespace = "reason"
  /// What it asks.
  static let question = "Why did you stop?"
  package static let bindings: [Binding<Command>] = [
    Binding(.tired, ["t"], "tired", "You were too tired"),
    Binding(.form, ["f"], "form", "Your form broke"),
    Binding(.pain, ["p"], "pain", "Something hurt"),
    Binding(.dismiss, [.escape], "no reason", "Give no reason"),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    guard case .stopReason(let step, _) = state.overlay else { return [] }
    state.overlay = nil
    switch command {
    case .tired: return state.explain(.tired, step: step)
    case .form: return state.explain(.form, step: step)
    case .pain: return state.explain(.pain, step: step)
    case .dismiss: return []
    }
  }
}

/// What happens to a session when the program is left.
package enum LeaveSessionKeys: Question {
  package enum Command: String, CommandSet { case stay, keep, end }

  package static let namespace = "leave"
  package static let bindings: [Binding<Command>] = [
    Binding(.stay, [.escape, .enter, .space], "stay", "stay"),
    Binding(.keep, ["k", "q"], "keep", "keep it for later and quit"),
    Binding(.end, ["e"], "end", "end it here and log what you did"),
  ]

  static func title(_ state: AppState) -> String { "Leave the session?" }

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    state.overlay = nil
    switch command {
    case .stay: return []
    case .keep: return [.quit]
    case .end: return state.advance(.abort)
    }
  }
}
