extension Words {
  /// What is due today, and the week around it.
  package enum Today {
    package static let title = "Today"
    package static let help = "What is due today and why, and the week around it"

    // MARK: - Keys

    package static let start = CommandWords("start", "Start the session that is due")
    package static let startAnyway = CommandWords("train anyway", "Train although a rest is due")
    package static let more = CommandWords("more", "Do a little more of this exercise from now on")
    package static let less = CommandWords("less", "Do a little less of this exercise from now on")
    package static let weight = CommandWords("weight", "Set the weight you use")
    package static let giveBack = CommandWords("plan's dose", "Give the dose back to the plan")
    package static let painFree = CommandWords(
      "pain-free", "Bring an exercise back after two days without pain")
    package static let addRun = CommandWords("run", "Add a run or a race to the week")
    package static let check = CommandWords("self-check", "Take the four-minute self-check")
    package static let screen = CommandWords("safety", "Go through the safety questions")

    // MARK: - What is due

    package static func pressToStart(_ key: String) -> String { "Press \(key) to start." }
    package static func pressToTrain(_ key: String) -> String {
      "To train anyway, press \(key)."
    }
    package static func next(_ day: String, _ time: String) -> String {
      "The next session is due on \(day) at \(time)."
    }
    package static let noTraining =
      "Backbone couldn't read your training yet. You can still start a session on the Session screen."
    package static func screenDue(key: String) -> String {
      "The safety questions are due again. Press \(key) to go through them."
    }
    /// The same where there is no key to press.
    package static let screenIsDue =
      "The safety questions are due again. Open Backbone to go through them."
    package static func checkDue(key: String) -> String {
      "Your last self-check was more than eight weeks ago. Press \(key) to take it again."
    }

    // MARK: - The week

    package static func run(_ kind: RunKind) -> String {
      switch kind {
      case .easy: "easy run"
      case .long: "long run"
      case .intervals: "intervals"
      case .tempo: "tempo run"
      case .race: "race"
      }
    }

    // MARK: - The exercises

    package static let why = "Why this dose"
    package static let change = "What would change it"
    package static let fromRoutine =
      "This is the routine's own dose. The plan takes over once you have done it."
    package static func variant(_ place: Int, of count: Int, _ name: String) -> String {
      "Variant \(place) of \(count): \(name)"
    }
    package static let yours = "yours"
    package static let leftOut = "left out"
    package static let noDose = "Start this exercise once, then you can change its dose."
    package static func set(_ name: String, _ dose: String, undo: String) -> String {
      "\(name): \(dose), set by you. \(undo) gives it back to the plan."
    }
    package static func givenBack(_ name: String) -> String { "\(name) follows the plan again." }
    package static let keepWeight = CommandWords("keep", "Use this weight")
    package static let cancelWeight = CommandWords("cancel", "Keep the weight as it was")
    /// After "type" in the key bar.
    package static let weightTyping = "a weight"
    package static func weightTitle(_ name: String, _ unit: Load.Unit) -> String {
      "\(name): the weight you use, in \(unit.rawValue)"
    }
    package static func noWeight(_ typed: String, _ unit: Load.Unit) -> String {
      typed.isEmpty
        ? "Type a weight, such as 12.5 or 12.5 \(unit.rawValue)."
        : "\(typed) isn't a weight. Type a number, such as 12.5 or 12.5 \(unit.rawValue)."
    }
    package static let hasNoWeight = "This exercise is done without a weight."
    package static func weightSet(_ name: String, _ dose: String) -> String { "\(name): \(dose)." }
    package static let notYours = "The plan decides this dose already."
    package static let notStopped = "This exercise isn't waiting for pain to pass."

    // MARK: - Before a session

    package static let readiness = "How are you today?"
    package static let asUsual = CommandWords(
      "as usual", "As usual: no new pain, nothing new, rested. Start")
    package static let somePain = CommandWords(
      "some pain", "Pain of 3 or 4 out of 10. Start an easier session")
    package static let muchPain = CommandWords("much pain", "Pain of 5 or more. Don't train today")
    package static let newSymptom = CommandWords(
      "new symptom", "Something new or odd. Go through the safety questions")
    package static let tired = CommandWords(
      "tired", "Slept or ate too little. Start an easier session")
    package static let notNow = CommandWords("not now", "Don't start")
    package static let restInstead =
      "With pain of 5 or more, rest or move gently today. See a doctor if it doesn't ease."
    package static func blocked(key: String) -> String {
      "Sort out the safety questions first. Press \(key) to see them."
    }

    // MARK: - After an exercise

    package static func howWas(_ name: String) -> String { "\(name): how was it?" }
    package static let howWasSpoken = "How was it? One to four."
    package static let easy = CommandWords("easy", "Easy: effort 6 or less")
    package static let right = CommandWords("right", "Just right: effort 7")
    package static let hard = CommandWords("hard", "Hard: effort 8")
    package static let tooMuch = CommandWords("too much", "Too much: effort 9 or more")
    package static let formBroke = CommandWords("form broke", "Your form broke down")
    /// How an exercise was, beside what was done of it.
    package static func answer(_ answer: ExerciseAnswer) -> String {
      switch answer {
      case .easy: easy.name
      // "Right" alone would be a side.
      case .right: "just right"
      case .hard: hard.name
      case .tooMuch: tooMuch.name
      case .formBroke: formBroke.name
      }
    }
    package static let noAnswer = CommandWords("no answer", "Give no answer; the dose stays")
  }
}
