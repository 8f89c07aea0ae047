import BackboneCanvas
import BackboneCore

/// A running session, to be read from the mat: one big number, one word, what comes next.
struct RunPane {
  let state: AppState
  let run: Session

  func draw(in rect: Rect, on buffer: inout ScreenBuffer, with renderer: inout Renderer) {
    guard let place = run.place(at: state.now) else { return }
    let step = run.timeline.steps[place.step]
    let words = SessionWords(catalogue: state.catalogue)
    strip(in: rect, place: place, on: &buffer)
    let body = rect.inset(top: 2)
    if body.rows < 12 {
      // Hardly any room: the words beside the number, not over it.
      let left = body.splitLeft(body.columns - min(20, body.columns / 2))
      var text = Document(columns: left.left.columns)
      text.paragraph(phase(step), role(step))
      if let set = step.set { text.paragraph(words.name(set), .strong) }
      for (line, role) in below(step, place, words, buffer.glyphs) where role != .cue {
        text.paragraph(line, role)
      }
      buffer.document(text, in: left.left, reader: nil)
      clock(step, place, in: left.rest.inset(left: 2), on: &buffer, with: renderer)
    } else if rect.columns >= 72 {
      let left = body.splitLeft(rect.columns - min(48, max(26, rect.columns * 7 / 20)) - 2)
      heading(step, words, in: left.left, on: &buffer)
      if let movement {
        // No higher than the figure is wide: on a tall screen it stays near its words.
        let figure = left.left.inset(top: 3)
        let rows = min(figure.rows, figure.columns * 2 / 5)
        renderer.figure(state, movement, in: figure.splitTop(rows).top, on: &buffer)
      }
      timing(step, place, words, in: left.rest.inset(left: 2), on: &buffer, with: renderer)
    } else {
      let rows = heading(step, words, in: body, on: &buffer)
      let rest = body.inset(top: rows + 1)
      // Side by side with the guide the figure is already there; alone it gets what is left.
      let figureRows = state.isWide || rest.rows < 18 ? 0 : rest.rows * 9 / 20
      let parts = rest.splitTop(rest.rows - figureRows)
      timing(step, place, words, in: parts.top, on: &buffer, with: renderer)
      if figureRows > 0, let movement {
        renderer.figure(state, movement, in: parts.rest, on: &buffer)
      }
    }
  }

  /// What is done now, or next.
  private var movement: Movement? {
    guard let step = run.step, let work = run.timeline.nextWork(from: step) else { return nil }
    return run.timeline.steps[work].set?.movement
  }

  // MARK: - The whole session on one line

  private func strip(in rect: Rect, place: StepProgress, on buffer: inout ScreenBuffer) {
    let timeline = run.timeline
    let total = max(0.001, timeline.total.inSeconds)
    let past = timeline.steps[place.step].start.inSeconds + place.done.inSeconds
    for column in 0..<rect.columns {
      let moment = (Double(column) + 0.5) / Double(rect.columns) * total
      let step = timeline.steps.last { $0.start.inSeconds <= moment }
      let works = step?.kind == .work
      let glyph = buffer.glyphs.strip(work: works, done: moment <= past)
      buffer.fill(
        Rect(column: rect.column + column, row: rect.row, columns: 1, rows: 1),
        moment <= past ? .barDone : .barOpen, glyph: glyph)
    }
  }

  // MARK: - What to do

  @discardableResult
  private func heading(
    _ step: Step, _ words: SessionWords, in rect: Rect, on buffer: inout ScreenBuffer
  ) -> Int {
    let timeline = run.timeline
    let set = step.set ?? timeline.nextWork(from: run.step ?? 0).flatMap { timeline.steps[$0].set }
    var column = buffer.write(
      phase(step), column: rect.column, row: rect.row, role(step), limit: rect.maxColumn)
    guard let set else { return 1 }
    let name = state.catalogue.name(of: set.movement)
    column = buffer.write(
      step.kind == .work ? name : Words.Run.then(name), column: column + 2, row: rect.row, .strong,
      limit: rect.maxColumn)
    if set.rounds > 1 {
      buffer.write(
        Words.Run.round(set.round, of: set.rounds), column: column + 2, row: rect.row, .second,
        limit: rect.maxColumn)
    }
    let side = moment?.side ?? set.side(of: 1)
    let called = [set.note, side.map { state.catalogue.sideName($0, of: set.movement) } ?? ""]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    if called.isEmpty { return 1 }
    let text =
      switch side {
      case .left: "\(buffer.glyphs.left) \(called)"
      case .right: "\(called) \(buffer.glyphs.right)"
      case nil: called
      }
    buffer.write(text, column: rect.column, row: rect.row + 1, .strong, limit: rect.maxColumn)
    return 2
  }

  private func phase(_ step: Step) -> String {
    switch run.phase {
    case .paused: return Words.Run.paused
    case .countingIn: return Words.Run.countIn
    case .idle, .running, .ended: break
    }
    guard step.set?.work.paced != nil, let moment else { return Words.Run.phase(step.kind) }
    if step.set?.work.countedTempo != nil { return Words.Run.count }
    return Words.Run.phase(moment.part)
  }

  private func role(_ step: Step) -> Role {
    if case .paused = run.phase { return .warning }
    return step.kind == .work ? .clockWork : .clockRest
  }

  private func digits(_ step: Step) -> Role {
    if case .paused = run.phase { return .second }
    return role(step)
  }

  /// Where in its set the body is; nil outside work.
  private var moment: RepetitionProgress? {
    guard let place = run.place(at: state.now) else { return nil }
    return run.timeline.steps[place.step].set?.moment(at: place)
  }

  // MARK: - The clock

  private func timing(
    _ step: Step, _ place: StepProgress, _ words: SessionWords, in rect: Rect,
    on buffer: inout ScreenBuffer,
    with renderer: Renderer
  ) {
    let lines = below(step, place, words, buffer.glyphs)
    // The lines under the clock come first: what is next must never be pushed off by digits.
    let needed = lines.reduce(0) { $0 + TextLayout.wrapped($1.0, to: rect.columns).count }
    let rows = max(1, rect.rows - needed - 3)
    let used = clock(step, place, in: rect.splitTop(rows).top, on: &buffer, with: renderer)
    var row = rect.row + used + 1
    guard row < rect.maxRow else { return }
    let whole = max(0.001, (place.done + place.left).inSeconds)
    buffer.bar(
      column: rect.column, row: row, columns: rect.columns, done: place.done.inSeconds / whole)
    row += 2
    for (text, role) in lines where row < rect.maxRow {
      row += buffer.paragraph(
        text,
        in: Rect(column: rect.column, row: row, columns: rect.columns, rows: rect.maxRow - row),
        role)
    }
    let rest = rect.inset(top: row + 1 - rect.row)
    if rest.rows >= 6 {
      PlanList(
        catalogue: state.catalogue, timeline: run.timeline, current: place.step,
        entries: run.entries
      ).draw(in: rest, on: &buffer)
    }
  }

  /// The big number, and the widest that it becomes in this step.
  ///
  /// Whoever counts wants to know how many repetitions are left, not how long.
  func number(_ step: Step, _ place: StepProgress) -> (shown: String, widest: String) {
    if case .countingIn(_, let endsAt) = run.phase {
      return (TimeText.big(endsAt - state.now), TimeText.big(step.duration))
    }
    if step.set?.work.countedTempo != nil, let target = step.targetRepetitions(place) {
      return (String(max(0, target - place.repetitions)), String(target))
    }
    return (TimeText.big(place.left), TimeText.big(step.duration))
  }

  /// The big number, as large as there is room.
  /// - Returns: the rows used.
  @discardableResult
  private func clock(
    _ step: Step, _ place: StepProgress, in rect: Rect, on buffer: inout ScreenBuffer,
    with renderer: Renderer
  ) -> Int {
    let number = number(step, place)
    return renderer.clock(
      number.shown, like: number.widest, role: digits(step), in: rect, on: &buffer)
  }

  private func below(_ step: Step, _ place: StepProgress, _ words: SessionWords, _ glyphs: Glyphs)
    -> [(String, Role)]
  {
    let sign = { (key: Key?) in key?.sign(ascii: glyphs == Glyphs(.ascii)) ?? "" }
    var lines: [(String, Role)] = []
    let isPaused = if case .paused = run.phase { true } else { false }
    if isPaused {
      let key = sign(PausedKeys.key(for: .resume))
      lines.append((Words.Run.paused(left: place.left, key: key), .text))
    }
    if let count = step.targetRepetitions(place) {
      if step.set?.work.countedTempo != nil {
        let key = sign(RunningKeys.key(for: .repetition))
        lines.append((Words.Run.repsLeft(max(0, count - place.repetitions), key: key), .strong))
      } else if let rep = moment?.repetition {
        lines.append((Words.Run.rep(min(rep, count), of: max(count, rep)), .strong))
      }
    }
    if !isPaused, let cue = cue(place) { lines.append((cue, .cue)) }
    if let next = words.next(after: place.step, in: run.timeline) {
      lines.append((Words.Run.next(next), .second))
    } else {
      lines.append((Words.Run.lastSet, .second))
    }
    if state.isMuted {
      lines.append((Words.Run.muted(key: sign(SoundKeys.key(for: .mute))), .warning))
    }
    return lines
  }

  /// The cue for now: setting up while there is time, then moving, holding, breathing in turn.
  private func cue(_ place: StepProgress) -> String? {
    if case .drill(let drill) = run.timeline.steps[place.step].set?.movement { return drill.cue }
    guard let exercise = state.sessionExercise else { return nil }
    let kinds = state.cueKinds
    let cues = exercise.cues.filter { kinds.contains($0.kind) }
    guard !cues.isEmpty else { return nil }
    // Long enough to be read, or heard, before the next.
    return cues[Int(place.done.inSeconds / 8) % cues.count].text
  }
}

extension Glyphs {
  /// The sign for a part of the session's strip.
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
