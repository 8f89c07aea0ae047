package import BackboneCore

/// What the program asks the world outside it to do.
package enum Effect: Hashable, Sendable {
  /// Ask the journal.
  case journal(JournalRequest)
  /// Keep the settings for the next launch.
  case keepSettings(Settings)
  /// Write a routine to the user's own content, and say so with `routineSaved`.
  case saveRoutine(Routine)
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
