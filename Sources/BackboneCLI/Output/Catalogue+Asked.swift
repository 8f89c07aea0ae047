import BackboneCore

extension Catalogue {
  /// The timeline of a routine that was named on the command line.
  /// - Parameters:
  ///   - level: the level that was asked for; nil for the usual one, or the nearest that there is.
  ///   - usual: the level of the settings.
  /// - Throws: `CLIError` that names what is available instead.
  func timeline(_ id: String, _ level: Level?, usual: Level) throws -> Timeline {
    guard let routine = routine(RoutineID(rawValue: id)) else {
      let ids = routines.map(\.id.rawValue)
      throw CLIError.unknown(
        "routine", id, among: ids, otherwise: Words.CommandErrors.available(ids))
    }
    let levels = Level.allCases.filter { routine.plans[$0] != nil }
    let nearest = levels.last { $0 <= usual } ?? levels.first ?? usual
    guard let timeline = Timeline(routine, level: level ?? nearest) else {
      let missing = Words.CommandErrors.noLevel((level ?? nearest).rawValue, of: id)
      throw CLIError.usage("\(missing) \(Words.CommandErrors.available(levels.map(\.rawValue)))")
    }
    return timeline
  }
}
