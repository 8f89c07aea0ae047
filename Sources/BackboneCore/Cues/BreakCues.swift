/// The cues of a step between sets, or before the first.
struct BreakCues {
  private let index: Int
  private let step: Step
  private let context: CueContext
  private let words: SetWords

  /// Steps shorter than this are not counted down: what they are about comes first.
  private static let leastCounted = Duration.seconds(8)
  /// A break is silent until so long before its end.
  private static let lead = Duration.seconds(12)
  /// Breaks from this length on are begun and ended with words; shorter ones are said in one go.
  private static let leastSilent = Duration.seconds(20)

  init(_ index: Int, _ step: Step, _ context: CueContext, _ words: SetWords) {
    self.index = index
    self.step = step
    self.context = context
    self.words = words
  }

  /// The cues of the break.
  /// - Parameters:
  ///   - session: what the session is called, to be said before its first set.
  ///   - total: how long it is; nil where that is not known.
  func cues(of session: String, lasting total: Duration?) -> [Cue] {
    var track = CueTrack(step: index, length: step.duration)
    let isCounted = step.duration >= Self.leastCounted
    if isCounted { countDown(from: 3, in: &track) }
    let length = context.isFirst ? total : nil
    let intro = session.isEmpty ? nil : length.map { Words.Cues.session(session, $0) }
    var opened = open(intro, in: &track)
    if context.isHalfway, let end = track.put(.progress, Words.Cues.halfway, at: opened) {
      opened = end
    }
    if let set = context.set {
      let intros =
        step.duration < Self.leastSilent
        ? [intro, length.map(Words.Cues.session)].compactMap { $0 } : []
      announce(set, intros: intros, from: opened, in: &track)
    }
    if !isCounted, step.duration >= .seconds(3) { countDown(from: 2, in: &track) }
    return track.cues
  }

  /// Three, two, one, as many as still fit before the end.
  private func countDown(from first: Int, in track: inout CueTrack) {
    var counted = track
    for second in stride(from: first, to: 0, by: -1) {
      let moment = step.duration - .seconds(second)
      guard counted.put(.countdown, Words.Cues.count(second), at: moment, anchor: .end) != nil
      else { return }
    }
    track = counted
  }

  /// What the break is, at its very start.
  /// - Returns: when the next may be said.
  private func open(_ intro: String?, in track: inout CueTrack) -> Duration {
    let isLong = step.duration >= Self.leastSilent
    let opening: (kind: Cue.Kind, wordings: [String])
    switch step.kind {
    case .prep, .work:
      guard isLong, let intro else { return .zero }
      opening = (.announce, [intro])
    case .rest:
      opening = (
        .rest,
        (step.duration < Self.lead ? [] : [Words.Cues.rest(step.duration)])
          + [Words.Cues.shortRest]
      )
    case .switch:
      let sides = context.set.map(words.sides) ?? []
      opening = (
        .switchSides, sides.map(Words.Cues.changeSides) + [Words.Cues.changeSides]
      )
    case .move:
      guard let set = context.set else { return .zero }
      // Whoever has to set something up needs to know how much time there is.
      let timed = isLong ? [Words.Cues.next(words.part(set), in: step.duration)] : []
      opening = (
        .nextExercise,
        timed + [words.line(set), words.short(set), words.name(set)].map(Words.Cues.next)
          + [words.name(set)]
      )
    }
    return track.put(opening.kind, opening.wordings, from: .zero, to: .zero)?.end ?? .zero
  }

  // MARK: - What comes

  /// Name, side, dose and how to get into position, as much of it as there is time for.
  private func announce(
    _ set: ScheduledSet, intros: [String], from opened: Duration, in track: inout CueTrack
  ) {
    let end = step.duration - (step.duration >= Self.leastCounted ? .seconds(3) : .zero)
    let start = max(opened, step.duration - Self.lead)
    let isLate = start > opened
    let said = variants(set, intros: intros).first { lines in
      lines.reduce(start) { $0 + CueTrack.room(for: $1.words) } <= end
    }
    guard let said else {
      // Hardly any time: the shortest name there is, if it tells the side.
      let name = set.side == nil ? [words.name(set)] : []
      track.put(.announce, isNamed ? [] : [words.short(set)] + name, from: start)
      return
    }
    var moment = start
    for line in said {
      guard
        let next = track.put(line.kind, line.words, at: moment, anchor: isLate ? .end : .start)
      else { return }
      moment = next
    }
    // A second thing about the position, where there is still time.
    guard !context.isOtherSide, let turns = context.turns else { return }
    let more = turns.setup.filter { !said.map(\.words).contains($0) } + reminders(set, turns)
    if let second = more.first(where: { moment + CueTrack.room(for: $0) <= end }) {
      track.put(.form, second, at: moment, anchor: isLate ? .end : .start)
    }
  }

  /// How to get into position, or what was not said yet of the movement when that is known.
  private func instruction(_ set: ScheduledSet) -> String? {
    guard let turns = context.turns, let setup = turns.setup.first else { return nil }
    return turns.unheard.contains(setup) ? setup : reminders(set, turns).first ?? setup
  }

  /// How to move, where the repetitions themselves leave no time to say it; not before the first
  /// set, when one would move at once.
  private func reminders(_ set: ScheduledSet, _ turns: FormTurns) -> [String] {
    guard context.before?.movement == set.movement, set.set > 1 || set.round > 1,
      case .repetitions(_, let tempo) = set.work,
      tempo.hold >= RepetitionCues.leastCounted
    else { return [] }
    let free = RepetitionCues.straddle(tempo)
    return turns.move.filter { turns.unheard.contains($0) && CueTrack.room(for: $0) > free }
  }

  /// Whether the opening words named the work already, a moment ago.
  private var isNamed: Bool {
    switch step.kind {
    case .move: step.duration < Self.leastSilent
    case .switch: context.isOtherSide || context.before?.movement == context.set?.movement
    case .prep, .rest, .work: false
    }
  }

  private typealias Line = (kind: Cue.Kind, words: String)

  /// What could be said, from the fullest to the shortest.
  private func variants(_ set: ScheduledSet, intros: [String]) -> [[Line]] {
    let label = words.label(set, after: context.before)
    let setup: [Line] =
      context.isOtherSide ? [] : instruction(set).map { [(.form, $0)] } ?? []
    if isNamed {
      let isNews = !context.isOtherSide || set.work != context.before?.work
      let full: [Line] = isNews ? [(.announce, Words.Cues.dose(words.dose(set), label))] : []
      let plain: [Line] = isNews ? [(.announce, Words.Cues.dose(words.dose(set), nil))] : []
      return [full + setup, plain + setup, full, plain, setup, []]
    }
    let names = named(set, label)
    let plain = named(set, nil)
    let short: [Line] = [(.announce, first(words.short(set)))]
    let whole: [[Line]] = [names + setup, plain + setup]
    let introduced: [[Line]] = intros.flatMap { intro in
      whole.map { [(.announce, intro)] + $0 }
    }
    return introduced + whole + safe(set, setup) + [names, plain, short]
  }

  /// Where the dose and the first cue don't both fit: the cue, because it keeps one safe, while the
  /// repetitions are numbered aloud anyway.
  private func safe(_ set: ScheduledSet, _ setup: [Line]) -> [[Line]] {
    guard case .repetitions = set.work, let cue = setup.first,
      context.turns?.unheard.contains(cue.words) == true
    else { return [] }
    return [[(.announce, first(words.line(set)))] + setup]
  }

  /// Name, side and dose, in one line where there is no side to name.
  private func named(_ set: ScheduledSet, _ label: String?) -> [Line] {
    let side = words.side(set)
    if side.isEmpty {
      let line = [words.plainName(set), set.note, words.dose(set), label ?? ""]
      return [(.announce, first(Words.Cues.line(line)))]
    }
    return [
      (.announce, first(words.line(set))),
      (.announce, Words.Cues.dose(words.dose(set), label)),
    ]
  }

  private func first(_ line: String) -> String {
    context.isFirst ? Words.Cues.first(line) : line
  }
}
