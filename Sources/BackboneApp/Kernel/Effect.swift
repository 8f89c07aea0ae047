package import BackboneCore

/// What the program asks the world outside it to do, by the part of the world that does it.
package enum Effect: Hashable, Sendable {
  case journal(JournalRequest)
  case sound(SoundRequest)
  case files(FileRequest)
  case exchange(ExchangeRequest)
  case terminal(TerminalRequest)
  /// Tell those who follow the session what happened.
  case notify(SessionNotification)
  /// Leave the program.
  case quit
}

/// What is to be heard.
package enum SoundRequest: Hashable, Sendable {
  /// Let a cue be heard, in place of one that still sounds.
  case play(Cue)
  /// End what is being said.
  case silence
}

/// What is to be written to the user's own files.
package enum FileRequest: Hashable, Sendable {
  /// Keep the settings for the next launch.
  case saveSettings(Settings)
  /// Write a routine to the user's own content, and say so with `routineSaved`.
  case saveRoutine(Routine)
  /// Delete a routine from the user's own content, and say so with `routineDeleted`.
  case deleteRoutine(RoutineID)
}

/// What is to be done with the terminal.
package enum TerminalRequest: Hashable, Sendable {
  /// Redraw everything.
  case repaint
  /// Hand the terminal back to the shell until it continues the program.
  case suspend
}
