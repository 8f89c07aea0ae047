/// How much a session asks of the body, which decides how far apart sessions have to be.
package enum SessionKind: String, CaseIterable, Hashable, Sendable {
  case strength
  /// Low load: a day between two of the same is enough.
  case coreLow = "core-low"
  /// Light enough for any day.
  case free

  /// The kinds of the routines that the program comes with.
  package static let known: [RoutineID: SessionKind] = [
    "full-back-day": .strength, "home-back-day": .strength, "core-hip-balance": .strength,
    .tests: .strength, "core-planks-birddogs": .coreLow, "mcgill-big3": .coreLow,
    "posture-break-5": .free, .selfCheck: .free,
    "pre-run-activation": .free, "cooldown-mobility": .free,
  ]
}

extension SessionKind {
  /// The kind of a routine; of the user's own by what is in it: strength with a load, free where
  /// nothing but stretching and mobility is done.
  package init(of routine: RoutineID, exercises: some Sequence<Exercise>) {
    if let known = Self.known[routine] {
      self = known
      return
    }
    let modes = exercises.map(\.mode)
    if modes.contains(.load) {
      self = .strength
    } else {
      self = modes.contains(where: \.trains) ? .coreLow : .free
    }
  }
}
