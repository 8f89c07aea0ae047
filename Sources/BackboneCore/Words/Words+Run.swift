extension Words {
  /// A session that goes on.
  package enum Run {
    // MARK: - Keys

    package static let pause = CommandWords("pause", "Pause; any other key pauses too")
    package static let repetition = CommandWords("rep done", "Count a rep, in sets that you count")
    package static let resume = CommandWords("resume", "Resume after a count-in")
    package static let leave = CommandWords("leave", "Leave the session; asks first")
    package static let skip = CommandWords("skip", "Skip the rest of this step")
    package static let back = CommandWords("back", "Go back to the previous step")
    package static let end = CommandWords("end set", "End this set and log what you did")
    package static let hurts = CommandWords(
      "hurts", "Something hurts: end this set, note it, and pause")
    package static let longer = CommandWords("longer", "Add 10 seconds, or 1 rep")
    package static let shorter = CommandWords("shorter", "Take off 10 seconds, or 1 rep")

    // MARK: - The phase

    package static let paused = "PAUSED"
    package static let countIn = "READY"
    package static let count = "COUNT"
    package static let hold = "HOLD"
    /// A drill that lasts for a time, which needn't be still.
    package static let work = "WORK"

    /// The phase of a step that is not work.
    package static func phase(_ kind: StepKind) -> String {
      switch kind {
      case .prep: "GET READY"
      case .work: hold
      case .rest: "REST"
      case .switch: "CHANGE SIDES"
      case .move: "SET UP"
      }
    }

    /// The phase of a repetition.
    package static func phase(_ part: RepetitionProgress.Part) -> String {
      switch part {
      case .lift: "LIFT"
      case .hold: hold
      case .lower: "RETURN"
      case .pause: "BREATHE"
      }
    }

    package static let pull = "PULL"

    /// The phase of a repetition, from what is called when it begins.
    package static func phase(called call: String) -> String {
      let words = call.hasPrefix("And ") ? call.dropFirst(4) : call[...]
      return words.filter { $0 != "." }.uppercased()
    }

    // MARK: - What to do

    /// What comes after a break.
    package static func then(_ exercise: String) -> String { "then \(exercise)" }

    package static func round(_ round: Int, of rounds: Int) -> String {
      "round \(round) of \(rounds)"
    }

    package static func rep(_ rep: Int, of reps: Int) -> String { "Rep \(rep) of \(reps)" }

    /// Repetitions that the user counts.
    package static func repsLeft(_ reps: Int, key: String) -> String {
      "\(Words.count(reps, .rep)) left. Press \(key) after each rep."
    }

    /// A hold without an end.
    package static func open(key: String) -> String {
      "Press \(key) when your form slips."
    }

    package static func paused(left: Duration, key: String) -> String {
      "\(Sets.length(left)) left. Press \(key) to resume."
    }

    package static func next(_ set: String) -> String { "Next: \(set)" }
    /// Over a fault that is shown before its exercise.
    package static let notLikeThis = "Not like this:"
    package static let likeThis = "Like this:"
    package static let lastSet = "This is the last set."

    // MARK: - The title bar

    /// How long the session has taken without its pauses, and how long it still takes.
    package static func progress(done: Duration, left: Duration) -> String {
      "\(TimeText.length(done)) done   \(TimeText.clock(left)) left"
    }

    /// A rehearsal is not real time.
    ///
    /// - Parameter times: the sign for "times".
    package static func rehearsal(speed: Int, times: String) -> String {
      speed == 2 ? "rehearsal at double speed" : "rehearsal at \(shortRehearsal(speed, times))"
    }

    /// The same where there is little room.
    package static func shortRehearsal(_ speed: Int, _ times: String) -> String {
      "\(speed)\(times) speed"
    }

    // MARK: - Sound

    package static let muted = "muted"
    package static func muted(key: String) -> String {
      "Muted, next time too. Press \(key) to unmute."
    }
    package static let unmuted = "Sound on."
    // MARK: - A set that was ended

    package static let whyStopped = "Why did you stop?"
    package static let tired = CommandWords("tired", "Too tired")
    package static let form = CommandWords("form", "Your form broke down")
    package static let pain = CommandWords("pain", "Something hurt")
    package static let noReason = CommandWords("no reason", "Give no reason")

    // MARK: - A fault

    package static let whichFault = "What went wrong?"
    package static func fault(_ place: Int) -> CommandWords {
      CommandWords("fault \(place)", "Choose fault \(place) of the list")
    }
    package static let noFault = CommandWords("no answer", "Don't name a fault")
    package static func remembered(_ fault: String) -> String {
      "\(fault): Backbone will remind you next time."
    }

    // MARK: - Pain

    /// An exercise was stopped for pain.
    package static func leftOut(_ name: String) -> String { "\(name) is left out today" }
    package static let stopAllIf = "End the whole session and see a doctor or physiotherapist if"
    package static let withoutIt = CommandWords("continue", "Continue without it")
    package static let readSigns = CommandWords("done", "I have read this")

    /// There is no set to end in a break.
    package static func noSet(skip key: String) -> String {
      "There is no set to end now. Press \(key) to skip this step."
    }

    // MARK: - Leaving

    package static let leaveQuestion = "Leave the session?"
    /// What the key that asked does when it is pressed again.
    package static func leaveAtOnce(key: String) -> String {
      "\(key) again saves it for later and quits."
    }
    package static let stay = CommandWords("stay", "Stay")
    package static let keep = CommandWords("keep", "Save it for later and quit")
    package static let endSession = CommandWords("end", "End it now and save what you did")
    package static let discard = CommandWords("discard", "Discard it; it won't be in your log")

    package static let asleep = "Paused: the computer was asleep, or Backbone was held up."
  }
}
