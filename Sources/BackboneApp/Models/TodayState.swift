import BackboneCore

/// What the Today screen shows.
package struct TodayState: Hashable, Sendable {
  /// The questions that are being asked; nil where none are.
  package internal(set) var interview: Interview?
  /// Whether the questions of the first launch are over for this launch.
  package internal(set) var hasSkipped = false
  /// The chosen exercise.
  package internal(set) var list = ListState()
}
