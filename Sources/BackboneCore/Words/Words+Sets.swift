extension Words {
  /// Sets and steps of a session: what they are called and how much is done in them.
  package enum Sets {
    /// A length: 30 s, 7.5 s.
    package static func length(_ duration: Duration) -> String {
      "\(TimeText.seconds(duration)) s"
    }

    /// How much a set asks for: 30 s, 4 reps of 8 s, or 10 reps where the hold is only a stop.
    package static func amount(_ work: SetPrescription) -> String {
      switch work {
      case .hold(let duration): length(duration)
      case .open: noLimit
      case .repetitions(let count, let tempo) where tempo.isHeld:
        "\(Words.count(count, .rep)) of \(length(tempo.hold))"
      case .repetitions(let count, _), .counted(let count, _): Words.count(count, .rep)
      }
    }

    /// A hold that lasts until the user ends it.
    package static let noLimit = "no time limit"

    /// The same where there is little room: 4 × 8 s.
    package static func shortAmount(_ work: SetPrescription, times: String) -> String {
      guard case .repetitions(let count, let tempo) = work, tempo.isHeld else {
        return amount(work)
      }
      return "\(count) \(times) \(length(tempo.hold))"
    }

    /// How much of a set was done: 8 of 10 reps.
    package static func done(_ done: Int, of count: Int) -> String {
      "\(done) of \(Words.count(count, .rep))"
    }

    /// How much of a hold was done: 7 of 20 s; only whole seconds count, unless the plan has parts.
    package static func done(_ held: Duration, of planned: Duration) -> String {
      let isWhole = planned.milliseconds.isMultiple(of: 1000)
      let held = isWhole ? .milliseconds(held.milliseconds / 1000 * 1000) : held
      return "\(TimeText.seconds(held)) of \(length(planned))"
    }

    /// What a kind of step is called in a list of steps.
    package static func step(_ kind: StepKind) -> String {
      switch kind {
      case .prep: "Get ready"
      case .work: "Work"
      case .rest: "Rest"
      case .switch: "Change sides"
      case .move: "Set up"
      }
    }

    package static func side(_ side: Side) -> String { side.rawValue }

    /// Why a set was ended early, beside how much of it was done.
    package static func reason(_ reason: StopReason) -> String {
      switch reason {
      case .tired: "tired"
      case .form: "form broke down"
      case .pain: "pain"
      }
    }
  }
}
