package import BackboneCore

/// A routine and a level, about to be started.
package struct Choice: Hashable, Sendable {
  package var routine: RoutineID?
  package var level: Level
  /// Whether it is done as planned, whatever equipment is available.
  package var isAsPlanned = false
  /// Whether a session was closed just now and nothing chosen since.
  ///
  /// Enter closes a summary, and pressed once more must not start the next session.
  package var isAfterSession = false
}
