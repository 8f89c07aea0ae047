/// How a session ended.
package enum SessionOutcome: String, CaseIterable, Hashable, Sendable, Codable {
  /// Every step was gone through.
  case finished
  /// It was left before its end.
  case aborted
}
