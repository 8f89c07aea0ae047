/// What a session asks the world to do.
package enum SessionEffect: Hashable, Sendable {
  /// A step began at that exact moment, however late the machine was told.
  case entered(step: Int, at: Duration)
  /// A set ended and counts as this.
  case finished(SetEntry)
  /// Where the session can be taken up again.
  case checkpoint(Checkpoint)
  /// The session is over.
  case ended(SessionOutcome, at: Duration)
}
