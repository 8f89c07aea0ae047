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
  package enum Command: String, CommandSet { case skip, back, end, pain, longer, shorter }

  package static let namespace = "step"
  package static let bindings: [Binding<Command>] = [
    Binding(.skip, ["n"], Words.Run.skip),
    Binding(.back, ["b"], Words.Run.back),
    Binding(.end, ["x"], Words.Run.end),
    Binding(.pain, ["p"], Words.Run.hurts),
    Binding(.longer, ["+", "="], Words.Run.longer),
    Binding(.shorter, ["-", "_"], Words.Run.shorter),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .skip: state.advance(.skip)
    case .back: state.advance(.back)
    case .end: state.stopHere()
    case .pain: state.stopForPain()
    case .longer: state.lengthen(by: .seconds(10))
    case .shorter: state.lengthen(by: .seconds(-10))
    }
  }
}
