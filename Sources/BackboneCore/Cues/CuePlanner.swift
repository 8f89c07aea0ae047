/// What is to be heard of a session, step by step.
///
/// Three, two, one and the changes of phase come first, then announcements, half-way, the count of
/// repetitions, and cues on form. What does not fit beside something more important moves or stays
/// unsaid.
package struct CuePlanner: Hashable, Sendable {
  private let timeline: Timeline
  private let catalogue: Catalogue

  /// Steps shorter than this are not counted down: what they are about comes first.
  private static let leastCounted = Duration.seconds(8)
  /// Work shorter than this has no half-way.
  private static let leastHalved = Duration.seconds(16)
  /// Rests from this length on say again, before their end, what comes.
  private static let leastReminded = Duration.seconds(30)
  /// How much later than its repetition a count may come; later it would only confuse.
  private static let lateness = Duration.milliseconds(800)
  /// How long one is left alone with a cue on form in a break.
  private static let pause = Duration.seconds(1)

  /// The score of a timeline, in the words of the catalogue.
  package init(_ timeline: Timeline, _ catalogue: Catalogue) {
    self.timeline = timeline
    self.catalogue = catalogue
  }

  /// The cues of a step, in order.
  /// - Parameter length: how long the step lasts; nil for what was planned.
  package func cues(of index: Int, lasting length: Duration? = nil) -> [Cue] {
    let planned = timeline.steps[index]
    let step = length.map(planned.lasting) ?? planned
    return (step.set == nil ? self.rest(index, step) : work(index, step)).cues
  }

  /// The last cue of all, at the end of the last step.
  package var done: Cue {
    Cue(.done, "Done. Well done.", step: max(0, timeline.steps.count - 1), at: .beforeEnd(.zero))
  }

  // MARK: - Between sets

  private func rest(_ index: Int, _ step: Step) -> CueTrack {
    var sheet = CueTrack(step: index, length: step.duration)
    switch step.kind {
    case .rest: sheet.put(.rest, Self.rest(step.duration), at: .zero)
    case .switch: sheet.put(.switchSide, "Change sides.", at: .zero)
    case .move: sheet.put(.next, "Next.", at: .zero)
    case .prep, .work: break
    }
    countDown(step, in: &sheet)
    guard let work = timeline.nextWork(from: index), let set = timeline.steps[work].set else {
      return sheet
    }
    _ = sheet.put(.announce, announcements(of: work), from: .zero)
    let announced = sheet.end(of: .announce) ?? .zero
    remind(set, step, in: &sheet)
    instruct(set, from: announced, in: &sheet)
    return sheet
  }

  private static func rest(_ length: Duration) -> String {
    length < leastCounted ? "Rest." : "Rest, \(length.secondsShown) seconds."
  }

  private func countDown(_ step: Step, in sheet: inout CueTrack) {
    guard step.duration >= Self.leastCounted else { return }
    for second in [3, 2, 1] {
      sheet.put(
        .lastSeconds, "\(second)", at: step.duration - .seconds(second), anchor: .end)
    }
  }

  private func remind(_ set: ScheduledSet, _ step: Step, in sheet: inout CueTrack) {
    guard step.duration >= Self.leastReminded else { return }
    let words = "\(name(set)) in ten seconds."
    sheet.put(.announce, words, at: step.duration - .seconds(10), anchor: .end)
  }

  /// Cues on form while there is time to listen: one for those who see the screen, else up to three.
  private func instruct(_ set: ScheduledSet, from start: Duration, in sheet: inout CueTrack) {
    let form = Form(set, catalogue)
    for (count, text) in form.before.prefix(form.isSeen ? 1 : 3).enumerated() {
      let free = count == 0 ? start : (sheet.end(of: .form) ?? start) + Self.pause
      guard sheet.put(.form, [text], from: free) else { return }
    }
  }

  // MARK: - Work

  private func work(_ index: Int, _ step: Step) -> CueTrack {
    var sheet = CueTrack(step: index, length: step.duration)
    guard let set = step.set else { return sheet }
    let isCounted = set.work.countedTempo != nil
    sheet.put(.go, "Go.", at: .zero)
    if !isCounted { countDown(step, in: &sheet) }
    let before = index > 0 ? cues(of: index - 1) : []
    // Better late than never.
    if !before.contains(where: { $0.kind == .announce }) {
      _ = sheet.put(.announce, announcements(of: index), from: .zero)
    }
    if !isCounted { announceNext(index, step, in: &sheet) }
    count(set, in: &sheet)
    if !isCounted { halve(step, in: &sheet) }
    correct(set, step, said: before, in: &sheet)
    return sheet
  }

  /// Half way, or up to three seconds later where a repetition is called out just then.
  private func halve(_ step: Step, in sheet: inout CueTrack) {
    guard step.duration >= Self.leastHalved else { return }
    let half = step.duration.milliseconds / 2000
    for left in (half - 3...half).reversed() {
      let moment = step.duration - .seconds(left)
      let words = "Half way, \(left) seconds left."
      if sheet.put(.half, [words], from: moment, to: moment, anchor: .end) { return }
    }
  }

  /// Work that follows at once must be announced while this still goes on.
  private func announceNext(_ index: Int, _ step: Step, in sheet: inout CueTrack) {
    guard timeline.steps.indices.contains(index + 1), timeline.steps[index + 1].kind == .work
    else { return }
    let wordings = announcements(of: index + 1).map { "Next, \($0)" }
    let longest = wordings.map(Speech.length).max() ?? .zero
    let late = step.duration - .seconds(3) - longest
    _ = sheet.put(.announce, wordings, from: max(.zero, late), anchor: .end)
  }

  /// Each repetition by its number or its side, its hold and its way back, as far as they are long
  /// enough to speak of.
  private func count(_ set: ScheduledSet, in sheet: inout CueTrack) {
    guard case .repetitions(let count, let tempo) = set.work else { return }
    let long = Duration.seconds(2)
    for repetition in 1...count {
      let start = tempo.repetition * (repetition - 1)
      if repetition > 1 || set.isAlternating {
        let side = set.isAlternating ? set.side(of: repetition)?.rawValue : nil
        let isLast = repetition == count && count > 2
        // No number is said just before three, two, one.
        let plain = isLast ? ["Last one.", "Last."] : ["\(repetition)"]
        let called = side.map { (isLast ? ["Last one, \($0)."] : []) + [$0.capitalisedFirst + "."] }
        // The first repetition's moment belongs to the go.
        _ = sheet.put(.tempo, called ?? plain, from: start, to: start + Self.lateness)
      }
      if tempo.hold >= long { sheet.put(.tempo, "Hold.", at: start + tempo.lift) }
      if tempo.hold >= long || (repetition <= 2 && tempo.lower >= long) {
        sheet.put(.tempo, "Back.", at: start + tempo.lift + tempo.hold)
      }
    }
  }

  /// Cues on form during work, for those who do not see the screen; and what there was no time for
  /// before it.
  private func correct(
    _ set: ScheduledSet, _ step: Step, said: [Cue], in sheet: inout CueTrack
  ) {
    let form = Form(set, catalogue)
    if let setup = form.before.first, !said.contains(where: { $0.words == setup }) {
      _ = sheet.put(.form, [setup], from: .zero, to: .seconds(6))
    }
    guard !form.isSeen, !form.during.isEmpty else { return }
    var next = 0
    for window in windows(set, step) {
      // Repetitions are short: what was said holds for the next one too.
      if set.work.paced != nil, next == form.during.count { return }
      let text = form.during[next % form.during.count]
      if sheet.put(.form, [text], from: window.from, to: window.to) { next += 1 }
    }
  }

  /// Where cues on form may begin: every ten seconds of a hold, in every second repetition.
  private func windows(_ set: ScheduledSet, _ step: Step) -> [(from: Duration, to: Duration)] {
    let seconds = Int(step.duration.milliseconds / 1000)
    guard case .repetitions(let count, let tempo) = set.work else {
      return stride(from: 4, to: seconds, by: 10).map { (.seconds($0), .seconds($0 + 4)) }
    }
    return stride(from: 0, to: count, by: 2).map { repetition in
      let start = tempo.repetition * repetition
      return (start, start + tempo.lift + tempo.hold)
    }
  }

  // MARK: - Words

  /// How the work of a step is called out, from the fullest wording to the shortest.
  private func announcements(of index: Int) -> [String] {
    guard let set = timeline.steps[index].set else { return [] }
    let side = catalogue.sideName(set) ?? ""
    let short = set.side?.rawValue ?? side
    let before = timeline.steps[..<index].last { $0.kind == .work }?.set
    let isKnown = before?.movement == set.movement && before?.note == set.note
    let full = [[name(set), side, set.note], [name(set), side], [name(set), short]]
    // The same again on the other side: the side is the news.
    let parts = isKnown && !side.isEmpty ? [[side], [short]] : full
    return parts.map { words in
      words.filter { !$0.isEmpty }.joined(separator: ", ").capitalisedFirst + "."
    }
  }

  private func name(_ set: ScheduledSet) -> String { catalogue.name(of: set.movement) }

  /// What is said about the form of a movement.
  private struct Form {
    /// Whether the user sees the screen and needs to hear less.
    let isSeen: Bool
    /// Before the work: how to get into position first.
    let before: [String]
    /// During the work, in turns.
    let during: [String]

    init(_ set: ScheduledSet, _ catalogue: Catalogue) {
      switch set.movement {
      case .drill(let drill):
        isSeen = drill.gaze == .upright
        before = [drill.cue]
        during = []
      case .exercise(let id):
        let exercise = catalogue.exercise(id)
        isSeen = exercise?.gaze == .upright
        let cues = exercise?.cues(for: set.note) ?? []
        func texts(_ kind: FormCue.Kind) -> [String] {
          cues.filter { $0.kind == kind }.map(\.text)
        }
        before = texts(.setup) + texts(.move)
        // Breath early: in a long hold it is the first thing that is forgotten.
        let holds = texts(.hold)
        during = Array(holds.prefix(1)) + texts(.breathe) + holds.dropFirst()
      }
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
        case .counted: set.work
        }
      return ScheduledSet(
        set.movement, note: set.note, side: set.side, isAlternating: set.isAlternating,
        work: work, round: set.round, rounds: set.rounds, set: set.set, sets: set.sets)
    }
    return Step(kind: kind, start: start, duration: length, set: set)
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
