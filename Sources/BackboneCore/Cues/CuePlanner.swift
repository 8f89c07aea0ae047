/// What is to be heard of a session, step by step, in the order in which a coach says it.
///
/// A break is silent until its last seconds; then name, side, dose and how to get into position,
/// three, two, one, go. Work is talked through: how to move, what to keep, how long it lasts. What
/// does not fit beside something more important moves or stays unsaid.
package struct CuePlanner: Hashable, Sendable {
  package let timeline: Timeline
  private let catalogue: Catalogue
  /// What the session is called; empty where it has no name.
  private let name: String
  private let contexts: [CueContext]

  /// The cues of a session, in the words of the catalogue.
  package init(
    _ record: SessionRecord, _ catalogue: Catalogue,
    reminding reminders: [ExerciseID: FaultReminder] = [:]
  ) {
    self.init(record.timeline, name: record.name, catalogue, reminding: reminders)
  }

  /// The cues of a timeline; one pass over its steps.
  package init(
    _ timeline: Timeline, name: String = "", _ catalogue: Catalogue,
    reminding reminders: [ExerciseID: FaultReminder] = [:]
  ) {
    self.timeline = timeline
    self.catalogue = catalogue
    self.name = name
    var contexts = Self.surroundings(timeline)
    var turns: [ScheduledSet.Form: FormTurns] = [:]
    var isAnnounced = false
    for index in timeline.steps.indices {
      let step = timeline.steps[index]
      guard let set = contexts[index].set else { break }
      let form = ScheduledSet.Form(set)
      var turn = (turns[form] ?? FormTurns(form, catalogue)).begun()
      contexts[index].turns = turn
      if step.kind == .work { contexts[index].reminder = reminders[set.exercise] }
      contexts[index].isAnnounced = step.kind == .work && isAnnounced
      let cues = Self.cues(index, step, contexts[index], name: name, timeline, catalogue)
      for cue in cues where cue.kind == .form { turn.said(cue.words) }
      turns[form] = turn
      isAnnounced =
        step.kind == .work
        ? contexts[index].adjacent.map { Self.isAnnounced($0, by: cues, catalogue) } ?? false
        : Self.isAnnounced(set, by: cues, catalogue)
    }
    self.contexts = contexts
  }

  /// The cues of a step, in order.
  /// - Parameter length: how long the step lasts; nil for what was planned.
  package func cues(of index: Int, lasting length: Duration? = nil) -> [Cue] {
    let planned = timeline.steps[index]
    return Self.cues(
      index, length.map(planned.lasting) ?? planned, contexts[index], name: name, timeline,
      catalogue)
  }

  /// The last cue of all, at the end of the last step.
  package var done: Cue {
    Cue(.done, Words.Cues.done, step: max(0, timeline.steps.count - 1), at: .beforeEnd(.zero))
  }

  private static func cues(
    _ index: Int, _ step: Step, _ context: CueContext, name: String, _ timeline: Timeline,
    _ catalogue: Catalogue
  ) -> [Cue] {
    let words = SetWords(catalogue)
    return step.kind == .work
      ? WorkCues(index, step, context, words).cues
      : BreakCues(index, step, context, words).cues(
        of: name, lasting: timeline.isOpen ? nil : timeline.total)
  }

  /// Whether the cues call out a set, with its side where it has one.
  private static func isAnnounced(_ set: ScheduledSet, by cues: [Cue], _ catalogue: Catalogue)
    -> Bool
  {
    let kinds: [Cue.Kind] = [.announce, .nextExercise, .switchSides]
    let lines = cues.filter { kinds.contains($0.kind) }.map { $0.words.lowercased() }
    guard let side = set.side else { return !lines.isEmpty }
    let name = catalogue.sideName(side, of: set.movement).lowercased()
    return lines.contains { $0.contains(name) || $0.contains(side.rawValue) }
  }

  // MARK: - What surrounds a step

  private static func surroundings(_ timeline: Timeline) -> [CueContext] {
    var contexts = timeline.steps.map { CueContext(set: $0.set) }
    var before: ScheduledSet?
    for (index, step) in timeline.steps.enumerated() {
      contexts[index].before = before
      if let set = step.set { before = set }
    }
    var next: ScheduledSet?
    for (index, step) in timeline.steps.enumerated().reversed() {
      if step.kind == .work {
        if index + 1 < contexts.count { contexts[index].adjacent = timeline.steps[index + 1].set }
        next = step.set
      } else {
        contexts[index].set = next
      }
    }
    if !contexts.isEmpty { contexts[0].isFirst = true }
    if let index = halfway(timeline) { contexts[index].isHalfway = true }
    let long = timeline.steps.lastIndex { step in
      if case .hold(let length) = step.set?.work { length >= WorkCues.leastTold } else { false }
    }
    if let long { contexts[long].isLastLongHold = true }
    return contexts
  }

  /// The first break that begins about in the middle; nil where there is none, and in short sessions.
  private static func halfway(_ timeline: Timeline) -> Int? {
    guard timeline.total >= .seconds(240) else { return nil }
    return timeline.steps.firstIndex { step in
      step.kind != .work && step.duration >= .seconds(20)
        && step.start >= timeline.total * 45 / 100 && step.start <= timeline.total * 65 / 100
    }
  }

  // MARK: - After a key

  /// How work that is counted in is called out, from the fullest wording to the shortest.
  func resumption(_ place: StepProgress) -> [String] {
    guard let set = timeline.steps[place.step].set else { return [] }
    let words = SetWords(catalogue)
    guard place.done > .zero, case .hold = set.work else {
      return [words.line(set), words.short(set), words.name(set)]
    }
    return [Words.Cues.again(words.plainName(set), left: place.left.secondsShown), words.name(set)]
  }
}

extension ScheduledSet {
  /// What form cues belong to.
  struct Form: Hashable {
    let movement: Movement
    let note: String

    /// What the cues of a set belong to.
    init(_ set: ScheduledSet) {
      movement = set.movement
      // The one instruction of work without a record is the same in practice and in the test.
      if case .drill = set.movement { note = "" } else { note = set.note }
    }
  }
}

extension Step {
  /// The step when it lasts so long; repetitions are as many as fit.
  fileprivate func lasting(_ length: Duration) -> Step {
    guard length != duration else { return self }
    let set = set.map { set in
      let work: SetPrescription =
        switch set.work {
        case .hold: .hold(length)
        case .repetitions(_, let tempo):
          .repetitions(
            max(1, Int(length.nanoseconds / max(1, tempo.repetition.nanoseconds))), tempo)
        case .counted, .open: set.work
        }
      return ScheduledSet(
        set.movement, note: set.note, side: set.side, isAlternating: set.isAlternating,
        work: work, round: set.round, rounds: set.rounds, set: set.set, sets: set.sets)
    }
    return Step(kind: kind, start: start, duration: length, set: set)
  }
}
