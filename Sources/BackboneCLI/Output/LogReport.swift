import BackboneCore

/// The log as lines of text, for `backbone log`.
struct LogReport {
  private let routines: [RoutineID: String]
  private let exercises: [ExerciseID: String]

  /// A report in the words of the content.
  ///
  /// - Parameters:
  ///   - routines: Names of routines, for sessions that did not keep them; one without a name is
  ///     shown by its id.
  ///   - exercises: Names of exercises; one without a name is shown by its id.
  init(
    routines: [RoutineID: String] = [:], exercises: [ExerciseID: String] = [:]
  ) {
    self.routines = routines
    self.exercises = exercises
  }

  /// One line a session in the order given, each followed by its note, where there is one, and one
  /// line an exercise and side.
  ///
  /// The columns line up over the whole report. Empty when there are no sessions.
  func lines(_ sessions: [LoggedSession]) -> [String] {
    let heads = TextTable(rows: sessions.map(cells), right: [3, 4, 5]).lines
    let sums = sessions.map { Self.sums($0.entries.bestAttempts) }
    var details = TextTable(rows: sums.joined().map(cells)).lines[...]

    var lines: [String] = []
    for (session, (head, sums)) in zip(sessions, zip(heads, sums)) {
      lines.append(head)
      let note = SafeText.clean(session.feedback.note)
      if !note.isEmpty { lines.append("    " + Words.LogReport.note(note)) }
      lines += details.prefix(sums.count).map { "    " + $0 }
      details = details.dropFirst(sums.count)
    }
    return lines
  }

  private func cells(_ session: LoggedSession) -> [String] {
    let start = session.start
    // A set gone back to has several entries, but is one set.
    let completed = Set(session.entries.filter { $0.outcome == .completed }.map(\.step)).count
    let sets = Words.LogReport.sets(completed, of: start.sets)
    var remarks: [String] = []
    if start.isRehearsal { remarks.append(Words.LogReport.rehearsal(start.speed)) }
    if let source = session.source { remarks.append(Words.LogReport.imported(source.name)) }
    switch session.ending {
    case .finished: break
    case .aborted: remarks.append(Words.LogReport.leftEarly)
    case nil: remarks.append(Words.LogReport.cutOff)
    }
    return [
      "\(session.startedAt.date) \(session.startedAt.time)",
      SafeText.clean(start.name ?? routines[start.routine] ?? start.routine.rawValue),
      session.source == nil ? start.level.rawValue : "",
      Words.LogReport.worked(TimeText.length(session.held)),
      start.total > .zero ? Words.LogReport.planned(TimeText.length(start.total)) : "",
      sets,
      session.feedback.rpe.map(Words.LogReport.effort) ?? "",
      session.feedback.form.map { Words.LogReport.form($0.rawValue) } ?? "",
      session.feedback.pain.map(Words.LogReport.pain) ?? "",
      remarks.joined(separator: ", "),
    ]
  }

  private func cells(_ sum: Sum) -> [String] {
    var remarks: [String] = []
    if sum.stopped > 0 { remarks.append(Words.LogReport.stopped(sum.stopped) + sum.reasons) }
    if sum.skipped > 0 { remarks.append(Words.LogReport.skipped(sum.skipped)) }
    return [
      SafeText.clean(exercises[sum.exercise] ?? sum.exercise.rawValue),
      sum.side?.rawValue ?? "",
      Words.LogReport.done(sum.worked, repetitions: sum.repetitions),
      remarks.joined(separator: ", "),
    ]
  }

  /// What was done of one exercise on one side in a session, each set by its best attempt.
  private struct Sum {
    let exercise: ExerciseID
    let side: Side?
    /// Time in sets; that of repetitions has the movement between holds in it.
    var worked: Duration = .zero
    /// Nil where nothing but holds was done.
    var repetitions: Int?
    var stopped = 0
    /// Why sets were stopped, as far as it was said.
    var said: [StopReason] = []
    var skipped = 0

    /// The reasons in brackets, counted where more than one set was stopped.
    var reasons: String {
      if said.isEmpty { return "" }
      let counts = StopReason.allCases.compactMap { reason -> String? in
        let count = said.count { $0 == reason }
        if count == 0 { return nil }
        return stopped == 1 ? reason.rawValue : "\(count) \(reason.rawValue)"
      }
      return " (\(counts.joined(separator: ", ")))"
    }
  }

  private static func sums(_ entries: [SetEntry]) -> [Sum] {
    var sums: [Sum] = []
    for entry in entries {
      let known = sums.firstIndex { $0.exercise == entry.exercise && $0.side == entry.side }
      let index = known ?? sums.endIndex
      if known == nil { sums.append(Sum(exercise: entry.exercise, side: entry.side)) }
      sums[index].worked += entry.held
      if let done = entry.repetitions {
        sums[index].repetitions = (sums[index].repetitions ?? 0) + done
      }
      if let reason = entry.reason { sums[index].said.append(reason) }
      switch entry.outcome {
      case .completed: break
      case .stopped: sums[index].stopped += 1
      case .skipped: sums[index].skipped += 1
      }
    }
    return sums
  }
}
