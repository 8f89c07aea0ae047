import BackboneApp
import BackboneCore

/// How a session is written as lines: as words for a user, or as JSON for a program.
protocol SessionLines {
  /// The lines of something that happened in the session.
  mutating func lines(_ notification: SessionNotification) -> [String]
  /// The lines of what an event changed.
  mutating func changes(by event: AppEvent, from before: AppState, to after: AppState) -> [String]
  /// The lines of a session that is left without an end: to be resumed later, where it is saved.
  mutating func left(isSaved: Bool) -> [String]
}

extension AppState {
  /// The set for which the user has now said why it was stopped; nil where nothing was said.
  func explained(since before: AppState) -> SetEntry? {
    // What a resumed session brings with it was said at its time.
    guard (before.run ?? before.summary?.session) != nil else { return nil }
    let old = before.entries
    return zip(entries.indices, entries).first { index, entry in
      entry.reason != nil
        && (!old.indices.contains(index) || old[index].reason != entry.reason)
    }?.1
  }

  /// The sets that have ended in the session that runs, or has just ended.
  private var entries: [SetEntry] { (run ?? summary?.session)?.entries ?? [] }
}
