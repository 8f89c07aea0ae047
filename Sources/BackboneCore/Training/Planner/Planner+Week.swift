extension Planner {
  /// A day of the plan.
  package struct Day: Hashable, Sendable {
    /// Its first second, local time.
    package let start: Timestamp
    /// In the order in which they start.
    package let runs: [Run]
    /// In the order in which they ended.
    package let done: [Past]
    /// What will be due; nil on a day of rest, and on days that are over.
    package let planned: Due?
  }

  /// Some weeks from Monday on: what was done, and what will be due if every session is done.
  /// - Parameter hour: the hour of the day at which the person trains.
  package func weeks(_ count: Int, around now: Timestamp, hour: Int = 18) -> [Day] {
    var planner = recent(at: now)
    let monday = now.startOfWeek
    return (0..<7 * count).map { index in
      let start = monday.advanced(hours: 24 * index)
      // By the clock of its own time and place: summer time ends, and people travel.
      let isIn = { (moment: Timestamp) in moment.day == start.day }
      var planned: Due?
      if start.day >= now.day {
        let usual = start.advanced(hours: hour)
        let moment = usual.seconds < now.seconds ? now : usual
        let due = planner.due(at: moment)
        if let candidate = due.candidate {
          planned = due
          planner.past.append(Past(candidate.routine, kind: candidate.kind, ended: moment))
        }
      }
      return Day(
        start: start,
        runs: runs.filter { isIn($0.start) }.sorted { $0.start.seconds < $1.start.seconds },
        done: past.filter { isIn($0.ended) }.sorted { $0.ended.seconds < $1.ended.seconds },
        planned: planned)
    }
  }
}
