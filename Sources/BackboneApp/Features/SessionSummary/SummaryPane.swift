import BackboneCanvas
import BackboneCore

/// What was done against what was planned, set by set, and how it felt.
struct SummaryPane {
  let state: AppState
  let summary: Summary

  func draw(in pane: Rect, on buffer: inout ScreenBuffer, with pictures: inout Pictures) {
    let parts = parts(pane)
    WorkedBody(state: state, exercises: exercises)
      .draw(in: parts.body, on: &buffer, with: &pictures)
    let rect = parts.words
    var rest = isTight(rect) ? tightHeading(in: rect, on: &buffer) : heading(in: rect, on: &buffer)
    for question in questions {
      draw(question, in: rest, on: &buffer)
      rest = rest.inset(top: 1)
    }
    if state.asksForRedFlags {
      buffer.paragraph(Words.Summary.redFlags, in: rest.inset(left: 2), .warning)
    }
    let sets = setsRect(rect)
    if !isTight(rect), state.summaryFields.count > questions.count, !buffer.isRead {
      buffer.write(
        chosenExercise == nil ? Words.Summary.exercisesHint : exerciseHint,
        column: rect.column + 2, row: sets.row - 1, .muted, limit: rect.maxColumn)
    }
    self.sets(in: sets, on: &buffer)
  }

  /// The exercise that is answered for; nil where something else is asked.
  private var chosenExercise: ExerciseID? {
    if case .exercise(let id) = summary.field { id } else { nil }
  }

  private var exerciseHint: String {
    func key(_ command: ExerciseAnswerKeys.Command) -> String {
      state.label(ExerciseAnswerKeys.self, command)
    }
    return Words.Summary.exerciseHint(
      easy: key(.easy), tooMuch: key(.tooMuch), formBroke: key(.formBroke),
      morePain: state.label(SummaryKeys.self, .morePain),
      lessPain: state.label(SummaryKeys.self, .lessPain),
      weight: chosenExercise.map(state.hasLoad) == true
        ? state.label(ExerciseLoadKeys.self, .weight) : nil)
  }

  /// What there is to scroll: the sets.
  func extent(in rect: Rect) -> TextExtent { setsExtent(setsRect(parts(rect).words)) }

  // MARK: - Where things lie

  /// The columns of the words; wider rows are hard to follow.
  private static let wordColumns = 78

  /// The words, and the body beside or below them; it is empty where there is no room.
  private func parts(_ pane: Rect) -> (words: Rect, body: Rect) {
    let nowhere = pane.splitTop(0).top
    guard !isTight(pane) else { return (pane, nowhere) }
    let beside = pane.splitLeft(Self.wordColumns + 4)
    if beside.rest.columns >= WorkedBody.least.columns, pane.rows >= WorkedBody.least.rows {
      return (beside.left.inset(right: 4), beside.rest)
    }
    let rows = setsRect(pane).row - pane.row + works.count + 2
    let below = pane.splitTop(min(max(rows, Self.looseRows), pane.rows))
    return below.rest.rows >= WorkedBody.least.rows ? (below.top, below.rest) : (pane, nowhere)
  }

  /// Where rows are few they go to the sets, not to blanks.
  private func isTight(_ rect: Rect) -> Bool { rect.rows < Self.looseRows }

  private static let looseRows = 12

  /// The part of the pane below the heading, the questions and what there is to heed.
  private func setsRect(_ rect: Rect) -> Rect {
    let isTight = isTight(rect)
    var rest = rect.inset(top: (isTight ? 1 : 3 + comparisons.count) + questions.count)
    if state.asksForRedFlags {
      let warning = TextLayout.wrapped(Words.Summary.redFlags, to: rest.columns - 2)
      rest = rest.inset(top: min(warning.count, rest.rows))
    }
    return rest.inset(top: isTight ? 0 : 1)
  }

  private func setsExtent(_ rect: Rect) -> TextExtent {
    TextExtent(rows: works.count, in: rect.rows)
  }

  // MARK: - In all

  private var works: [Int] {
    let steps = summary.session.timeline.steps
    return steps.indices.filter { steps[$0].kind == .work }
  }

  private var completed: Int {
    works.count { step in
      summary.session.entries.contains { $0.step == step && $0.outcome == .completed }
    }
  }

  private var worked: Duration { summary.session.worked }

  /// The exercises of which something was done.
  private var exercises: [Exercise] {
    summary.session.workedExercises.compactMap(state.catalogue.exercise)
  }

  private var isFinished: Bool { summary.session.phase == .ended(.finished) }

  /// A session that was skipped through is over, not complete.
  private var finished: String {
    completed > 0 ? Words.Summary.complete : Words.Summary.over
  }

  private func heading(in rect: Rect, on buffer: inout ScreenBuffer) -> Rect {
    buffer.write(
      isFinished ? finished : Words.Summary.stoppedAndSaved, column: rect.column,
      row: rect.row, .title, limit: rect.maxColumn)
    buffer.write(
      Words.Summary.total(
        sets: completed, of: works.count, worked: worked,
        of: summary.session.timeline.isOpen ? nil : summary.session.timeline.work),
      column: rect.column, row: rect.row + 1, .text, limit: rect.maxColumn)
    for (index, line) in comparisons.enumerated() {
      buffer.write(
        line.text, column: rect.column, row: rect.row + 2 + index, line.role, limit: rect.maxColumn)
    }
    return rect.inset(top: 3 + comparisons.count)
  }

  /// What is said beside the sessions before.
  private var comparisons: [(text: String, role: Role)] {
    let comparison = summary.comparison
    let last = comparison.last.map {
      (Words.Summary.comparison(worked, last: $0.worked, on: $0.at.dayAndMonth), Role.secondaryText)
    }
    return (last.map { [$0] } ?? [])
      + comparison.longestHolds.map {
        let name = state.catalogue.name(of: $0.exercise) ?? $0.exercise.rawValue
        return (Words.Summary.longest(name, seconds: $0.seconds, before: $0.before), .good)
      }
  }

  private func tightHeading(in rect: Rect, on buffer: inout ScreenBuffer) -> Rect {
    let column = buffer.write(
      isFinished ? finished : Words.Summary.stopped, column: rect.column,
      row: rect.row, .title,
      limit: rect.maxColumn)
    buffer.write(
      Words.Summary.shortTotal(sets: completed, of: works.count), column: column + 1,
      row: rect.row, .text, limit: rect.maxColumn)
    return rect.inset(top: 1)
  }

  // MARK: - How it felt

  /// A question with its answers from left to right.
  private struct Question {
    let field: Summary.Field
    let name: String
    /// Empty where the answer is written.
    var choices: [String] = []
    /// The answer as an index into the choices; nil where there is none yet.
    var chosen: Int?
    /// What the answer means; nil where it speaks for itself.
    var meaning: String?
    /// How it is answered; empty where nothing needs saying.
    let hint: String

    /// The same for whoever doesn't see the answers.
    var spokenHint: String {
      switch field {
      case .rpe: Words.Linear.effortHint
      case .form: Words.Linear.formHint
      case .pain: Words.Linear.painHint
      case .note, .exercise: hint
      }
    }
  }

  private var questions: [Question] {
    let feedback = summary.feedback
    return [
      Question(
        field: .rpe, name: Words.Summary.effort, choices: (1...10).map(String.init),
        chosen: feedback.rpe.map { $0 - 1 },
        meaning: feedback.rpe.map(Words.Summary.meaning(effort:)),
        hint: Words.Summary.effortHint),
      Question(
        field: .form, name: Words.Summary.form, choices: FormRating.scale.map(Words.Summary.rating),
        chosen: feedback.form.flatMap(FormRating.scale.firstIndex),
        meaning: feedback.form.map(Words.Summary.meaning), hint: Words.Summary.formHint),
      Question(
        field: .pain, name: Words.Summary.pain, choices: (0...10).map(String.init),
        chosen: feedback.pain,
        meaning: feedback.pain == 0 ? Words.Summary.noPain : nil,
        hint: Words.Summary.painHint),
      Question(
        field: .note, name: Words.Summary.note,
        hint: feedback.note.isEmpty ? Words.Summary.noteHint : ""),
    ]
  }

  private func draw(_ question: Question, in rect: Rect, on buffer: inout ScreenBuffer) {
    guard rect.rows > 0 else { return }
    let isCurrent = summary.field == question.field
    if buffer.isRead {
      let answer =
        question.field == .note
        ? summary.feedback.note : question.chosen.map { question.choices[$0] }
      let line = Words.Linear.question(
        question.name, answer ?? "", meaning: question.meaning ?? "",
        hint: isCurrent && (answer ?? "").isEmpty ? question.spokenHint : "", isCurrent: isCurrent,
        next: state.label(SummaryKeys.self, .next), finish: state.label(SummaryKeys.self, .finish))
      buffer.write(line, column: rect.column, row: rect.row, limit: rect.maxColumn)
      return
    }
    if isCurrent {
      buffer.write(
        buffer.glyphs.marker, column: rect.column, row: rect.row, .title, limit: rect.maxColumn)
    }
    buffer.write(
      question.name, column: rect.column + 2, row: rect.row, isCurrent ? .strong : .secondaryText,
      limit: rect.maxColumn)
    let answers = rect.inset(left: 9)
    let end =
      question.field == .note
      ? note(isCurrent, in: answers, on: &buffer) : choices(question, in: answers, on: &buffer)
    let remark = question.meaning ?? (isCurrent ? question.hint : "")
    // Half a remark is worse than none.
    if end + 2 + CellWidth.of(remark) <= rect.maxColumn {
      buffer.write(remark, column: end + 2, row: rect.row, .muted, limit: rect.maxColumn)
    }
  }

  /// All choices side by side, or where they do not fit the chosen one alone.
  /// - Returns: the column after them.
  private func choices(_ question: Question, in rect: Rect, on buffer: inout ScreenBuffer) -> Int {
    guard question.choices.reduce(0, { $0 + CellWidth.of($1) + 2 }) <= rect.columns else {
      let glyphs = buffer.glyphs
      let answer = question.chosen.map { "[\(question.choices[$0])]" } ?? "   "
      return buffer.write(
        "\(glyphs.left) \(answer) \(glyphs.right)", column: rect.column, row: rect.row,
        question.chosen == nil ? .secondaryText : .title, limit: rect.maxColumn)
    }
    var column = rect.column
    for (index, choice) in question.choices.enumerated() {
      let isChosen = question.chosen == index
      column = buffer.write(
        isChosen ? "[\(choice)]" : " \(choice) ", column: column, row: rect.row,
        isChosen ? .title : .secondaryText, limit: rect.maxColumn)
    }
    return column
  }

  /// The note, its beginning or, while it is written, its end.
  /// - Returns: the column after it.
  private func note(_ isCurrent: Bool, in rect: Rect, on buffer: inout ScreenBuffer) -> Int {
    let note = summary.feedback.note
    guard isCurrent else {
      return buffer.write(
        note, column: rect.column + 1, row: rect.row, .text, limit: rect.maxColumn)
    }
    let ellipsis = buffer.glyphs.ellipsis
    let room = rect.columns - 2
    let end = CellWidth.of(note) <= room ? note : ellipsis + note.end(room - CellWidth.of(ellipsis))
    return buffer.write(
      end + "_", column: rect.column + 1, row: rect.row, .strong, limit: rect.maxColumn)
  }

  // MARK: - What was done

  /// The sets; where they do not fit, the last row says which of them are seen.
  private func sets(in rect: Rect, on buffer: inout ScreenBuffer) {
    let works = works
    let extent = setsExtent(rect)
    let room = extent.room
    var top = min(state.screen == .session ? state.scroll : 0, extent.maximumScroll)
    if let chosen = works.lastIndex(where: { exercise($0) == chosenExercise }),
      chosenExercise != nil
    {
      top = min(max(top, chosen - room + 1), chosen)
    }
    let end = min(rect.maxColumn, rect.column + 66)
    for (index, step) in works.dropFirst(top).prefix(room).enumerated() {
      set(step, row: rect.row + index, from: rect.column, to: end, on: &buffer)
    }
    if room == 0, rect.rows > 0, !works.isEmpty {
      buffer.writeRight(
        Words.Summary.hidden(works.count), before: end, row: rect.maxRow - 1, .muted)
    }
    let columns = end - rect.column
    buffer.seenRows(of: extent, from: top, in: rect.splitLeft(columns).left)
  }

  /// The bar of a set, and the words after it.
  private static let barColumns = 10
  private static let doneColumns = 16

  private func exercise(_ step: Int) -> ExerciseID? {
    summary.session.timeline.steps[step].set?.exercise
  }

  /// How the exercise was, beside its last set; nil where nobody said, and beside its other sets.
  private func answer(_ step: Int, _ glyphs: Glyphs) -> String? {
    guard let exercise = exercise(step),
      works.last(where: { self.exercise($0) == exercise }) == step
    else { return nil }
    let feedback = state.exerciseFeedback[exercise]
    let said = [
      feedback?.answer.map(Words.Today.answer)
        ?? feedback?.effort.map(Words.Summary.outOfTen(effort:)),
      feedback?.pain.map(Words.Summary.pain), feedback?.load?.text,
    ].compactMap { $0 }
    guard exercise == chosenExercise else {
      return said.isEmpty ? nil : said.joined(separator: ", ")
    }
    let words = said.isEmpty ? Words.Summary.noAnswer : said.joined(separator: ", ")
    return "\(glyphs.left) \(words) \(glyphs.right)"
  }

  private func set(
    _ step: Int, row: Int, from column: Int, to end: Int, on buffer: inout ScreenBuffer
  ) {
    let session = summary.session
    guard let set = session.timeline.steps[step].set else { return }
    let words = SessionWords(catalogue: state.catalogue)
    let entries = session.entries.filter { $0.step == step }
    let (sign, role): (String, Role) =
      if entries.contains(where: { $0.outcome == .completed }) {
        (buffer.glyphs.done, .good)
      } else if entries.contains(where: { $0.held > .zero }) {
        (buffer.glyphs.partly, .warning)
      } else {
        (buffer.glyphs.skipped, .muted)
      }
    buffer.write(sign, column: column, row: row, role, limit: end)
    let reason = entries.last { $0.reason != nil }?.reason
    let answer = answer(step, buffer.glyphs)
    let isChosen = answer != nil && set.exercise == chosenExercise
    let remarks = [answer, reason.map(Words.Sets.reason), words.done(step, of: session)]
    let done = remarks.compactMap { $0 }.joined(separator: ", ")
    let name = buffer.write(
      words.name(set), column: column + 2, row: row, isChosen ? .strong : .text,
      limit: end - CellWidth.of(done) - 1)
    buffer.writeRight(done, before: end, row: row, isChosen ? .title : .secondaryText)
    // How much of it was done, in line with the other sets.
    let bar = end - Self.barColumns - Self.doneColumns
    guard name < bar, CellWidth.of(done) < Self.doneColumns, !buffer.isRead,
      let share = words.share(step, of: session)
    else { return }
    buffer.bar(column: bar, row: row, columns: Self.barColumns, done: share)
  }
}

extension String {
  /// As much of the end as fits into so many columns.
  fileprivate func end(_ columns: Int) -> String {
    var used = 0
    let end = reversed().prefix { character in
      used += CellWidth.of(character)
      return used <= columns
    }
    return String(end.reversed())
  }
}
