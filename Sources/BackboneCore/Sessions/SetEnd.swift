/// What ended a set.
package enum SetEnd: String, CaseIterable, Hashable, Sendable, Codable {
  /// Its time was up, or all its repetitions were counted.
  case done
  /// Its time was cut until none was left.
  case shortened
  /// The user stopped it.
  case stopped
  /// The user skipped the rest of it.
  case skipped
  /// The user went back to an earlier step.
  case back
  /// The user ended the session.
  case left
}
