extension Words {
  /// Choosing a routine and a level, and what was done so far.
  package enum Setup {
    package static let title = "Session"
    package static let help = "Choose and start a session"

    // MARK: - Keys

    package static let start = CommandWords("start", "Start the session")
    package static let startAgain = CommandWords(
      "start", "Start the session, even right after another")
    package static let easier = CommandWords("easier", "Choose an easier level")
    package static let harder = CommandWords("harder", "Choose a harder level")
    package static let adapt = CommandWords(
      "equipment", "Ignore your equipment, or adapt to it again")
    package static let new = CommandWords("new", "Make your own routine")
    package static let edit = CommandWords(
      "edit", "Edit this routine; one that isn't yours is copied first")

    package static let duplicate = CommandWords("duplicate", "Duplicate this routine")
    package static let delete = CommandWords("delete", "Delete this routine; asks first")

    // MARK: - The chosen routine

    package static let notAtThisLevel = "This routine has no plan for this level."

    /// How long a session is, and of what it is made.
    package static func length(_ timeline: Timeline) -> String {
      "\(TimeText.length(timeline.total))  \(TimeText.length(timeline.work)) of work in "
        + Words.count(timeline.steps.count, .step)
    }

    /// Why the levels look alike once there is a plan.
    package static let dosed = "Your plan sets the doses, whatever the level."

    package static func needs(_ equipment: [[Equipment]]) -> String {
      "Equipment: " + equipment.words
    }

    package static let nothingPossible = "You don't have the equipment for this."
    package static let everythingPossible = "You have everything this needs."
    package static let adapted = "Adapted to your equipment"

    /// What is missing for a session that is done as planned all the same.
    package static func asPlanned(missing: [[Equipment]]) -> String {
      "As planned. You don't have: "
        + missing.map(Names.oneOf).joined(separator: "; ") + "."
    }

    /// One of each is missing: no bench and no dumbbell, kettlebell or loaded rucksack.
    private static func no(_ equipment: [[Equipment]]) -> String {
      Words.list(equipment.map { "no " + $0.anyOf })
    }

    /// An exercise whose variant needs less.
    package static func variant(_ exercise: String, _ variant: String, missing: [[Equipment]])
      -> String
    {
      "\(sentence(no(missing))): \(named(exercise, variant: variant).inSentence)"
    }

    /// An exercise with its variant: Band pull-apart with empty hands; Hip hinge, hands on hips.
    package static func named(_ exercise: String, variant: String) -> String {
      let isPhrase = ["with ", "on ", "from "].contains { variant.hasPrefix($0) }
      return exercise + (isPhrase ? " " : ", ") + variant
    }

    /// An exercise that another one stands in for, and why.
    package static func swap(_ from: String, to: String, missing: [[Equipment]]) -> String {
      "\(sentence(no(missing))): \(to.inSentence) instead of \(from.inSentence)"
    }

    /// An exercise that is left out, and why.
    package static func leftOut(_ exercise: String, missing: [[Equipment]]) -> String {
      "\(sentence(no(missing))): \(exercise.inSentence) left out"
    }

    private static func sentence(_ words: String) -> String {
      words.prefix(1).uppercased() + words.dropFirst()
    }

    // MARK: - The plan and the log

    package static let plan = "The plan"
    package static let log = "Done so far"
    package static let emptyLog = "Nothing yet. Aim for two or three sessions a week."

    /// A session of the log in one line: 3:04, beginner, stopped early, effort 7/10.
    package static func logged(_ session: LoggedSession) -> String {
      var words = [TimeText.length(session.held), Names.level(session.start.level)]
      switch session.ending {
      case .finished: break
      case .aborted: words.append("stopped early")
      case nil: words.append("unfinished")
      }
      if session.start.isRehearsal { words.append("rehearsal") }
      if let effort = session.feedback.rpe { words.append(Summary.outOfTen(effort: effort)) }
      if let form = session.feedback.form { words.append("form " + Summary.rating(form)) }
      return words.joined(separator: ", ")
    }

    // MARK: - An unfinished session

    package static let unfinished = "Unfinished session"
    package static let resume = CommandWords("resume", "Resume where it stopped")
    package static let end = CommandWords("end", "End it and save what you did")
    package static let discard = CommandWords("discard", "Discard it; it won't be in your log")
    package static let later = CommandWords("later", "Decide later")
    package static let openUnfinished = CommandWords(
      "unfinished", "Resume, end or discard the unfinished session")

    package static func session(_ routine: String, _ level: Level) -> String {
      "\(routine), \(Names.level(level))"
    }

    package static func place(step: Int, of steps: Int, _ startedAt: Timestamp) -> String {
      "\(startedAt.date) \(startedAt.time), step \(step) of \(steps)"
    }

    /// On the session screen, where it can be found again.
    package static func unfinished(
      _ routine: String, _ level: Level, _ startedAt: Timestamp, key: String
    ) -> String {
      "Unfinished: \(session(routine, level)), \(startedAt.date) \(startedAt.time). "
        + "Press \(key) to resume, end or discard it."
    }

    // MARK: - Notices

    package static let noUnfinished = "There is no unfinished session."
    package static let ended = "Session ended. What you did is in your log."
    package static let endedEmpty =
      "Session ended. You hadn't done anything yet, so it isn't in your log."
    package static let discarded =
      "Session discarded. To bring it back, run: backbone log restore last"
    /// Where an unfinished session is found again.
    package static func decideLater(key: String) -> String {
      "It stays unfinished. To come back to it, press \(key) on the Session screen."
    }

    package static func noRoutine(_ routine: RoutineID, _ level: Level) -> String {
      "There is no routine \"\(routine.rawValue)\" for level \(Names.level(level))."
    }

    package static let placeDamaged =
      "This session can't be resumed: its place is damaged. What you did is saved."
    /// After a session Enter does not start the next one by accident.
    package static func saved(start key: String) -> String {
      "Session saved. Press \(key) to start another one."
    }
  }
}
