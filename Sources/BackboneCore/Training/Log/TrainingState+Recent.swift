extension TrainingState {
  /// The state without the history that decides nothing from a moment on.
  ///
  /// Doses and what is due are the same then and later, for as long as `Planner.memory` before it is
  /// kept. What Progress shows is not: of what came before, only the last of each kind is left.
  /// - Parameter second: the first second of what is kept, since 1970.
  package func recent(since second: Int64) -> TrainingState {
    var recent = self
    for (exercise, course) in courses {
      recent.courses[exercise]?.entries = course.entries.recent(since: second, \.at)
    }
    recent.sessions = sessions.recent(since: second, \.ended) { $0.isLike($1) }
    recent.checks = checks.recent(since: second, \.at)
    recent.tests = tests.recent(since: second, \.at)
    return recent
  }
}
