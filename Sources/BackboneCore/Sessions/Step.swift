/// The kinds of step of a session, by their names in `simulate`.
package enum StepKind: String, CaseIterable, Hashable, Sendable {
  /// Getting into position before the first set.
  case prep
  /// A set on one side.
  case work
  case rest
  /// Changing side.
  case `switch`
  /// Setting up the next exercise.
  case move
}

/// One step of a session.
package struct Step: Hashable, Sendable {
  package let kind: StepKind
  /// The planned start, from the start of the session.
  package let start: Duration
  /// More than zero, but for an open hold.
  package let duration: Duration
  /// Set exactly where `kind` is `work`.
  package let set: ScheduledSet?

  /// Whether it is work that lasts until the user ends it.
  package var isOpen: Bool { self.set?.work == .open }
}
