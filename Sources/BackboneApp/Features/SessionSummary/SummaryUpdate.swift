import BackboneCore

/// Answering the questions after a session.
extension AppState {
  mutating func moveField(by step: Int) {
    guard case .summary(var summary) = session else { return }
    summary.field = Summary.Field.allCases.moved(from: { $0 == summary.field }, by: step) ?? .rpe
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
    case .note: break
    }
    session = .summary(summary)
  }

  /// A digit answers the current question and stays there: effort 1...9 and 0 for ten, form 1...3
  /// from the worst, pain 0...9.
  mutating func answer(_ key: Key) {
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
    case .note: break
    }
    session = .summary(summary)
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
