package import BackboneCanvas
package import BackboneCore

/// Something that happened, with its moment.
package struct AppEvent: Hashable, Sendable {
  /// What happened.
  package enum Kind: Hashable, Sendable {
    /// At launch: there is a session that was cut off.
    case unfinishedFound(LoggedSession)
    /// A session was asked for by name on the command line, so many times faster than real time, and
    /// perhaps whatever equipment there is.
    case asked(RoutineID, Level, speed: Int = 1, asPlanned: Bool = false)
    case keyPressed(Key)
    /// The questions after a session were answered all at once.
    case rated(Feedback)
    /// A text was pasted.
    case pasted(String)
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
    /// The journal answers a request.
    case journal(JournalReply)
    /// The training was read: at launch after the first frame, and after each session and fact.
    case trainingLoaded(TrainingOverview)
    /// The user's own content was read too; how many of its files were left out.
    case contentLoaded(Catalogue, BodyMap, figures: Set<ExerciseID> = [], problems: Int)
    /// A routine was written to the user's own content.
    case routineSaved(Routine)
    /// A routine was deleted from the user's own content.
    case routineDeleted(RoutineID)
    /// An export or an import answers.
    case exchanged(ExchangeReply)
    /// Something could not be done; one line for the user.
    case failed(String)
    /// Another program asks something of the session.
    case steered(SteeringCommand)
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
