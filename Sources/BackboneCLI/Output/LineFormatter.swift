import BackboneApp
import BackboneCore

/// A session in words, for screen readers and dumb terminals: every key is answered by a line.
struct LineFormatter: SessionLines {
  private let catalogue: Catalogue
  private var record: SessionRecord
  private let swaps: [Plan.Swap]
  /// The user's own keys, by the ids of commands.
  private let keys: [String: [Key]]
  /// Whether commands are typed as lines, and not as single keys.
  private let isByLine: Bool
  private var timeline: Timeline

  /// The lines of a session that is about to start.
  /// - Parameters:
  ///   - swaps: how it differs from its routine.
  ///   - keys: the user's own keys for commands, by their ids.
  ///   - byLine: whether commands are typed as lines, and not as single keys.
  init(
    _ catalogue: Catalogue, _ record: SessionRecord, swaps: [Plan.Swap],
    keys: [String: [Key]] = [:], byLine: Bool = false
  ) {
    self.catalogue = catalogue
    self.record = record
    self.swaps = swaps
    self.keys = keys
    isByLine = byLine
    timeline = record.timeline
  }

  // MARK: - What happens

  func lines(_ notification: SessionNotification) -> [String] {
    switch notification.kind {
    case .session: return opening
    case .step:
      guard let index = notification.step, let set = timeline.steps[index].set else { return [] }
      return [stamped(name(set) + ".", notification)]
    case .cue: return isCount(notification) ? [] : [stamped(notification.words, notification)]
    case .set:
      guard let entry = notification.entry, entry.outcome != .completed else { return [] }
      let held = TimeText.seconds(entry.held)
      return [stamped(Words.Lines.setEnded(entry.outcome.rawValue, held: held), notification)]
    case .end: return []
    }
  }

  func left(isSaved: Bool) -> [String] { isSaved ? [Words.Lines.kept] : [] }

  private var opening: [String] {
    var lines = [
      Words.Lines.opening(
        record.name, level: record.level.rawValue,
        length: timeline.isOpen ? Words.Sets.noLimit : TimeText.length(timeline.total),
        sets: timeline.steps.count { $0.kind == .work })
    ]
    if record.isRehearsal { lines.append(Words.Lines.rehearsal(record.speed)) }
    for swap in swaps {
      let line = Words.Lines.swap(name(swap.from), swap.to.map(name), variant: swap.variant)
      if !lines.contains(line) { lines.append(line) }
    }
    let keys = Keymap(SessionScreen.runningLayers + [AppKeys.self], own: keys).entries
      .filter(\.inKeyBar)
      .compactMap { entry in entry.keys.first.map { "\($0.name) \(entry.name)" } }
    return lines + [isByLine ? Words.Linear.sessionKeys(keys) : Words.Lines.keys(keys)]
  }

  /// Three, two, one is for the ear; three lines a time would only be in the way.
  private func isCount(_ notification: SessionNotification) -> Bool {
    switch notification.cue {
    case .countdown: true
    default: false
    }
  }

  private func stamped(_ words: String, _ notification: SessionNotification) -> String {
    "\(TimeText.length(.milliseconds(notification.at))) \(words)"
  }

  /// That there is an unfinished session beside the one that starts now.
  static func otherUnfinished(_ logged: LoggedSession, _ state: AppState) -> String {
    Words.Lines.otherUnfinished(
      state.name(of: logged), logged.start.level.rawValue, from: logged.startedAt.minute)
  }

  // MARK: - What keys change

  mutating func changes(
    by event: AppEvent, from before: AppState, to after: AppState
  ) -> [String] {
    if let run = after.run, run.record != record {
      // An earlier session was resumed in place of the one that was asked for.
      record = run.record
      timeline = run.timeline
    }
    var lines: [String] = []
    let notice = after.notice == before.notice ? nil : after.notice
    if let notice { lines.append(notice.text) }
    if before.isMuted != after.isMuted, notice == nil {
      lines.append(after.isMuted ? Words.Lines.muted : Words.Lines.unmuted)
    }
    if let reason = after.explained(since: before)?.reason {
      lines.append(Words.Lines.noted(reason.rawValue))
    }
    if let run = after.run { lines += changes(by: event, from: before, to: run, after) }
    if after.soundCheck != nil, before.soundCheck == nil {
      lines.append(isByLine ? Words.Linear.preview : Words.Lines.preview)
    }
    if after.soundCheck == nil, before.soundCheck != nil {
      lines += [Words.Lines.previewOver] + stillPaused(after)
    }
    if after.overlay != before.overlay {
      // What is resumed has said that it is paused.
      lines += after.overlay == nil && before.run == nil ? [] : question(after)
    }
    if case .summary(let summary) = after.session, before.run != nil {
      lines.append(end(summary.session))
    }
    return lines
  }

  private func changes(
    by event: AppEvent, from before: AppState, to run: Session, _ after: AppState
  ) -> [String] {
    guard let old = before.run else {
      if case .paused = run.phase {
        return [Words.Lines.resumed(run.record.name, resume: resumeKey(after))] + here(after)
      }
      return []
    }
    var lines: [String] = []
    if before.isRunning, !after.isRunning {
      lines.append(Words.Lines.paused(resume: resumeKey(after)))
    }
    if !before.isRunning, after.isRunning { lines.append(Words.Lines.resumedNow) }
    guard case .keyPressed = event.kind else { return lines }
    let left = run.place(at: after.now)?.left
    let hasMoved = old.step != run.step
    if hasMoved || !before.isRunning && after.isRunning
      || left != old.place(at: after.now)?.left
    {
      lines += here(after)
    }
    return lines
  }

  /// What a key hears that changed nothing.
  func reply(to key: Key, _ state: AppState) -> [String] {
    // What was chosen is on its way.
    if let question = state.question, question.answers.contains(where: { $0.keys.contains(key) }) {
      return []
    }
    return place(state)
  }

  /// Where the session is and whether it is paused, or the answers of what it asks.
  func place(_ state: AppState) -> [String] {
    guard state.question == nil else { return answers(state) }
    let place = here(state)
    return state.isRunning ? place : place.map { Words.Lines.paused(at: $0) }
  }

  private func stillPaused(_ state: AppState) -> [String] {
    state.run == nil || state.isRunning ? [] : [Words.Lines.paused(resume: resumeKey(state))]
  }

  /// Where the session is: the step, what is left of it, and what comes next.
  private func here(_ state: AppState) -> [String] {
    guard let run = state.run, let place = run.place(at: state.now) else { return [] }
    let step = run.timeline.steps[place.step]
    var words = [
      step.isOpen
        ? Words.Lines.lasted(
          name(step), TimeText.seconds(place.done), end: state.key(StepKeys.self, .end)?.name ?? "")
        : Words.Lines.left(name(step), TimeText.seconds(place.left))
    ]
    if case .countingIn(_, let end) = run.phase {
      words.append(Words.Lines.startsIn(TimeText.seconds(end - state.now)))
    }
    if step.set == nil, let next = run.timeline.nextWork(from: place.step),
      let set = run.timeline.steps[next].set
    {
      words.append(Words.Lines.next(name(set)))
    }
    return [words.joined(separator: " ")]
  }

  private func question(_ state: AppState) -> [String] {
    switch state.overlay?.dialog {
    case is HelpDialog:
      return state.screenKeymap.entries.compactMap { entry in
        // There is nothing to draw, and nothing to choose from.
        if entry.id.description == "always.redraw" { return nil }
        let help = entry.id.description == "app.help" ? Words.Lines.listKeys : entry.help
        return entry.keys.map(\.name).joined(separator: " or ") + ": " + help
      }
    case let dialog as ResumeSessionDialog:
      let logged = dialog.session
      let words = Words.Lines.unfinished(
        state.name(of: logged), logged.start.level.rawValue, from: logged.startedAt.minute)
      return [words] + answers(state)
    case nil:
      return stillPaused(state)
    case let dialog as any QuestionDialog:
      return [dialog.question(state) ?? ""] + lines(of: dialog, state) + answers(state)
    default: return (state.question.map { [$0.text] } ?? []) + answers(state)
    }
  }

  /// What stands over the answers of a question.
  private func lines<D: QuestionDialog>(of dialog: D, _ state: AppState) -> [String] {
    D.Keys.lines(state)
  }

  private func resumeKey(_ state: AppState) -> String {
    // A line without anything on it is a key that means nothing, and so resumes.
    isByLine ? Key(.enter).name : state.key(PausedKeys.self, .resume)?.name ?? ""
  }

  /// The keys that answer what is asked.
  private func answers(_ state: AppState) -> [String] {
    guard let question = state.question else { return [] }
    return [Words.Lines.answers(question.answers.map { ($0.keys.first?.name ?? "", $0.help) })]
  }

  /// What was done of what was planned; a set that was gone back to is still one set.
  private func end(_ session: Session) -> String {
    let completed = session.completedSteps.count
    let planned = session.timeline.isOpen ? nil : TimeText.seconds(session.timeline.work)
    return Words.Lines.done(
      completed, of: session.timeline.steps.count { $0.kind == .work },
      worked: TimeText.seconds(session.worked), of: planned)
  }

  // MARK: - Names

  private func name(_ exercise: ExerciseID) -> String {
    catalogue.name(of: exercise) ?? exercise.rawValue
  }

  private func name(_ step: Step) -> String {
    switch step.kind {
    case .prep: Words.Lines.prep
    case .rest: Words.Lines.rest
    case .switch: Words.Lines.changeSides
    case .move: Words.Lines.setUp
    case .work: step.set.map(name) ?? ""
    }
  }

  /// The exercise with its side, how much of it, and which of how many: what a set is.
  private func name(_ set: ScheduledSet) -> String {
    var parts = [catalogue.name(of: set.movement), set.note, catalogue.sideName(set) ?? ""]
    switch set.work {
    case .hold(let duration): parts.append(Words.Lines.hold(TimeText.seconds(duration)))
    case .open: parts.append(Words.Sets.noLimit)
    case .repetitions(let count, let tempo) where tempo.hold >= .seconds(3):
      parts.append(Words.Lines.repetitions(count, of: TimeText.seconds(tempo.hold)))
    case .repetitions(let count, _), .counted(let count, _):
      parts.append(Words.Lines.repetitions(count, of: nil))
    }
    if set.sets > 1 { parts.append(Words.Lines.set(set.set, of: set.sets)) }
    if set.rounds > 1 { parts.append(Words.Lines.round(set.round, of: set.rounds)) }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension Timestamp {
  /// The day and the time, to the minute.
  fileprivate var minute: String { "\(date) \(time)" }
}
