import BackboneCore

extension Catalogue {
  /// The routine that was named on the command line, or the session of the exercise of that name.
  /// - Parameters:
  ///   - level: the level that was asked for; nil for the usual one, or the nearest that there is.
  ///   - usual: the level of the settings.
  /// - Throws: `CLIError` that names what is available instead.
  func asked(
    _ name: String, _ level: Level?, usual: Level
  ) throws -> (routine: RoutineID, level: Level) {
    let routine = try routine(named: name)
    let levels = Level.allCases.filter { routine.plans[$0] != nil }
    let nearest = level ?? levels.last { $0 <= usual } ?? levels.first ?? usual
    guard levels.contains(nearest) else {
      let missing = Words.CommandErrors.noLevel(nearest.rawValue, of: name)
      let available = Words.CommandErrors.available(levels.map(\.rawValue))
      throw CLIError.usage("\(missing) \(available)")
    }
    return (routine.id, nearest)
  }

  /// The session of one hold without an end of the exercise that was named.
  /// - Throws: `CLIError` that says why there is none.
  func askedOpen(_ name: String) throws -> Routine {
    guard let exercise = exercise(ExerciseID(rawValue: name)) else {
      throw CLIError.unknown(
        "exercise", name, among: exercises.map(\.id.rawValue),
        otherwise: Words.CommandErrors.listedBy("exercises"))
    }
    guard let routine = Routine(open: exercise) else {
      throw CLIError.usage(Words.CommandErrors.noHold(name))
    }
    return routine
  }

  private func routine(named name: String) throws -> Routine {
    if let routine = routine(RoutineID(rawValue: name)) { return routine }
    if let exercise = exercise(ExerciseID(rawValue: name)) {
      guard let routine = Routine(alone: exercise) else {
        throw CLIError.usage(Words.CommandErrors.noDose(name))
      }
      return routine
    }
    let ids = routines.map(\.id.rawValue)
    throw CLIError.unknown(
      Words.CommandErrors.routineOrExercise, name, among: ids + exercises.map(\.id.rawValue),
      otherwise: Words.CommandErrors.available(ids))
  }
}
