extension Words.Schedule {
  /// A session with its length, as in "Planks and bird-dogs, 9:33".
  package static func session(_ candidate: Planner.Candidate) -> String {
    "\(candidate.name), \(TimeText.length(candidate.length))"
  }

  /// Why a session is due, or why there is rest.
  package static func why(_ due: Due) -> String {
    switch due.verdict {
    case .session(_, nil, _): "This is your first one."
    case .session(_, let since?, inRaceWeek: false): "\(hours(since)) since the last one."
    case .session(_, let since?, inRaceWeek: true):
      "\(hours(since)) since the last one. Race week: one light session."
    case .rest(let rest): reason(rest)
    }
  }

  /// From when on something is due, as in "in 20 h"; "now" where it is.
  package static func time(until next: Timestamp?, from now: Timestamp, isDue: Bool) -> String {
    if isDue { return "now" }
    guard let next else { return "not planned" }
    return "in " + hours((next.since(now) + 3599) / 3600)
  }

  private static func hours(_ hours: Int) -> String {
    hours < 96 ? "\(hours) h" : Words.count(hours / 24, .day)
  }

  /// A moment that something is due at.
  package static func next(_ moment: Timestamp) -> String {
    "Next session: \(days[moment.weekday]), \(moment.date)."
  }

  /// What nobody can tell without a plan or a session.
  package static let unknown =
    "There is no plan yet, and no session in the log. Run \"backbone\" to make a plan."
}

extension Words {
  /// What `today`, `plan`, `progress` and `calendar` print.
  package enum Training {
    package static let plan = "plan"
    package static let yours = "yours"
    package static let routine = "routine"
    package static let rest = "rest"
    package static let today = "today"
    package static let nothingDone = "Nothing done yet. Your progress shows here after a session."
    package static let noRuns =
      "No runs yet. \"backbone calendar add 2026-12-06 long\" adds one."
    package static let leftOut = "left out"
    package static let notToday = "Not today:"
    package static let asks = "back when you are free of pain"

    package static func done(_ session: String) -> String { "done: \(session)" }
    package static func due(_ session: String) -> String { "due: \(session)" }
    package static func thisWeek(_ count: Int, of planned: Int) -> String {
      "This week: \(count) of \(Words.count(planned, .session))."
    }
    package static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }
    package static func last(_ day: String) -> String { "last on \(day)" }
    package static func notDone(_ exercise: String) -> String {
      "You haven't done \(exercise) yet."
    }
    package static func now(_ dose: String) -> String { "now \(dose)" }
    package static func effort(_ effort: Int) -> String { "effort \(effort)/10" }

    /// What came of an exercise, in a few words.
    package static func decision(_ decision: Decision) -> String {
      switch decision {
      case .stop: "stopped"
      case .regress: "less next time"
      case .hold: "the same again"
      case .progress: "more next time"
      case .loadUp: "more load next time"
      case .nextVariant: "harder variant next time"
      case .previousVariant: "easier variant next time"
      case .topOneOfTwo: "once more before a change"
      case .topWaitsForBonus: "two extra reps before more load"
      case .stayAtFloor: "the easiest there is"
      case .deload: "lighter week"
      case .backOff: "one step back after a gap"
      case .restart: "fresh start after a gap"
      case .continue: "as before"
      }
    }

    /// A run in a few words.
    package static func run(_ run: BackboneCore.Run) -> String {
      var text = kind(run.kind)
      if run.isRacePace { text += " at race pace" }
      if let minutes = run.minutes { text += ", \(minutes) min" }
      return run.isDone ? text + ", done" : text
    }

    package static func kind(_ kind: RunKind) -> String {
      switch kind {
      case .easy: "easy run"
      case .long: "long run"
      case .intervals: "intervals"
      case .tempo: "tempo run"
      case .race: "race"
      }
    }

    package static func runClass(_ entry: RunCalendar.Entry) -> String {
      switch entry.runClass {
      case .run: entry.run.map(run) ?? ""
      case .raceCandidate: "perhaps a race"
      case .strength: "strength session"
      case .other: "something else"
      }
    }

    package static func added(_ run: BackboneCore.Run) -> String {
      "Added: \(run.start.date) \(run.start.time), \(Self.run(run))."
    }

    package static func imported(runs: Int, strength: Int) -> String {
      var text = "Imported \(runs) \(runs == 1 ? "run" : "runs")"
      if strength > 0 { text += " and \(Words.count(strength, .session)) of strength training" }
      return text + "."
    }

    package static func problem(_ problem: CalendarProblem) -> String {
      switch problem.kind {
      case .noStart: "this event has no start that Backbone understands, so it was left out"
      case .noEnd: "this event has no END:VEVENT line, so it was left out"
      case .repetition: "this event repeats in a way Backbone doesn't follow, so it was left out"
      case .zone(let name):
        "the time zone \"\(name)\" isn't known here, so its times count as local"
      case .tooMany: "there are more events than a plan needs, so only the latest were kept"
      }
    }

    package static let strengthElsewhere = "strength training elsewhere"
  }
}

extension Words.CommandHelp {
  package static let due = "Say in one line whether a session is due, and why."
  package static let dueDetails = """
    The exit status is 0 if a session is due, 1 if not, and 2 if there is no plan. While a session \
    runs, nothing is printed. The file \"due\" in $XDG_STATE_HOME/backbone has the next session for \
    prompts that can't start a program: when it is due in seconds since 1970, a tab, and its name.

    EXAMPLES:
      backbone due
      backbone due --format '{routine} {in}'
      backbone due --json
    """
  package static let dueFormat =
    "The line to print: {routine}, {why}, {in} and {rest} are filled in."
  package static let today = "Print what to do today: the session, each dose, and why."
  package static let plan = "Print the plan for the next weeks: sessions, runs and rest."
  package static let weeks = "How many weeks, from 1 to 12."
  package static let progress = "Print your progress in all exercises, or in one."
  package static let progressExercise = "The exercise, by its id."
  package static let calendar = "Add your runs, so that the plan can work around them."
  package static let calendarAdd = "Add a run."
  package static let calendarAddExamples = """
    EXAMPLES:
      backbone calendar add 2026-12-06 long --minutes 110
      backbone calendar add 2026-12-09T18:30 intervals
    """
  package static let calendarDay =
    "The day, as in 2026-12-06, or the day and time, as in 2026-12-06T07:30."
  package static let calendarKind = "The kind of run: easy, long, intervals, tempo or race."
  package static let minutes = "How long it will take, in minutes."
  package static let racePace =
    "A long run at race pace: strength training stays 48 h away from it."
  package static let calendarList = "Print the runs, the next one first."
  package static let calendarImport = "Read the runs of a calendar file (iCalendar, .ics)."
  package static let calendarFile = "The file, or - for standard input."
  package static let trainingJSON = "Print JSON."
  package static let mine = "Use the doses of your plan for today instead of the published ones."
  package static let sessionToChange =
    "The session: \"last\", its date and time as the log shows them, or the start of its id."
  package static let correct = "Correct what the log says about an exercise of a session."
  package static let correctExamples = """
    Your plan follows from your log, so it is worked out again.

    EXAMPLES:
      backbone log correct last plank --set 2 --held 45
      backbone log correct "2026-11-22 18:04" bird-dog --effort 8
    """
  package static let correctExercise = "The exercise, by its id."
  package static let correctSet = "Which of its sets, counted from 1 in the order you did them."
  package static let correctHeld = "How long you held the set, in seconds."
  package static let correctReps = "How many reps of the set you did."
  package static let correctEffort = "How hard the exercise was, from 1 to 10."
}

extension Words.LogReport {
  package static func corrected(_ session: String) -> String { "Corrected: \(session)." }
}

extension Words.CommandErrors {
  package static func notInSession(_ exercise: String) -> String {
    "the session has no exercise \"\(exercise)\"."
  }
  package static func noSet(_ number: Int, of count: Int) -> String {
    "there is no set \(number): the log has \(Words.count(count, .set)) of the exercise."
  }
  package static let nothingToCorrect = "say what to correct: --held, --reps or --effort."
  package static let needsSet = "--held and --reps need --set, to say which set you mean."
  package static func outOfRange(_ option: String, _ range: ClosedRange<Int>) -> String {
    "\(option) must be from \(range.lowerBound) to \(range.upperBound)."
  }
  package static func notADay(_ text: String) -> String {
    "\"\(text)\" isn't a day such as 2026-12-06 or 2026-12-06T07:30."
  }
  package static func unknownField(_ name: String) -> String {
    "--format knows {routine}, {why}, {in} and {rest}, not {\(name)}."
  }
  package static let noEvents = "there are no events in this file. Is it a calendar?"
  package static func tooLarge(_ file: String, _ megabytes: Int) -> String {
    "\(file): is larger than \(megabytes) MB"
  }
}
