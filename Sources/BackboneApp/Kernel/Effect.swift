package import BackboneCore

/// What the program asks the world outside it to do.
package enum Effect: Hashable, Sendable {
  /// Open a session in the journal; all that follows belongs to it.
  case beginSession(SessionStart)
  /// Take up a session of the journal again, as fast as it ran.
  case resumeSession(Int64, speed: Int)
  /// Keep finished sets and the place reached, together.
  case record([SetEntry], Checkpoint)
  /// Close the session in the journal.
  case endSession(SessionOutcome)
  /// Close a session of the journal that will not be taken up again.
  case abandonSession(Int64)
  /// Keep why the set of a step was stopped, the last time it was.
  case keepReason(StopReason, step: Int)
  /// Keep what the user said of the session.
  case keepFeedback(Feedback)
  /// Keep the settings for the next launch.
  case keepSettings(Settings)
  /// Write a routine to the user's own content, and say so with `routineSaved`.
  case saveRoutine(Routine)
  /// Read the log and hand it back as `logLoaded`.
  case loadLog
  /// Let a cue be heard, in place of one that still sounds.
  case cue(Cue)
  /// End what is being said.
  case silence
  /// Tell those who follow the session what happened.
  case report(SessionNotification)
  /// Redraw everything.
  case repaint
  /// Hand the terminal back to the shell until it continues the program.
  case suspend
  /// Leave the program.
  case quit
}
