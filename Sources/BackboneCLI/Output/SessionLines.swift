import BackboneApp
import BackboneCore

/// How a session is written as lines: as words for a user, or as JSON for a program.
protocol SessionLines {
  /// The lines of something that happened in the session.
  mutating func lines(_ notification: SessionNotification) -> [String]
  /// The lines of what an event changed.
  mutating func changes(by event: AppEvent, from before: AppState, to after: AppState) -> [String]
  /// The lines of a session that is left without an end, to be resumed later.
  mutating func kept() -> [String]
}
