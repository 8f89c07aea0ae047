import BackboneCore

/// What is asked after a session without the full screen: effort, form and pain, a key each.
struct ClosingQuestions {
  private enum Question: CaseIterable { case effort, form, pain }

  private var open = Question.allCases[...]
  /// What was answered so far.
  private(set) var feedback = Feedback()

  /// Whether all questions have been answered or skipped.
  var isDone: Bool { open.isEmpty }

  /// What is asked now; nil at the end.
  var question: String? {
    switch open.first {
    case .effort: Words.Lines.askEffort
    case .form: Words.Lines.askForm
    case .pain: Words.Lines.askPain
    case nil: nil
    }
  }

  /// Takes a key, and returns what to print: an answer, and the next question.
  mutating func press(_ key: Key) -> [String] {
    guard let asked = open.first else { return [] }
    if key == Key(.escape) || key == .control("c") || key == Key("q") {
      open = []
      return [Words.Lines.skipped]
    }
    guard let answer = answer(to: asked, by: key) else {
      // Neither an answer nor a way out: the question again says what is possible.
      return [question].compactMap { $0 }
    }
    open = open.dropFirst()
    return [answer] + [question].compactMap { $0 }
  }

  private mutating func answer(to question: Question, by key: Key) -> String? {
    if key == Key(.enter) { return Words.Lines.skipped }
    guard case .character(let character) = key.code, key.modifiers.isEmpty,
      let digit = character.wholeNumberValue, (0...9).contains(digit)
    else { return nil }
    switch question {
    case .effort:
      let effort = digit == 0 ? 10 : digit
      feedback.rpe = effort
      return Words.Lines.answered(Words.LogReport.effort(effort))
    case .form:
      guard FormRating.scale.indices.contains(digit - 1) else { return nil }
      let form = FormRating.scale[digit - 1]
      feedback.form = form
      return Words.Lines.answered(Words.LogReport.form(form.rawValue))
    case .pain:
      feedback.pain = digit
      let answer = Words.Lines.answered(Words.LogReport.pain(digit))
      return feedback.asksForRedFlags ? "\(answer) \(Words.Lines.redFlags)" : answer
    }
  }
}
