import BackboneCore

/// A session that was asked for on the command line.
struct SessionRequest {
  /// A routine or an exercise, by its id; nil for what was done last.
  var name: String?
  /// A routine that was typed; then `name` says nothing.
  var typed: TypedRoutine?
  /// Nil for the level of the settings, or that of what was done last.
  var level: Level?
  /// How much faster than real time it passes.
  var speed = 1
  /// Whether it is done as planned, whatever equipment there is.
  var isAsPlanned = false
  /// Whether it is one hold of an exercise, without a planned end.
  var isOpen = false

  /// Whether nothing is named, so that what was done last is meant.
  var isUnnamed: Bool { name == nil && typed == nil }

  /// What is meant; a routine that was typed belongs to the catalogue from then on.
  /// - Parameter log: the sessions so far, newest first.
  /// - Throws: `CLIError` that names what is available instead.
  func resolved(
    in catalogue: inout Catalogue, usual: Level, log: @autoclosure () -> [LoggedSession]
  ) throws -> (routine: RoutineID, level: Level) {
    if isOpen {
      guard let name else { throw CLIError.usage(Words.CommandErrors.openWhat) }
      return (try catalogue.askedOpen(name).id, level ?? usual)
    }
    if let typed {
      let level = level ?? usual
      return (try typed.add(to: &catalogue, level), level)
    }
    if let name { return try catalogue.asked(name, level, usual: usual) }
    // A rehearsal shows a session; it is not what was done last, unless there is nothing else.
    let log = log()
    guard let last = log.first(where: { !$0.start.isRehearsal }) ?? log.first else {
      throw CLIError.usage(Words.CommandErrors.nothingToRepeat)
    }
    let routine = last.start.routine.rawValue
    return try catalogue.asked(routine, level ?? last.start.level, usual: usual)
  }
}
