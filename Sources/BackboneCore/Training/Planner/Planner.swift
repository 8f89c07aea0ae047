/// Says which session is due, from what was done and which runs are planned.
package struct Planner: Hashable, Sendable {
  /// A routine of the plan.
  package struct Candidate: Hashable, Sendable {
    package let routine: RoutineID
    package let name: String
    package let kind: SessionKind
    /// How long it takes.
    package let length: Duration

    /// A routine of the plan.
    package init(_ routine: RoutineID, name: String, kind: SessionKind, length: Duration) {
      self.routine = routine
      self.name = name
      self.kind = kind
      self.length = length
    }
  }

  /// A session that took place.
  package struct Past: Hashable, Sendable {
    /// Nil for one outside the program, such as a coach's.
    package let routine: RoutineID?
    package let kind: SessionKind
    package let ended: Timestamp

    /// A session that took place.
    package init(_ routine: RoutineID?, kind: SessionKind, ended: Timestamp) {
      self.routine = routine
      self.kind = kind
      self.ended = ended
    }

    /// Whether both are the same but for their time.
    func isLike(_ other: Past) -> Bool { routine == other.routine && kind == other.kind }
  }

  /// The routines of the plan, in its order.
  package var candidates: [Candidate]
  /// In any order.
  package var past: [Past]
  /// Sessions outside the program that are still to come, such as a coach's, in any order.
  package var coming: [Past]
  /// In any order.
  package var runs: [Run]
  /// How many sessions of the main kind a week has.
  package var perWeek: Int
  /// What stops the programme until it is answered; nil where nothing does.
  package var blocked: Tier?

  /// A planner.
  package init(
    candidates: [Candidate], past: [Past] = [], coming: [Past] = [], runs: [Run] = [],
    perWeek: Int = 2, blocked: Tier? = nil
  ) {
    self.candidates = candidates
    self.past = past
    self.coming = coming
    self.runs = runs
    self.perWeek = perWeek
    self.blocked = blocked
  }

  /// The kind of session that the week is built from: strength, where the plan has any.
  var mainKind: SessionKind {
    candidates.contains { $0.kind == .strength } ? .strength : .coreLow
  }

  /// Whether a routine may be done at a moment.
  package func permission(for candidate: Candidate, at now: Timestamp) -> Permission {
    let run = nextKeyRun(after: now)
    return Permission(
      candidate.kind,
      sinceStrength: last(before: now) { $0.kind == .strength }.map { now.since($0.ended) },
      sinceSame: last(before: now) { $0.routine == candidate.routine }.map { now.since($0.ended) },
      toKeyRun: run.map { $0.start.since(now) }, limit: run?.strengthLimit ?? 24)
  }

  /// What is due at a moment.
  package func due(at now: Timestamp) -> Due { recent(at: now).dueOfRecent(at: now) }

  /// The same without the sessions that decide nothing any more: what is due takes many looks at
  /// them, and there may be years of them.
  func recent(at now: Timestamp) -> Planner {
    var planner = self
    // Joined once, not anew for each hour of the week ahead.
    planner.past = known.sorted { $0.ended.seconds < $1.ended.seconds }
      .recent(since: now.seconds - Self.memory, \.ended) { $0.isLike($1) }
    planner.coming = []
    return planner
  }

  /// After so many seconds a session says only when its routine was done last: nothing is counted
  /// over more than a block.
  package static let memory = Int64(blockDays) * 86_400

  private func dueOfRecent(at now: Timestamp) -> Due {
    if let blocked, blocked != .caution { return Due(.rest(.safety(blocked))) }
    let hours = hoursToRace(at: now)
    if let hours, hours < 48 { return Due(.rest(.raceNear(hours: hours))) }
    if hasRaced(at: now) { return Due(.rest(.raced), next: nextMoment(after: now)) }
    let isRaceWeek = hours.map { $0 < 7 * 24 } ?? false
    var reason: Rest?
    for kind in kinds(inRaceWeek: isRaceWeek) {
      switch choice(of: kind, at: now, isRaceWeek: isRaceWeek) {
      case .session(let due):
        // What else there is in the plan can wait until tomorrow.
        return hasTrained(at: now) ? Due(.rest(.trained), next: nextMoment(after: now)) : due
      case .wait(let rest): reason = reason ?? rest
      case .enough:
        // Who reads it counts all sessions, not those of the kind that was looked for first.
        reason =
          reason ?? .weekDone(count: count(at: now, isRaceWeek: isRaceWeek) { $0.kind != .free })
      }
    }
    return Due(.rest(reason ?? .weekDone(count: 0)), next: nextMoment(after: now))
  }

  // MARK: - Choosing

  /// What a kind of session comes to.
  private enum Choice {
    case session(Due)
    case wait(Rest)
    /// The week has as many as it should.
    case enough
  }

  private func choice(of kind: SessionKind, at now: Timestamp, isRaceWeek: Bool) -> Choice {
    let wanted = isRaceWeek || kind != mainKind ? 1 : perWeek
    guard count(at: now, isRaceWeek: isRaceWeek, where: { $0.kind == kind }) < wanted else {
      return .enough
    }
    let last = last(before: now) { $0.kind == kind }.map { now.since($0.ended) / 3600 }
    // Two a week are spread over the week; three leave no more than the recovery between them.
    let spacing = kind == mainKind ? (perWeek <= 2 ? 72 : Permission.recovery) : Permission.rest
    if kind == .strength, let last, last >= Permission.recovery, last < spacing {
      return .wait(.spread(hours: last))
    }
    let options = candidates.filter { $0.kind == kind }
    guard let candidate = options.min(by: { age($0, now) > age($1, now) }) else { return .enough }
    let permission = permission(for: candidate, at: now)
    guard permission.isAllowed else { return .wait(.limit(permission.cause)) }
    if kind == .coreLow, mainKind == .coreLow, let last, last < Permission.recovery {
      return .wait(.spread(hours: last))
    }
    return .session(Due(.session(candidate, since: last, inRaceWeek: isRaceWeek)))
  }

  /// How many sessions the week has had: the one from Monday on, by the days on which they were done,
  /// or in a race week the last seven days.
  private func count(
    at now: Timestamp, isRaceWeek: Bool, where isWanted: (Past) -> Bool
  ) -> Int {
    known.count { session in
      session.ended.seconds <= now.seconds && isWanted(session)
        && (isRaceWeek
          ? session.ended.seconds >= now.seconds - 7 * 86_400 : session.ended.week == now.week)
    }
  }

  /// What was done, and what will have been done by then.
  private var known: [Past] { coming.isEmpty ? past : past + coming }

  /// How long ago a routine was done; never is longest.
  private func age(_ candidate: Candidate, _ now: Timestamp) -> Int {
    last(before: now) { $0.routine == candidate.routine }.map { now.since($0.ended) } ?? .max
  }

  private func last(before now: Timestamp, where isWanted: (Past) -> Bool) -> Past? {
    known.filter { $0.ended.seconds <= now.seconds && isWanted($0) }
      .max { $0.ended.seconds < $1.ended.seconds }
  }

  private func nextKeyRun(after now: Timestamp) -> Run? {
    // The limit of a run at race pace reaches further, so the one that presses most counts.
    let ahead = runs.filter { $0.kind.isKey && !$0.isDone && $0.start.seconds >= now.seconds }
    return ahead.min {
      $0.start.seconds - Int64($0.strengthLimit * 3600)
        < $1.start.seconds - Int64($1.strengthLimit * 3600)
    }
  }

  /// The first full hour within a week at which something is due; nil where nothing is.
  private func nextMoment(after now: Timestamp) -> Timestamp? {
    for hour in 1...168 {
      let later = now.advanced(hours: hour)
      if isAnythingDue(at: later) { return later }
    }
    return nil
  }

  private func isAnythingDue(at now: Timestamp) -> Bool {
    let hours = hoursToRace(at: now)
    if hours.map({ $0 < 48 }) ?? false || hasRaced(at: now) || hasTrained(at: now) {
      return false
    }
    let isRaceWeek = hours.map { $0 < 7 * 24 } ?? false
    return kinds(inRaceWeek: isRaceWeek).contains {
      if case .session = choice(of: $0, at: now, isRaceWeek: isRaceWeek) { true } else { false }
    }
  }

  /// Whole hours to the next race; nil where none is planned.
  private func hoursToRace(at now: Timestamp) -> Int? {
    runs.filter { $0.kind == .race && !$0.isDone && $0.start.seconds >= now.seconds }
      .map { $0.start.since(now) / 3600 }.min()
  }

  /// Whether a race was run earlier on the day.
  private func hasRaced(at now: Timestamp) -> Bool {
    runs.contains {
      $0.kind == .race && $0.start.day == now.day && $0.start.seconds < now.seconds
    }
  }

  /// The hour at which the day of somebody who trains begins.
  private static let morning = 5

  /// Whether a session of the plan was done earlier on the day, or in the night before morning.
  private func hasTrained(at now: Timestamp) -> Bool {
    let today = now.advanced(hours: -Self.morning).day
    return known.contains {
      $0.kind != .free && $0.ended.seconds <= now.seconds
        && $0.ended.advanced(hours: -Self.morning).day == today
    }
  }

  /// The kinds that may be due, the most important first.
  private func kinds(inRaceWeek isRaceWeek: Bool) -> [SessionKind] {
    isRaceWeek || mainKind == .coreLow ? [.coreLow] : [.strength, .coreLow]
  }
}
