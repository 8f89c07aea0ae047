import BackboneCanvas
import BackboneCore

/// A running session, to be read from the mat: one big number, one word, what comes next.
///
/// Every part has its place and size for the whole session, whatever its texts are.
struct RunPane {
  let state: AppState
  let run: Session

  func draw(in rect: Rect, on buffer: inout ScreenBuffer, with pictures: inout Pictures) {
    guard let place = run.place(at: state.now), let face = ClockFace(run, at: state.now) else {
      return
    }
    strip(in: rect, place: place, on: &buffer)
    let body = rect.inset(top: 2)
    if body.rows < 12 {
      small(place, face, in: body, on: &buffer, with: &pictures)
    } else if rect.columns >= 70, hasFigures {
      let clock = min(max(44, body.columns * 12 / 25), body.columns - 32)
      let left = body.splitLeft(body.columns - clock - 2)
      heading(place, in: left.left, on: &buffer)
      // No higher than the figure fills: on a tall screen it stays near its words.
      let figure = left.left.inset(top: Self.headingRows + 1)
      let filled = movement.map { pictures.rows(state, $0, in: figure) + 1 } ?? 0
      let rows = min(figure.rows, max(figure.columns * 2 / 5, filled))
      self.figure(in: figure.splitTop(rows).top, on: &buffer, with: &pictures)
      let right = left.rest.inset(left: 2)
      timing(
        place, face, clockRows: right.rows * 9 / 20, in: right, on: &buffer, with: &pictures)
    } else {
      heading(place, in: body, on: &buffer)
      let rest = body.inset(top: Self.headingRows + 1)
      let figureRows = rest.rows < 18 || !hasFigures ? 0 : rest.rows * 9 / 20
      let parts = rest.splitTop(rest.rows - figureRows)
      timing(
        place, face, clockRows: hasFigures ? parts.top.rows : parts.top.rows / 2, in: parts.top,
        on: &buffer, with: &pictures)
      figure(in: parts.rest, on: &buffer, with: &pictures)
    }
  }

  /// Whether any movement of the session is drawn; otherwise the clock gets all the room.
  private var hasFigures: Bool {
    run.timeline.steps.contains { step in
      step.set.map { state.figures.contains($0.movement.id) } ?? false
    }
  }

  /// What is done now, or next.
  private var movement: Movement? {
    run.step.flatMap { run.timeline.nextWork(from: $0) }.flatMap {
      run.timeline.steps[$0].set?.movement
    }
  }

  private func figure(
    in rect: Rect, on buffer: inout ScreenBuffer, with pictures: inout Pictures
  ) {
    guard let movement else { return }
    let parts = rect.splitTop(rect.rows - 1)
    let isWrong = parts.top.rows > 3 ? pictures.showsWrongForm(state, movement) : nil
    pictures.figure(
      state, movement, in: parts.top.inset(top: isWrong == nil ? 0 : 1), on: &buffer)
    if let isWrong {
      // Said in words: colour alone doesn't tell the wrong form from the right one.
      buffer.write(
        isWrong ? Words.Run.notLikeThis : Words.Run.likeThis, column: rect.column, row: rect.row,
        isWrong ? .fault : .good, limit: rect.maxColumn)
    }
    guard parts.top.rows > 3, let exercise = state.catalogue.exercise(movement.id) else { return }
    buffer.legend(
      Legend(exercise, isWrong: isWrong ?? false), column: rect.column + 1, row: parts.rest.row,
      limit: rect.maxColumn)
  }

  private var words: SessionWords { SessionWords(catalogue: state.catalogue) }

  private var isPaused: Bool { if case .paused = run.phase { true } else { false } }

  // MARK: - The whole session on one line

  private func strip(in rect: Rect, place: StepProgress, on buffer: inout ScreenBuffer) {
    guard rect.columns > 0 else { return }
    let timeline = run.timeline
    let total = max(0.001, timeline.total.inSeconds)
    // A step that was lengthened is still drawn as long as it was planned.
    let step = timeline.steps[place.step]
    let past = (step.start + min(place.done, step.duration)).inSeconds
    for column in 0..<rect.columns {
      let moment = (Double(column) + 0.5) / Double(rect.columns) * total
      let step = timeline.steps.last { $0.start.inSeconds <= moment }
      let works = step?.kind == .work
      let glyph = buffer.glyphs.strip(work: works, done: moment <= past)
      buffer.fill(
        Rect(column: rect.column + column, row: rect.row, columns: 1, rows: 1),
        moment <= past ? .barDone : .barOpen, glyph: glyph)
    }
    // The place is told by a sign, because not every terminal shows what is done in another colour.
    let column = min(rect.columns - 1, Int(past / total * Double(rect.columns)))
    buffer.write(
      buffer.glyphs.main, column: rect.column + column, row: rect.row, .title,
      limit: rect.maxColumn)
  }

  // MARK: - What to do

  private static let headingRows = 3

  /// The phase and the round, the exercise, and the side.
  private func heading(_ place: StepProgress, in rect: Rect, on buffer: inout ScreenBuffer) {
    let step = run.timeline.steps[place.step]
    let column = buffer.write(
      phase(step), column: rect.column, row: rect.row, role(step), limit: rect.maxColumn)
    guard let set = set(for: place) else { return }
    if set.rounds > 1 {
      buffer.write(
        Words.Run.round(set.round, of: set.rounds), column: column + 3, row: rect.row,
        .secondaryText,
        limit: rect.maxColumn)
    }
    let name = state.catalogue.name(of: set.movement)
    buffer.write(
      step.kind == .work ? name : Words.Run.then(name), column: rect.column, row: rect.row + 1,
      .strong, limit: rect.maxColumn)
    let side = moment?.side ?? set.side(of: 1)
    let called = [set.note, side.map { state.catalogue.sideName($0, of: set.movement) } ?? ""]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    let text =
      switch side {
      case .left: "\(buffer.glyphs.left) \(called)"
      case .right: "\(called) \(buffer.glyphs.right)"
      case nil: called
      }
    buffer.write(text, column: rect.column, row: rect.row + 2, .text, limit: rect.maxColumn)
  }

  /// The set at work, or the next one.
  private func set(for place: StepProgress) -> ScheduledSet? {
    run.timeline.nextWork(from: place.step).flatMap { run.timeline.steps[$0].set }
  }

  private func phase(_ step: Step) -> String {
    switch run.phase {
    case .paused: return Words.Run.paused
    case .countingIn: return Words.Run.countIn
    case .idle, .running, .ended: break
    }
    guard let set = step.set, set.work.paced != nil, let moment else {
      // Whoever marches on the spot holds nothing.
      if step.kind == .work, case .drill? = step.set?.movement { return Words.Run.work }
      return Words.Run.phase(step.kind)
    }
    let work = set.work
    return work.countedTempo == nil ? phase(moment.part) : Words.Run.count
  }

  /// The part of a repetition, in the exercise's own word for it where it has one.
  private func phase(_ part: RepetitionProgress.Part) -> String {
    let exercise = movement.flatMap { state.catalogue.exercise($0.id) }
    switch part {
    case .lift:
      if let call = exercise?.calls?.lift { return Words.Run.phase(called: call) }
      return exercise?.category == .pull ? Words.Run.pull : Words.Run.phase(part)
    case .lower:
      return exercise?.calls?.lower.map(Words.Run.phase(called:)) ?? Words.Run.phase(part)
    case .hold, .pause: return Words.Run.phase(part)
    }
  }

  private func role(_ step: Step) -> Role {
    if isPaused { return .title }
    return step.kind == .work ? .clockWork : .clockRest
  }

  /// Where in its set the body is; nil outside work.
  private var moment: RepetitionProgress? {
    guard let place = run.place(at: state.now) else { return nil }
    return run.timeline.steps[place.step].set?.moment(at: place)
  }

  /// Hardly any room: the words beside the number and not over it, and under both what comes next.
  private func small(
    _ place: StepProgress, _ face: ClockFace, in rect: Rect, on buffer: inout ScreenBuffer,
    with pictures: inout Pictures
  ) {
    let below = rect.splitTop(rect.rows - Self.cueRows)
    let beside = below.top.splitLeft(rect.columns * 2 / 5)
    let step = run.timeline.steps[place.step]
    var text = Document(columns: beside.left.columns)
    text.paragraph(phase(step), role(step))
    if let set = set(for: place) { text.paragraph(words.name(set), .strong) }
    let standing = standing(place, buffer.glyphs, columns: text.columns)
    let isShort = CellWidth.of(standing) <= text.columns
    if isShort, !standing.isEmpty { text.paragraph(standing, .strong) }
    buffer.document(text, in: beside.left, at: nil)
    _ = pictures.clock(face, of: run.timeline, in: beside.rest.inset(left: 1), on: &buffer)
    // What to press is needed sooner than what comes next.
    if isShort {
      buffer.paragraph(next(place), in: below.rest, .secondaryText)
    } else {
      buffer.paragraph(standing, in: below.rest, .strong)
    }
  }

  // MARK: - The clock and what stands under it

  /// The rows of a form cue, and of what comes next.
  private static let cueRows = 2
  /// The rows from the clock to the plan, with the blank one over the bar.
  private static let wordRows = 3 + 2 * cueRows

  private func timing(
    _ place: StepProgress, _ face: ClockFace, clockRows: Int, in rect: Rect,
    on buffer: inout ScreenBuffer, with pictures: inout Pictures
  ) {
    // A clock that is small anyway takes what the words leave.
    let rows = max(1, min(rect.rows - Self.wordRows, max(10, clockRows)))
    let used = pictures.clock(
      face, of: run.timeline, in: rect.splitTop(rows).top, on: &buffer)
    var rest = rect.inset(top: used + 1)
    let whole = max(0.001, (place.done + place.left).inSeconds)
    if rest.rows > 0 {
      buffer.bar(
        column: rest.column, row: rest.row, columns: rest.columns,
        done: run.timeline.steps[place.step].isOpen ? 0 : place.done.inSeconds / whole)
    }
    rest = rest.inset(top: 1)
    if rest.rows > 0 {
      buffer.write(
        standing(place, buffer.glyphs, columns: rest.columns), column: rest.column, row: rest.row,
        .strong, limit: rest.maxColumn)
    }
    let gap = rect.rows >= 26 ? 1 : 0
    rest = rest.inset(top: 1 + gap)
    for (text, role) in [
      (isPaused ? "" : cue(place) ?? "", Role.cue), (next(place), .secondaryText),
    ] {
      let part = rest.splitTop(Self.cueRows)
      buffer.paragraph(text, in: part.top, role)
      rest = part.rest
    }
    rest = rest.inset(top: 1)
    if rest.rows >= 5 {
      PlanList(
        catalogue: state.catalogue, timeline: run.timeline, current: place.step,
        entries: run.entries
      ).draw(in: rest, on: &buffer)
    }
  }

  /// How the step stands: what is left while it is paused, or which repetition it is.
  private func standing(_ place: StepProgress, _ glyphs: Glyphs, columns: Int) -> String {
    let step = run.timeline.steps[place.step]
    let label = { (key: Key?) in key?.label(ascii: glyphs == Glyphs(.ascii)) ?? "" }
    if isPaused {
      return Words.Run.paused(left: place.left, key: label(state.key(PausedKeys.self, .resume)))
    }
    if step.isOpen { return Words.Run.open(key: label(state.key(StepKeys.self, .end))) }
    guard let count = step.targetRepetitions(place) else { return "" }
    if step.set?.work.countedTempo != nil {
      return Words.Run.repsLeft(
        max(0, count - place.repetitions), key: label(state.key(RunningKeys.self, .repetition)))
    }
    let rep = moment?.repetition ?? 1
    let reps = max(count, rep)
    let text = Words.Run.rep(rep, of: reps)
    let dots = (1...reps).map {
      $0 < rep ? glyphs.main : $0 == rep ? glyphs.partly : glyphs.helping
    }.joined(separator: " ")
    return CellWidth.of(dots) + 2 + CellWidth.of(text) <= columns ? "\(dots)  \(text)" : text
  }

  private func next(_ place: StepProgress) -> String {
    words.next(after: place.step, in: run.timeline).map(Words.Run.next) ?? Words.Run.lastSet
  }

  /// The cue for now: setting up while there is time, then moving, holding, breathing in turn.
  private func cue(_ place: StepProgress) -> String? {
    if case .drill(let drill)? = set(for: place)?.movement { return drill.cue }
    guard let exercise = state.sessionExercise else { return nil }
    let kinds = state.cueKinds
    // Those of the variant that is drawn.
    let all = state.shownVariant(of: exercise)?.cues ?? exercise.cues
    let cues = all.filter { kinds.contains($0.kind) }
    guard !cues.isEmpty else { return nil }
    // Long enough to be read, or heard, before the next.
    return cues[Int(place.done.inSeconds / 8) % cues.count].text
  }
}

extension AppState {
  /// The kinds of cue that matter now: setting up before, moving and holding during.
  var cueKinds: Set<FormCue.Kind> {
    guard let run, let step = run.step else { return Set(FormCue.Kind.allCases) }
    guard let set = run.timeline.steps[step].set, let place = run.place(at: now) else {
      return [.setup]
    }
    if case .hold = set.work { return [.hold, .breathe] }
    switch set.moment(at: place).part {
    case .lift: return [.move]
    case .hold: return [.hold]
    case .lower, .pause: return [.breathe]
    }
  }
}

extension Glyphs {
  /// The glyph for a part of the session's strip.
  func strip(work: Bool, done: Bool) -> Character {
    switch (barDone == "=", work, done) {
    case (true, true, true): "#"
    case (true, true, false): "="
    case (true, false, _): "-"
    case (false, true, _): "━"
    case (false, false, _): "─"
    }
  }
}
