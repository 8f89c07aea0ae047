package import BackboneCore

/// While a session's time passes.
///
/// Hands are busy: whatever is hit without a meaning pauses.
package enum RunningKeys: KeyLayer {
  package enum Command: String, CommandSet { case pause, repetition }

  package static let namespace = "session"
  package static let bindings: [Binding<Command>] = [
    Binding(.pause, [.space], Words.Run.pause),
    Binding(.repetition, ["r"], Words.Run.repetition, bar: false),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .pause: state.advance(.pause)
    case .repetition: state.advance(state.countsByHand ? .repetitionDone : .pause)
    }
  }

  package static func type(_ key: Key, _ state: inout AppState) -> [Effect] {
    state.advance(.pause)
  }
}

/// While a session is paused.
package enum PausedKeys: KeyLayer {
  package enum Command: String, CommandSet { case resume, leave }

  package static let namespace = "session"
  package static let bindings: [Binding<Command>] = [
    Binding(.resume, [.space], Words.Run.resume),
    // A hand that wants out must never start the clock.
    Binding(.leave, [.escape], Words.Run.leave, bar: false),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .resume: state.advance(.resume)
    case .leave: state.pauseFor(.leavingSession)
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
    Binding(.skip, ["n"], Words.Run.skip),
    Binding(.back, ["b"], Words.Run.back),
    Binding(.end, ["x"], Words.Run.end),
    Binding(.longer, ["+", "="], Words.Run.longer),
    Binding(.shorter, ["-", "_"], Words.Run.shorter),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .skip: state.advance(.skip)
    case .back: state.advance(.back)
    case .end: state.stopHere()
    case .longer: state.lengthen(by: .seconds(10))
    case .shorter: state.lengthen(by: .seconds(-10))
    }
  }
}

/// Why a set was ended early.
///
/// The session goes on, so every other key keeps its meaning.
package enum StopReasonKeys: KeyLayer {
  package enum Command: String, CommandSet { case tired, form, pain, dismiss }

  package static let namespace = "reason"
  package static let bindings: [Binding<Command>] = [
    Binding(.tired, ["t"], Words.Run.tired),
    Binding(.form, ["f"], Words.Run.form),
    Binding(.pain, ["p"], Words.Run.pain),
    Binding(.dismiss, [.escape], Words.Run.noReason),
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
    Binding(.stay, [.escape, .enter, .space], Words.Run.stay),
    Binding(.keep, ["k", "q"], Words.Run.keep),
    Binding(.end, ["e"], Words.Run.endSession),
  ]

  static func title(_ state: AppState) -> String { Words.Run.leaveQuestion }

  static func lines(_ state: AppState) -> [String] {
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
