import BackboneCore

/// The screen for red flags, made of the page on safety.
extension AppState {
  /// The flags of all tiers, the most urgent first.
  private var flags: [(tier: Tier, action: String, flags: [String])] {
    let bodies = catalogue.pages.flatMap(\.blocks).map(\.body)
    return Tier.allCases.flatMap { tier in
      bodies.compactMap { body in
        guard case .flags(tier, let action, let flags) = body else { return nil }
        return (tier, action.plain, flags.map(\.plain))
      }
    }
  }

  /// The page with all flags; empty where the content has none.
  var flagPage: [InterviewPage] {
    let options = flags.flatMap { group in
      group.flags.enumerated().map { index, flag in
        InterviewPage.Option(text: flag, heading: index == 0 ? group.tier.words : nil)
      }
    }
    guard !options.isEmpty else { return [] }
    return [
      InterviewPage(
        id: .safety, title: Words.Interview.safetyTitle, lines: [safetyLine],
        options: options, isMultiple: true)
    ]
  }

  private var safetyLine: String {
    Words.Interview.safetyLine(tick: tickingKey, next: label(of: "interview.next"))
  }

  /// The key that ticks an answer; nil where a number is typed for it.
  var tickingKey: String? { isRead ? nil : label(of: "interview.tick") }

  /// What the ticked flags ask for; nil where nothing was ticked.
  func ticked(_ interview: Interview) -> Tier? {
    let tiers = flags.flatMap { group in group.flags.map { _ in group.tier } }
    return SafetyScreen.result((interview.answers[.safety] ?? []).map { tiers[$0] })
  }

  /// What to do about a tier.
  func action(_ tier: Tier) -> String? { flags.first { $0.tier == tier }?.action }

  func safetyPages(_ interview: Interview) -> [InterviewPage] {
    let tier = ticked(interview)
    var page = InterviewPage(
      .plan, tier?.words ?? Words.Interview.doneTitle,
      tier == nil ? [Words.Interview.answered] : [], options: [Words.Interview.understood])
    page.warnings = tier.flatMap(action).map { [$0] } ?? []
    return flagPage + [page]
  }
}
