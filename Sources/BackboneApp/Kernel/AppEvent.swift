package import BackboneCore

/// Something that happened, with its moment.
package struct AppEvent: Hashable, Sendable {
  /// What happened.
  package enum Kind: Hashable, Sendable {
    /// The program began; the log as it stands, and a session that was cut off, if any.
    case launched(log: [LoggedSession], unfinished: LoggedSession?)
    /// A session was asked for by name on the command line.
    case asked(RoutineID, Level)
    case keyPressed(Key)
    /// The mouse was pressed, on something or on nothing.
    case clicked(Target?)
    /// The wheel was turned; negative is up.
    case scrolled(Int, Target?)
    /// The terminal has a new size, in cells.
    case resized(columns: Int, rows: Int)
    /// Time passed.
    case woke
    /// The machine or the program stood still for a while; `at` is when it stopped.
    case slept
    /// The program is about to be stopped by the shell.
    case suspended
    /// The system asks the program to end: a signal, or the terminal is gone.
    case terminated
    /// The log was read again.
    case logLoaded([LoggedSession])
    /// The muscle that lies in the direction looked in; nil where there is none.
    case looked(MuscleID?)
    /// What the text on the screen turned out to be: the rows scrolled away, its
    /// links, and how many of its rows are seen at once.
    case measured(scroll: Int, links: Int, rows: Int)
    /// The link that was followed; nil where there is none any more.
    case followed(Target?)
    /// The person's own content was read too; how many of its files were left out.
    case contentLoaded(Catalogue, problems: Int)
    /// A routine was written to the person's own content.
    case routineSaved(Routine)
    /// Something could not be done; one line for the person.
    case failed(String)
  }

  /// Time since launch.
  package let at: Duration
  /// What happened.
  package let kind: Kind

  /// An event.
  package init(_ kind: Kind, at: Duration) {
    self.kind = kind
    self.at = at
  }
}

/// What a place on the screen stands for, when it is clicked.
package enum Target: Hashable, Sendable {
  /// A tab, or a pane.
  case screen(Screen)
  case muscle(MuscleID)
  /// A muscle on the body as it is turned now.
  case seen(MuscleID)
  case exercise(ExerciseID)
  /// A routine in the list of the session screen.
  case routine(RoutineID)
  case level(Level)
  /// A field of a routine in the making.
  case field(RoutineEditor.Cursor)
  /// A link in a text.
  case link(Link)
  /// An entry of the list of what there is to read.
  case reading(Article)
  /// A command in the key bar.
  case command(Command)
}

/// A direction on the screen, as of an arrow key.
package enum Direction: String, CaseIterable, Hashable, Sendable {
  case up, down, left, right
}

/// What the program asks its roof to do.
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
  /// Keep what the person said of the session.
  case keepFeedback(Feedback)
  /// Find a link of the text, counted from 0, and hand it back as `followed`.
  case follow(Int)
  /// Find the muscle in a direction on the picture and hand it back as `looked`.
  case look(Direction)
  /// Keep the settings for the next launch.
  case keepSettings(Settings)
  /// Write a routine to the person's own content, and say so with `routineSaved`.
  case saveRoutine(Routine)
  /// Read the log and hand it back as `logLoaded`.
  case loadLog
  /// Let a cue be heard, in place of one that still sounds.
  case cue(Cue)
  /// Tell those who follow the session what happened.
  case report(SessionNotification)
  /// Draw everything anew.
  case repaint
  /// Hand the terminal back to the shell until it says to go on.
  case suspend
  /// Leave the program.
  case quit
}
