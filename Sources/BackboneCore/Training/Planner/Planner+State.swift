extension Planner {
  /// The planner of a training state: the routines of its plan, or where no plan was made, those
  /// that were done.
  package init(
    _ state: TrainingState, _ catalogue: Catalogue, _ settings: Settings, at now: Timestamp
  ) {
    let routines = (state.routines ?? Self.done(in: state)).compactMap(catalogue.routine)
    let candidates = routines.compactMap { routine -> Candidate? in
      guard let plan = routine.plan(nearest: settings.level) else { return nil }
      let kind = SessionKind(
        of: routine.id, exercises: routine.exercises.compactMap(catalogue.exercise))
      let focused =
        kind == .free
        ? plan
        : plan.focused(
          on: state.focus(catalogue.signs), at: settings.level, with: settings.equipment,
          catalogue.exercise
        ).plan
      let adapted =
        focused.adapted(to: settings.equipment, at: settings.level, catalogue.exercise)?.plan
        ?? focused
      let dosed =
        kind == .free
        ? adapted
        : adapted.dosed(
          by: state, at: now, readiness: state.readiness(at: now), catalogue.exercise) ?? adapted
      return Candidate(
        routine.id, name: routine.name, kind: kind,
        length: Timeline(dosed, of: routine.id, level: settings.level).total)
    }
    let trained = Set(state.sessions.filter { $0.kind == .strength }.map(\.ended.day))
    let coached = state.runs.calendar.strength(except: trained)
    self.init(
      candidates: candidates,
      past: state.sessions + coached.filter { $0.ended.seconds <= now.seconds },
      coming: coached.filter { $0.ended.seconds > now.seconds },
      runs: state.runs.all, blocked: state.screened)
    let since = now.advanced(hours: -24 * Self.blockDays)
    perWeek = Frequency.perWeek(
      block: state.weeks.block(at: now),
      done: past.count { $0.kind == mainKind && $0.ended.seconds >= since.seconds },
      planned: 2 * Self.blockDays / 7, efforts: state.efforts(since: since))
  }

  /// How long a block is.
  static let blockDays = 28

  /// The routines that were done, the latest first.
  private static func done(in state: TrainingState) -> [RoutineID] {
    var seen: Set<RoutineID> = []
    return state.sessions.reversed().filter { $0.kind != .free }.compactMap(\.routine)
      .filter(\.isTraining)
      .filter { seen.insert($0).inserted }
  }
}

extension Routine {
  /// The plan for a level, or for the next one below it, or above.
  package func plan(nearest level: Level) -> Plan? {
    let (below, above) = (
      Level.allCases.filter { $0 <= level }, Level.allCases.filter { $0 > level }
    )
    let levels = below.reversed() + above
    return levels.lazy.compactMap { plans[$0] }.first
  }
}
