/// What an event of a running plan is.
package enum RunClass: Hashable, Sendable {
  case run(RunKind, isRacePace: Bool)
  /// It may be a race; the person is asked once.
  case raceCandidate
  /// A coach's strength session counts as one.
  case strength
  /// Another sport, or nothing that Backbone plans around.
  case other

  /// Whether it is a run, of whatever kind.
  package var isRun: Bool {
    if case .run = self { true } else { false }
  }
}
