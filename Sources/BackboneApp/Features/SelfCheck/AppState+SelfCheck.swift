import BackboneCore

/// Four minutes of looking at oneself.
extension AppState {
  func selfCheckPages(_ interview: Interview) -> [InterviewPage] {
    let signs = catalogue.signs.map { sign in
      InterviewPage(
        .sign(sign.id), sign.question, sign.notice.map(\.plain), options: Words.SelfCheck.often)
    }
    return [
      InterviewPage(
        .begin, Words.SelfCheck.title, [Words.SelfCheck.intro, "", Words.SelfCheck.prepare],
        options: Words.SelfCheck.begin),
      InterviewPage(
        .wall, Words.SelfCheck.wallTitle, [Words.SelfCheck.wallLine], options: Words.SelfCheck.wall),
      stance(.left), stance(.right),
      InterviewPage(
        .swing, Words.SelfCheck.swingTitle, [Words.SelfCheck.swingLine],
        options: Words.SelfCheck.swing),
    ] + signs + [
      InterviewPage(
        .pain, Words.SelfCheck.painTitle, [Words.SelfCheck.painLine],
        options: (0...10).map(String.init)),
      InterviewPage(.before, Words.SelfCheck.beforeTitle, options: Words.SelfCheck.before),
      result(selfCheck(interview)),
    ]
  }

  private func stance(_ side: Side) -> InterviewPage {
    InterviewPage(
      .stance(side), Words.SelfCheck.stanceTitle(side), [Words.SelfCheck.stanceLine],
      options: Words.SelfCheck.stance)
  }

  /// Leads through the parts of the check, after which it asks what was seen.
  mutating func leadSelfCheck() -> [Effect] {
    guard let (_, effects) = leaveSession() else { return [] }
    return effects + begin(.selfCheck, settings.level)
  }

  /// What the answers say.
  func selfCheck(_ interview: Interview) -> SelfCheck {
    let scores = catalogue.signs.map { ($0.id, interview.answer(.sign($0.id))) }
    return SelfCheck(
      signs: Dictionary(scores.filter { $0.1 > 0 }, uniquingKeysWith: { first, _ in first }),
      pain: interview.answer(.pain), headToWall: [0, 2, 5, 8][interview.answer(.wall)],
      onLeft: Self.stance(interview.answer(.stance(.left))),
      onRight: Self.stance(interview.answer(.stance(.right))),
      crossings: Self.crossings(interview.answer(.swing)),
      sessionsBefore: interview.answer(.before))
  }

  private static func stance(_ answer: Int) -> SelfCheck.Stance? {
    switch answer {
    case 0: SelfCheck.Stance()
    case 1: SelfCheck.Stance(drops: true)
    case 2: SelfCheck.Stance(seconds: 20)
    default: nil
    }
  }

  private static func crossings(_ answer: Int) -> (left: Int, right: Int)? {
    let more = SelfCheck.unevenCrossings + 1
    return switch answer {
    case 0: (0, 0)
    case 1: (more, 0)
    case 2: (0, more)
    default: nil
    }
  }

  /// Keeps the check, and trains at the level that it points at where the person wants to.
  mutating func finishSelfCheck(_ interview: Interview) -> [Effect] {
    let check = selfCheck(interview)
    showNotice(Words.SelfCheck.kept)
    let kept = Effect.journal(.add(.selfCheck(check)))
    let level = check.result(catalogue.signs).level
    guard level != settings.level, interview.answer(.result) == 0 else { return [kept] }
    settings.level = level
    return [
      kept, .files(.saveSettings(settings)),
      .journal(.add(.level(level, startingOver: [:]))),
    ]
  }

  /// What is different from an earlier check, a line each.
  func differences(_ check: SelfCheck, from earlier: Dated<SelfCheck>) -> [String] {
    let changes = check.changes(since: earlier.value, catalogue.signs)
    guard !changes.isEmpty else { return [Words.SelfCheck.same(as: earlier.at.date)] }
    return [Words.SelfCheck.since(earlier.at.date)]
      + changes.map { change in
        Words.SelfCheck.change(change) { catalogue.sign($0)?.name ?? $0.rawValue }
      }
  }

  private func result(_ check: SelfCheck) -> InterviewPage {
    let result = check.result(catalogue.signs)
    func names(_ exercises: [ExerciseID]) -> String {
      Words.list(exercises.prefix(5).map { catalogue.name(of: $0) ?? $0.rawValue })
    }
    var lines: [String] = []
    if result.signs.isEmpty { lines.append(Words.SelfCheck.nothing) }
    lines += result.signs.compactMap { catalogue.sign($0)?.name }
    if let hip = result.weakerHip { lines.append(Words.SelfCheck.weakerHip(hip)) }
    let muscles = result.muscles.prefix(6).compactMap { catalogue.muscle($0)?.name }
    if !muscles.isEmpty {
      lines.append("\(Words.SelfCheck.muscles): \(Words.list(Array(muscles))).")
    }
    if !result.first.isEmpty { lines.append("\(Words.SelfCheck.start): \(names(result.first)).") }
    if !result.later.isEmpty { lines.append("\(Words.SelfCheck.later): \(names(result.later)).") }
    lines.append(Words.SelfCheck.level(result.level.name.lowercased()))
    if let before = training?.state.checks.last {
      lines += [""] + differences(check, from: before)
    }
    var page = InterviewPage(
      .result, Words.SelfCheck.resultTitle, lines,
      options: result.level == settings.level
        ? [Words.SelfCheck.keep]
        : [Words.SelfCheck.keep(result.level.name.lowercased()), Words.SelfCheck.keep])
    page.warnings =
      (result.asksForScreen
        ? [Words.SelfCheck.screenFirst(key: label(TodayKeys.self, .screen))] : [])
      + (result.asksForDoctor ? [Words.SelfCheck.doctor] : [])
    page.muscles = result.muscles
    return page
  }
}
