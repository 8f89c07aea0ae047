/// What follows from a request to the journal; texts are one line for the user.
package enum JournalReply: Hashable, Sendable {
  /// The log was read, newest first.
  case logLoaded([LoggedSession])
  /// The log could not be read, and why.
  case logUnreadable(String)
  /// The session that can be resumed; nil where none can.
  case unfinishedLoaded(LoggedSession?)
  /// A session that was cut off has been closed, as the log has it now.
  case unfinishedEnded(LoggedSession)
  /// A session that was cut off is no longer in the log.
  case discarded
  /// A session that was cut off is this program's now, with all that it was started with.
  case sessionResumed(LoggedSession, SessionRecord)
  /// A session that was cut off cannot be resumed, and why.
  case resumeRefused(String)
  /// Something was not kept, or not yet.
  case failed(String)
  /// What could not be kept for a while has been kept.
  case recovered(String)
}
