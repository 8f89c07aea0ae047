import BackboneCore

/// What a file holds that was given to be imported.
struct ImportedSessions {
  private enum Content {
    case own(SessionJSON.Contents)
    case foreign(ForeignLog)
  }

  private let content: Content
  /// What can't be read.
  let problems: [ExchangeError]

  /// The sessions of a file, whatever its form.
  init(
    _ bytes: [UInt8], columns named: String? = nil,
    answers: ForeignReader.Answers = ForeignReader.Answers()
  ) throws(ExchangeError) {
    if SessionJSON.isLikely(bytes) {
      if named != nil { throw ExchangeError(Words.Exchange.columnsNeedATable) }
      let file = ExchangeFile(bytes)
      if file.lines.first?.id != nil {
        let contents = SessionJSON.contents(of: file)
        content = .own(contents)
        problems = contents.problems
        return
      }
      let contents = try SessionJSON.read(bytes)
      content = .own(contents)
      problems = contents.problems
      return
    }
    let table = try CSVReader.read(bytes)
    let columns: ForeignColumns
    if let named {
      columns = try ForeignColumns(table, named: named)
    } else if let known = ForeignColumns(table) {
      columns = known
    } else {
      throw ExchangeError(Words.Exchange.unknownTable)
    }
    let log = try ForeignReader.read(table, columns, answers)
    content = .foreign(log)
    problems = log.problems
  }

  /// Whether the sessions were trained with Backbone.
  var isOwn: Bool {
    if case .own(let contents) = content {
      contents.sessions.contains { $0.source == nil }
    } else {
      false
    }
  }

  /// The sessions as the journal keeps them.
  /// - Parameter offset: the distance of local time from UTC at a time, seconds east.
  func sessions(
    device: RecordID, offset: (LocalTime) -> Int, exercise: (String) -> ExerciseID?
  ) -> [LoggedSession] {
    switch content {
    case .own(let contents): contents.sessions
    case .foreign(let log):
      log.sessions.map {
        $0.logged(device: device, offset: offset($0.start), exercise: exercise)
      }
    }
  }

  /// What happened to the training outside sessions; only our own form has that.
  var training: [TrainingFact] {
    if case .own(let contents) = content { contents.training } else { [] }
  }

  /// What was found, a line each.
  /// - Parameter tellsHow: whether it says how names are mapped on the command line.
  func summary(_ names: ImportNames, tellsHow: Bool = true) -> [String] {
    switch content {
    case .own(let contents):
      let sessions = contents.sessions
      let sets = sessions.reduce(0) { $0 + $1.sets.count }
      return [Words.Exchange.found(sessions.count, sets, "Backbone")]
        + Self.days(sessions.map(\.startedAt.date))
        + (problems.isEmpty ? [] : [Words.Exchange.unreadable(problems.count, .session)])
        + (training.isEmpty ? [] : [Words.Exchange.withPlan(training.count)])
        + (isOwn ? [Words.Exchange.ownCount] : [])
    case .foreign(let log):
      let passedOver = ForeignLog.PassedOver.allCases.compactMap { reason in
        log.passedOver[reason].map { Words.Exchange.passedOver(reason, $0) }
      }
      return [Words.Exchange.found(log.sessions.count, log.sets, log.source.name)]
        + Self.days(log.sessions.map { String($0.start.text.prefix(10)) })
        + (problems.isEmpty ? [] : [Words.Exchange.unreadable(problems.count, .row)])
        + passedOver + (log.hasCountedPlanks ? [Words.Exchange.mayBeHolds] : [])
        + unknown(names).lines(tellsHow: tellsHow)
    }
  }

  private static func days(_ days: [String]) -> [String] {
    guard let first = days.min(), let last = days.max() else { return [] }
    return [Words.Exchange.days(first, last)]
  }

  /// The exercises that we don't have, those with the most sets first.
  func unknown(_ names: ImportNames) -> UnknownExercises {
    guard case .foreign(let log) = content else { return UnknownExercises(exercises: []) }
    let unknown = log.exercises.filter { names.exercise($0.name) == nil }
      .sorted { ($1.sets, $0.name) < ($0.sets, $1.name) }
    return UnknownExercises(
      exercises: unknown.map { ($0.name, $0.sets, names.nearest(to: $0.name)) })
  }
}

/// The exercises of a file that we don't have.
struct UnknownExercises {
  let exercises: [(name: String, sets: Int, nearest: String?)]

  /// The most exercises that are named one by one.
  private static let mostNamed = 20

  /// Whether one of ours may be meant.
  var hasNearest: Bool { exercises.contains { $0.nearest != nil } }

  /// Their names, a line each under a heading; none where there are none.
  func lines(tellsHow: Bool) -> [String] {
    if exercises.isEmpty { return [] }
    let named = exercises.prefix(Self.mostNamed).map { exercise in
      let line = Words.Exchange.unknownExercise(
        exercise.name, exercise.sets, nearest: exercise.nearest)
      guard tellsHow, let nearest = exercise.nearest else { return line }
      return line + " " + Words.Exchange.mapping(exercise.name, to: nearest)
    }
    let rest = exercises.count - named.count
    return [Words.Exchange.unknownExercises] + named
      + (rest > 0 ? [Words.Exchange.more(rest)] : [])
  }
}
