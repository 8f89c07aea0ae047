extension Words {
  /// What other programs are told of a session, and how they steer it.
  package enum Steering {
    // MARK: - The session

    /// What a session is doing, in a line for a status bar: Plank, hold 0:23, 12:05 left.
    static func line(_ status: SessionStatus) -> String {
      let step = Run.phase(status.kind).lowercased()
      let exercise = [status.exercise, status.side ?? ""].filter { !$0.isEmpty }
        .joined(separator: ", ")
      let what =
        switch status.kind {
        case .work: "\(exercise): \(step)"
        case .prep, .rest, .switch, .move:
          exercise.isEmpty ? step : "\(step), then \(exercise)"
        }
      let phase =
        switch status.phase {
        case .running: ""
        case .countIn: ", starting"
        case .paused: ", paused"
        }
      return "\(what) \(TimeText.clock(status.clock))\(phase), "
        + "\(TimeText.clock(status.remaining)) left in all"
    }

    /// The title of the window: the time that is left first, because tabs are narrow.
    package static func title(_ status: SessionStatus) -> String {
      let phase =
        status.phase == .paused ? Run.paused.lowercased() : Run.phase(status.kind).lowercased()
      return [TimeText.clock(status.clock), phase, status.exercise].filter { !$0.isEmpty }
        .joined(separator: " ")
    }

    /// What a notification says when a break is over and nobody looks.
    package static func workBegins(_ status: SessionStatus) -> String {
      [status.exercise, status.side ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    package static func noHook(_ hook: String, program: String) -> String {
      "\(hook) in your settings: there is no program \"\(program)\"."
    }
    package static func tooManyHooks(_ hook: String) -> String {
      "\(hook) in your settings: not started, because too many programs are still running."
    }

    package static let keepsAwake = "A session is running."

    // MARK: - Refusals

    package static let none = "no session is running."
    package static let noFolder =
      "XDG_RUNTIME_DIR is not set, so no running session can be found."
    package static func noneWith(process: Int32) -> String {
      "process \(process) isn't running a session."
    }
    package static func several(_ processes: [Int32]) -> String {
      "\(Words.count(processes.count, .session)) are running. Choose one with --session: "
        + processes.map(String.init).joined(separator: ", ") + "."
    }
    package static let noAnswer = "the session doesn't answer."
    package static let noSetToEnd = "there is no set to end now."
    package static func unknownRequest(_ word: String) -> String { "no request \"\(word)\"" }

    package static func unknownField(_ name: String) -> String { "no field \"{\(name)}\"." }

    // MARK: - Help

    package static let status = "Print what the running session is doing."
    package static let statusExamples = """
      Placeholders of --format are the fields of --json in braces. Times are written as on a clock.

      EXAMPLES:
        backbone status
        backbone status --format "{exercise} {left}"
        backbone status --json --follow
      """
    package static let pause = "Pause the running session."
    package static let resume = "Resume the session that is paused."
    package static let next = "Skip the rest of this step."
    package static let back = "Go back to the previous step."
    package static let endSet = "End this set, log what you did, and go on with the session."
    package static let stop = "End the session and log what you did."
    package static let session = "The process of the session, if several are running."
    package static let format = "Print this text with its placeholders filled in."
    package static let follow = "Print again whenever something changes, until the session ends."
    package static let json = "Print a line of JSON. Numbers are seconds."
  }
}
