import BackboneCore

/// Answering the questions after a session.
extension AppState {
  mutating func moveField(by step: Int) {
    guard case .summary(var summary) = session else { return }
    summary.field = summaryFields.moved(from: { $0 == summary.field }, by: step) ?? .rpe
    session = .summary(summary)
  }

  /// Moves the answer of the current question; the first touch gives a likely one.
  mutating func changeAnswer(by step: Int) {
    guard case .summary(var summary) = session else { return }
    switch summary.field {
    case .rpe: summary.feedback.rpe = summary.feedback.rpe.map { min(10, max(1, $0 + step)) } ?? 6
    case .form:
      summary.feedback.form =
        summary.feedback.form.flatMap { form in
          FormRating.scale.moved(from: { $0 == form }, by: step)
        }
        ?? .good
    case .pain:
      summary.feedback.pain = summary.feedback.pain.map { min(10, max(0, $0 + step)) } ?? 0
    case .exercise(let exercise): return changeAnswer(by: step, of: exercise)
    case .note: break
    }
    session = .summary(summary)
  }

  /// A digit answers the current question and stays there: effort 1...9 and 0 for ten, form 1...3
  /// from the worst, pain 0...9.
  mutating func answer(_ key: Key) {
    if case .exercise(let exercise) = summary?.field { return answer(key, of: exercise) }
    guard case .summary(var summary) = session, key.modifiers.isEmpty,
      case .character(let character) = key.code, let digit = character.wholeNumberValue,
      (0...9).contains(digit)
    else { return }
    switch summary.field {
    case .rpe:
      summary.feedback.rpe = digit == 0 ? 10 : digit
    case .form:
      guard FormRating.scale.indices.contains(digit - 1) else { return }
      summary.feedback.form = FormRating.scale[digit - 1]
    case .pain: summary.feedback.pain = digit
    case .note, .exercise: break
    }
    session = .summary(summary)
  }

  // MARK: - One exercise

  /// The questions, and after them the exercises that the plan hears of.
  var summaryFields: [Summary.Field] {
    [.rpe, .form, .pain, .note] + summaryExercises.map(Summary.Field.exercise)
  }

  /// The exercises that can be answered for, in the order in which they were done.
  private var summaryExercises: [ExerciseID] {
    guard training != nil, let session = summary?.session, !session.record.isRehearsal,
      session.record.routine.isTraining
    else { return [] }
    return session.workedExercises.filter { catalogue.exercise($0) != nil }
  }

  private mutating func changeAnswer(by step: Int, of exercise: ExerciseID) {
    let answers: [ExerciseAnswer?] = [nil] + ExerciseAnswer.allCases
    let place = answers.firstIndex(of: exerciseFeedback[exercise]?.answer) ?? 0
    setAnswer(answers[min(answers.count - 1, max(0, place + step))], of: exercise)
  }

  private mutating func setAnswer(_ answer: ExerciseAnswer?, of exercise: ExerciseID) {
    change(exercise) { $0.answer = answer }
  }

  private mutating func change(
    _ exercise: ExerciseID, _ change: (inout ExerciseFeedback) -> Void
  ) {
    guard case .summary(var summary) = session else { return }
    summary.changed.insert(exercise)
    session = .summary(summary)
    change(&exerciseFeedback[exercise, default: ExerciseFeedback()])
  }

  /// Whether the pain is such that the red flags are to be gone through.
  package var asksForRedFlags: Bool {
    summary?.feedback.asksForRedFlags ?? false
      || exerciseFeedback.values.contains { Feedback(pain: $0.pain).asksForRedFlags }
  }

  /// The keys of the question in the session.
  private mutating func answer(_ key: Key, of exercise: ExerciseID) {
    let entries = ExerciseAnswerKeys.entries(with: settings.keys)
    if let command = entries.first(where: { $0.keys.contains(key) })?.id.command,
      let answer = ExerciseAnswer(rawValue: command)
    {
      return setAnswer(answer, of: exercise)
    }
    if hasLoad(exercise),
      ExerciseLoadKeys.entries(with: settings.keys).contains(where: { $0.keys.contains(key) })
    {
      // Nothing runs that would have to be paused.
      _ = askForLoad(of: exercise)
      return
    }
  }

  /// Changes how much the chosen exercise hurt; the first answer is none.
  mutating func changePain(by step: Int) {
    guard case .exercise(let exercise) = summary?.field else { return }
    change(exercise) { $0.pain = max(0, min(10, ($0.pain ?? -step) + step)) }
  }

  /// What is to be kept of the exercises that were answered for in the summary.
  func exerciseRatings(_ summary: Summary) -> [Effect] {
    summaryExercises.filter(summary.changed.contains).map { exercise in
      .journal(.rateExercise(exercise, exerciseFeedback[exercise] ?? ExerciseFeedback()))
    }
  }

  /// A key of the note.
  mutating func write(_ key: Key) {
    guard case .summary(var summary) = session,
      let note = summary.feedback.note.edited(by: key, limit: Feedback.noteLimit)
    else { return }
    summary.feedback.note = note
    session = .summary(summary)
  }
}
