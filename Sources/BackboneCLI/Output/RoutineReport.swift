import BackboneCore

/// Routines as text and JSON.
struct RoutineReport {
  private let catalogue: Catalogue
  private let language: PlanSentence

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    language = PlanSentence(catalogue.exercises)
  }

  /// A line for each routine: its id, its name, and how long it is at each level.
  func table(_ routines: [Routine]) -> [String] {
    let rows = routines.map { routine in
      [routine.id.rawValue, routine.name, lengths(routine).joined(separator: ", ")]
    }
    return TextTable(rows: rows).lines
  }

  /// What is known of a routine, or of one of its levels.
  func card(_ routine: Routine, _ level: Level? = nil) -> [String] {
    let plans = timelines(routine).filter { level == nil || $0.level == level }.flatMap { entry in
      [
        (Words.Names.level(entry.level), Words.Setup.length(entry.timeline)),
        ("", language.text(entry.plan)),
      ]
    }
    let sources = routine.sources.compactMap(catalogue.source).map(Words.Guide.source)
    return TextTable.card(
      routine.name,
      [("", routine.goal)] + plans + TextTable.rows(Words.Cards.sources, sources))
  }

  /// A routine as a sentence that can be started.
  /// - Parameter usual: the level of the settings.
  /// - Throws: `CLIError` that names what is available instead.
  func sentence(of name: String, _ level: Level?, usual: Level) throws -> String {
    let asked = try catalogue.asked(name, level, usual: usual)
    guard let plan = catalogue.routine(asked.routine)?.plans[asked.level] else {
      preconditionFailure("\(name) has a plan for \(asked.level.rawValue)")
    }
    return language.text(plan)
  }

  /// A routine as JSON; numbers are seconds.
  func json(_ routine: Routine) -> JSONValue {
    let levels = timelines(routine).reduce(into: JSONObject()) { object, entry in
      object[entry.level.rawValue] = .object([
        "seconds": .number(entry.timeline.total.decimalSeconds),
        "work": .number(entry.timeline.work.decimalSeconds),
        "sets": .number(Double(entry.plan.setCount)),
        "text": .text(language.text(entry.plan)),
      ])
    }
    return .object([
      "id": .text(routine.id.rawValue), "name": .text(routine.name), "goal": .text(routine.goal),
      "levels": .object(levels),
      "sources": .list(routine.sources.map { .text($0.rawValue) }),
    ])
  }

  private func lengths(_ routine: Routine) -> [String] {
    timelines(routine).map { entry in
      "\(Words.Names.level(entry.level)) \(TimeText.length(entry.timeline.total))"
    }
  }

  private func timelines(
    _ routine: Routine
  ) -> [(level: Level, plan: Plan, timeline: Timeline)] {
    Level.allCases.compactMap { level in
      routine.plans[level].map { (level, $0, Timeline($0, of: routine.id, level: level)) }
    }
  }
}
