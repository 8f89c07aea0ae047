import BackboneCore

/// What somebody new is asked, and what is made of it.
extension AppState {
  /// What is asked about equipment, in the order of the settings.
  private static let equipment = Equipment.allCases.filter { $0 != .other }

  func firstLaunchPages(_ interview: Interview) -> [InterviewPage] {
    var equipment = InterviewPage(
      .equipment, Words.Interview.equipmentTitle, [Words.Interview.equipmentLine(tick: tickingKey)],
      options: Self.equipment.map(\.name))
    equipment.isMultiple = true
    equipment.initial = Set(
      Self.equipment.indices.filter { settings.equipment.contains(Self.equipment[$0]) })
    var pages = [
      InterviewPage(
        .runs, Words.Interview.runsTitle, [Words.Interview.welcome], options: Words.Interview.runs),
      InterviewPage(
        .goal, Words.Interview.goalTitle, [Words.Interview.goalLine], options: Words.Interview.goals
      ),
      equipment,
    ]
    for index in pages.indices { pages[index].muscles = [] }
    return pages + flagPage + [planPage(interview)]
  }

  /// The settings with the answers so far.
  private func settings(_ interview: Interview) -> Settings {
    var settings = settings
    if let ticked = interview.answers[.equipment] {
      settings.equipment = Set(ticked.map { Self.equipment[$0] })
    }
    return settings
  }

  /// The routines that the answers lead to, as far as there are any.
  private func routines(_ interview: Interview) -> [Routine] {
    let plan = FirstPlan(
      FirstPlan.Running(rawValue: interview.answer(.runs)) ?? .none,
      FirstPlan.Goal(rawValue: interview.answer(.goal)) ?? .strength,
      equipment: settings(interview).equipment)
    let found = plan.routines.compactMap(catalogue.routine)
    return found.isEmpty ? Array(catalogue.routines.prefix(1)) : found
  }

  private func planPage(_ interview: Interview) -> InterviewPage {
    let tier = ticked(interview)
    if let tier, tier != .caution {
      var page = InterviewPage(
        .plan, tier.words, options: [Words.Interview.understood])
      page.warnings = [action(tier)].compactMap { $0 }
      return page
    }
    let routines = routines(interview)
    var lines = [Words.Interview.plan(settings.level.name.lowercased(), routines.map(\.name))]
    var muscles: [MuscleID] = []
    // With what has been answered, as it will start.
    var after = self
    after.settings = settings(interview)
    if let first = routines.first, let offer = after.offer(first.id, after.settings.level) {
      lines.append(Words.Interview.first(first.name, TimeText.length(offer.timeline.total)))
      muscles = offer.plan.blocks.compactMap { $0.exercise.flatMap(catalogue.exercise) }
        .filter(\.mode.trains).flatMap(\.primary)
    }
    lines.append(Words.Interview.planGrows)
    var page = InterviewPage(
      .plan, Words.Interview.doneTitle, lines,
      options: [
        Words.Interview.startNow, Words.Interview.checkFirst, Words.Interview.lookAround,
      ])
    page.muscles = muscles
    if tier == .caution { page.warnings = [action(.caution)].compactMap { $0 } }
    return page
  }

  mutating func finishFirstLaunch(_ interview: Interview) -> [Effect] {
    let tier = ticked(interview)
    let routines = routines(interview)
    settings = settings(interview)
    today.hasSkipped = true
    var effects: [Effect] = [
      .files(.saveSettings(settings)),
      .journal(.add(.screen(tier))),
      .journal(.add(.level(settings.level, startingOver: [:]))),
      .journal(.add(.routines(routines.map(\.id)))),
    ]
    guard tier == nil || tier == .caution else { return effects }
    switch interview.answer(.plan) {
    case 0:
      if let first = routines.first { effects += begin(first.id, settings.level) }
    case 1: begin(.selfCheck)
    default: break
    }
    return effects
  }

  /// Starts a session without any question answered.
  mutating func skipToSession() -> [Effect] {
    let core: RoutineID = "core-planks-birddogs"
    guard let routine = catalogue.routine(core) ?? catalogue.routines.first else { return [] }
    today.interview = nil
    today.hasSkipped = true
    return begin(routine.id, settings.level)
  }
}
