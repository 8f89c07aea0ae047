/// Whether a session may take place now, and why.
package struct Permission: Hashable, Sendable {
  /// What decides.
  package enum Cause: Hashable, Sendable {
    case free
    case firstSession
    /// All limits are met, with the hours since strength work and up to the next key run.
    case limitsMet(since: Int?, until: Int?)
    case strengthTooRecent(hours: Int)
    case keyRunTooNear(hours: Int, limit: Int)
    case sameTooRecent(hours: Int)
    /// The same low-load session was long enough ago, or never.
    case sameLongAgo(hours: Int?)
  }

  package let isAllowed: Bool
  package let cause: Cause

  /// Hours between two strength sessions.
  package static let recovery = 48
  /// Hours between two equal low-load sessions.
  package static let rest = 20

  /// Whether a session of a kind may take place.
  /// - Parameters:
  ///   - sinceStrength: seconds since the last strength session ended; nil where there was none.
  ///   - sinceSame: seconds since the same session ended; nil where there was none.
  ///   - toKeyRun: seconds to the next key run; nil where there is none.
  ///   - limit: how many hours that run has to be away.
  package init(
    _ kind: SessionKind, sinceStrength: Int?, sinceSame: Int?, toKeyRun: Int?, limit: Int
  ) {
    switch kind {
    case .free:
      (isAllowed, cause) = (true, .free)
    case .coreLow:
      if let sinceSame, sinceSame < Self.rest * 3600 {
        (isAllowed, cause) = (false, .sameTooRecent(hours: sinceSame / 3600))
      } else {
        (isAllowed, cause) = (true, .sameLongAgo(hours: sinceSame.map { $0 / 3600 }))
      }
    case .strength:
      if let sinceStrength, sinceStrength < Self.recovery * 3600 {
        (isAllowed, cause) = (false, .strengthTooRecent(hours: sinceStrength / 3600))
      } else if let toKeyRun, toKeyRun < limit * 3600 {
        (isAllowed, cause) = (false, .keyRunTooNear(hours: toKeyRun / 3600, limit: limit))
      } else if sinceStrength == nil, toKeyRun == nil {
        (isAllowed, cause) = (true, .firstSession)
      } else {
        (isAllowed, cause) = (
          true,
          .limitsMet(since: sinceStrength.map { $0 / 3600 }, until: toKeyRun.map { $0 / 3600 })
        )
      }
    }
  }
}
