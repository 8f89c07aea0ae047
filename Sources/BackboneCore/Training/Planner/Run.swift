/// What a run is for.
package enum RunKind: String, CaseIterable, Hashable, Sendable {
  case easy, long, intervals, tempo, race

  /// Whether strength work has to keep its distance.
  package var isKey: Bool { self != .easy }
}

/// A run that is planned or done.
package struct Run: Hashable, Sendable {
  package var start: Timestamp
  package var kind: RunKind
  /// Whether a long run goes at race pace.
  package var isRacePace: Bool
  /// Nil where it isn't known.
  package var minutes: Int?
  package var isDone: Bool

  /// A run.
  package init(
    start: Timestamp, kind: RunKind, isRacePace: Bool = false, minutes: Int? = nil,
    isDone: Bool = false
  ) {
    self.start = start
    self.kind = kind
    self.isRacePace = isRacePace
    self.minutes = minutes
    self.isDone = isDone
  }

  /// How long before it the last strength session may end, in hours.
  package var strengthLimit: Int { kind == .long && isRacePace ? 48 : 24 }
}
