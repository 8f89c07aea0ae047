/// What the journal lists of how a session was started; nil where it was not kept at the time.
package struct SessionStart: Hashable, Sendable {
  package let routine: RoutineID
  /// What the routine was called.
  package let name: String?
  package let level: Level
  /// How many steps its timeline has.
  package let steps: Int
  /// How many sets it has, each side counted.
  package let sets: Int?
  /// The planned length.
  package let total: Duration
  /// What was available.
  package let equipment: Set<Equipment>?
  /// How many times faster than real time it ran.
  package let speed: Int
  /// Whether it only showed how the session goes, and was no training.
  package let isRehearsal: Bool
  /// How long work was counted in after a break.
  package let countIn: Duration?
  /// The version of the program that started it.
  package let appVersion: String?

  /// A start.
  package init(
    routine: RoutineID, name: String? = nil, level: Level, steps: Int, sets: Int? = nil,
    total: Duration, equipment: Set<Equipment>? = nil, speed: Int = 1, isRehearsal: Bool = false,
    countIn: Duration? = nil, appVersion: String? = nil
  ) {
    self.routine = routine
    self.name = name
    self.level = level
    self.steps = steps
    self.sets = sets
    self.total = total
    self.equipment = equipment
    self.speed = speed
    self.isRehearsal = isRehearsal
    self.countIn = countIn
    self.appVersion = appVersion
  }

  /// The start of a session by its record.
  package init(_ record: SessionRecord) {
    let timeline = record.timeline
    self.init(
      routine: record.routine, name: record.name, level: record.level,
      steps: timeline.steps.count, sets: timeline.steps.count { $0.kind == .work },
      total: timeline.total, equipment: record.equipment, speed: record.speed,
      isRehearsal: record.isRehearsal, countIn: record.countIn, appVersion: record.appVersion)
  }
}

/// A set as the journal keeps it.
package struct LoggedSet: Hashable, Sendable, Identifiable {
  package let id: RecordID
  /// The installation that wrote it.
  package let device: RecordID
  package let entry: SetEntry

  /// A logged set.
  package init(id: RecordID, device: RecordID, entry: SetEntry) {
    self.id = id
    self.device = device
    self.entry = entry
  }
}

/// A session as the journal keeps it.
package struct LoggedSession: Hashable, Sendable, Identifiable {
  package let id: RecordID
  /// The installation that wrote it.
  package let device: RecordID
  package let start: SessionStart
  package let startedAt: Timestamp
  /// nil while it runs, or when it was cut off.
  package let ending: SessionOutcome?
  package let feedback: Feedback
  /// Its exercises, in the order in which the plan has them.
  package let exercises: [LoggedExercise]
  /// In the order in which they ended.
  package let sets: [LoggedSet]
  /// The last place it reached; nil once it has ended.
  package let checkpoint: Checkpoint?

  /// A logged session.
  package init(
    id: RecordID, device: RecordID, start: SessionStart, startedAt: Timestamp,
    ending: SessionOutcome?,
    feedback: Feedback = Feedback(), exercises: [LoggedExercise] = [], sets: [LoggedSet] = [],
    checkpoint: Checkpoint? = nil
  ) {
    self.id = id
    self.device = device
    self.start = start
    self.startedAt = startedAt
    self.ending = ending
    self.feedback = feedback
    self.exercises = exercises
    self.sets = sets
    self.checkpoint = checkpoint
  }

  /// What was done in its sets.
  package var entries: [SetEntry] { sets.map(\.entry) }

  /// The seconds really worked over all sets.
  package var held: Duration { sets.reduce(.zero) { $0 + $1.entry.held } }
}
