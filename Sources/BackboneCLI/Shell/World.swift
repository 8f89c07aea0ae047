import BackboneApp
import BackboneCore

/// Where a run of the program takes place: the full screen, lines of text, or a script.
///
/// A world tells what happens in it and shows what comes of it; `Shell` does the rest, which is the
/// same in all of them.
protocol World: AnyObject {
  /// Real time since the world was opened.
  var now: Duration { get }
  /// Whether the program has been left.
  var isOver: Bool { get }
  /// Whether nothing is left to do but to let the last words be heard.
  var isFinishing: Bool { get }
  /// Waits for what happens next, and returns it with its moments in real time.
  /// - Parameter deadline: when to return at the latest, on the clock of `now`; nil waits for ever.
  func next(until deadline: Duration?) -> [AppEvent]
  /// Whether an event still counts, once those before it have been taken.
  func takes(_ event: AppEvent) -> Bool
  /// Shows the state, before each wait.
  func show(_ state: AppState)
  /// Takes note of what an event made of the state.
  func follow(_ event: AppEvent, to state: AppState)
  /// Passes on what happened in the session.
  func notify(_ notification: SessionNotification)
  /// Does something with the terminal.
  func perform(_ request: TerminalRequest)
  /// Ends every `next` while one of these descriptors can be read.
  func watch(_ descriptors: [Int32])
  /// Rings the terminal's bell once.
  func ring()
  /// Leaves the program.
  func quit()
  /// Takes note that nothing more is written to the journal.
  /// - Parameter isSaved: whether a session that goes on can be resumed later.
  func left(isSaved: Bool)
  /// Gives back everything that the world took.
  func close()
}

extension World {
  var isFinishing: Bool { false }
  // What comes behind a key that quits was meant for another program.
  func takes(_ event: AppEvent) -> Bool { !isOver }
  func follow(_ event: AppEvent, to state: AppState) {}
  func notify(_ notification: SessionNotification) {}
  func perform(_ request: TerminalRequest) {}
  func watch(_ descriptors: [Int32]) {}
  func ring() {}
  func left(isSaved: Bool) {}
  func close() {}
}
