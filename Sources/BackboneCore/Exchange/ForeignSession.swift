/// A session as another program exported it.
package struct ForeignSession: Hashable, Sendable {
  /// A set of an exercise.
  package struct Row: Hashable, Sendable {
    /// Where it stands in the file.
    package let line: Int
    /// Nil for a hold.
    package let repetitions: Int?
    package let held: Duration
    package let load: Load?

    package init(line: Int, repetitions: Int?, held: Duration, load: Load?) {
      self.line = line
      self.repetitions = repetitions
      self.held = held
      self.load = load
    }
  }

  /// An exercise with its sets.
  package struct Exercise: Hashable, Sendable {
    /// In the other program's words.
    package let name: String
    package var rows: [Row] = []
    /// The highest that was given for a set, 1...10.
    package var effort: Int?

    package init(name: String) { self.name = name }
  }

  package let source: ExchangeSource
  package let start: LocalTime
  /// How many sessions of this start stand before it in the file.
  package let ordinal: Int
  package let name: String
  package var length: Duration?
  package var notes: [String] = []
  /// In the order in which they first come.
  package var exercises: [Exercise] = []

  package init(source: ExchangeSource, start: LocalTime, ordinal: Int, name: String) {
    self.source = source
    self.start = start
    self.ordinal = ordinal
    self.name = name
  }

  /// The same for the same session of the same program, whatever else the file holds.
  package var id: RecordID {
    RecordID(name: "\(source.rawValue) \(start.text) \(ordinal)", within: Self.namespace)
  }

  /// A random id that stands for imported sessions.
  private static let namespace = RecordID(high: 0x5F3B_8C1E_97A4_4D20, low: 0xB6D1_2E8F_4C73_A915)

  /// The session as the journal keeps it.
  /// - Parameters:
  ///   - device: the installation that adds it.
  ///   - offset: how far the clock on the wall was from UTC then, seconds east.
  ///   - exercise: which of our exercises a name stands for; another name stays as it is.
  package func logged(
    device: RecordID, offset: Int, exercise known: (String) -> ExerciseID?
  ) -> LoggedSession {
    let startedAt = Timestamp(seconds: max(0, start.seconds - Int64(offset)), offset: offset)
    var sets: [LoggedSet] = []
    var logged: [LoggedExercise] = []
    for exercise in exercises {
      let name = known(exercise.name) ?? ExerciseID(rawValue: exercise.name)
      // Two of their names may stand for one of our exercises.
      if let place = logged.firstIndex(where: { $0.exercise == name }) {
        logged[place] = merged(logged[place], exercise.effort)
      } else {
        logged.append(
          LoggedExercise(
            id: RecordID(name: "exercise \(logged.count)", within: id), device: device,
            exercise: name, feedback: ExerciseFeedback(effort: exercise.effort)))
      }
      let before = sets.count { $0.entry.exercise == name }
      for (index, row) in exercise.rows.enumerated() {
        let entry = SetEntry(
          step: sets.count, exercise: name, side: nil, round: 1, set: before + index + 1,
          planned: .zero, held: row.held, repetitions: row.repetitions, outcome: .completed)
        sets.append(
          LoggedSet(
            id: RecordID(name: "set \(sets.count)", within: id), device: device, entry: entry,
            endedAt: startedAt, load: row.load))
      }
    }
    let seconds = (length ?? .zero).milliseconds / 1000
    return LoggedSession(
      id: id, device: device,
      start: SessionStart(
        routine: RoutineID(rawValue: source.rawValue), name: name, level: .beginner,
        steps: sets.count, sets: sets.count, total: length ?? .zero),
      startedAt: startedAt, source: source,
      endedAt: Timestamp(seconds: startedAt.seconds + seconds, offset: offset), ending: .finished,
      feedback: Feedback(note: note), exercises: logged, sets: sets)
  }

  private func merged(_ exercise: LoggedExercise, _ effort: Int?) -> LoggedExercise {
    LoggedExercise(
      id: exercise.id, device: exercise.device, exercise: exercise.exercise,
      feedback: ExerciseFeedback(
        effort: [exercise.feedback.effort, effort].compactMap(\.self).max()))
  }

  /// All that was said, each once, as long as a note may be.
  private var note: String {
    let distinct = notes.reduce(into: [String]()) { all, note in
      if !note.isEmpty, !all.contains(note) { all.append(note) }
    }
    var scalars = String.UnicodeScalarView()
    scalars.append(
      contentsOf: distinct.joined(separator: " · ").unicodeScalars.prefix(Feedback.noteLimit))
    return SafeText.clean(String(scalars))
  }
}
