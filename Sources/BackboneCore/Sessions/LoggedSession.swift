/// A set as the journal keeps it.
package struct LoggedSet: Hashable, Sendable, Identifiable {
  package let id: RecordID
  /// The installation that wrote it.
  package let device: RecordID
  package let entry: SetEntry
  /// When it ended; nil where nobody asked the journal.
  package let endedAt: Timestamp?
  /// What it was done with; only other programs say it set by set.
  package let load: Load?

  /// A logged set.
  package init(
    id: RecordID, device: RecordID, entry: SetEntry, endedAt: Timestamp? = nil, load: Load? = nil
  ) {
    self.id = id
    self.device = device
    self.entry = entry
    self.endedAt = endedAt
    self.load = load
  }
}

/// A session as the journal keeps it.
package struct LoggedSession: Hashable, Sendable, Identifiable {
  package let id: RecordID
  /// The installation that wrote it.
  package let device: RecordID
  package let start: SessionStart
  package let startedAt: Timestamp
  /// The program that it came from; nil for our own.
  package let source: ExchangeSource?
  /// nil until it has ended, or was cut off.
  package let endedAt: Timestamp?
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
    source: ExchangeSource? = nil, endedAt: Timestamp? = nil, ending: SessionOutcome?,
    feedback: Feedback = Feedback(), exercises: [LoggedExercise] = [], sets: [LoggedSet] = [],
    checkpoint: Checkpoint? = nil
  ) {
    self.id = id
    self.device = device
    self.start = start
    self.startedAt = startedAt
    self.source = source
    self.endedAt = endedAt
    self.ending = ending
    self.feedback = feedback
    self.exercises = exercises
    self.sets = sets
    self.checkpoint = checkpoint
  }

  /// What was done in its sets.
  package var entries: [SetEntry] { sets.map(\.entry) }
  /// The weight of a set; where it has none of its own, that of its exercise.
  func load(of set: LoggedSet) -> Load? {
    set.load ?? exercises.first { $0.exercise == set.entry.exercise }?.load
  }

  /// The entries as the session that is resumed had them: that it hurt in a break is kept with the
  /// exercise alone.
  package var resumedEntries: [SetEntry] {
    var entries = entries
    for exercise in exercises where exercise.result == .pain {
      let last = entries.lastIndex { $0.exercise == exercise.exercise && $0.held > .zero }
      if let last { entries[last].reason = .pain }
    }
    return entries
  }

  /// Whether nothing of it was done, and none of it goes on now.
  package var isEmpty: Bool {
    sets.allSatisfy { $0.entry.held == .zero && ($0.entry.repetitions ?? 0) == 0 }
      && checkpoint.map { $0.held == .zero && $0.repetitions == 0 } ?? true
  }

  /// The seconds really worked over all sets; a set that was done again counts once.
  package var held: Duration { entries.bestAttempts.reduce(.zero) { $0 + $1.held } }
}
