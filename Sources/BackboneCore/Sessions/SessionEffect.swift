/// What a session asks the world to do.
package enum SessionEffect: Hashable, Sendable {
  /// A step began at that exact moment, however late the machine was told.
  ///
  /// `elapsed` is the time into the session by then, pauses and counting in not included.
  case entered(step: Int, at: Duration, elapsed: Duration)
  /// A set ended in this way and counts as this.
  case finished(SetEntry, by: SetEnd)
  /// Where the session can be taken up again.
  case checkpoint(Checkpoint)
  /// The session is over, so much time into it.
  case ended(SessionOutcome, at: Duration, elapsed: Duration)
}

extension SessionEffect {
  /// The time into the session, where it says so.
  package var elapsed: Duration? {
    switch self {
    case .entered(_, _, let elapsed), .ended(_, _, let elapsed): elapsed
    case .finished, .checkpoint: nil
    }
  }
}
