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
        "routine", id, among: ids, otherwise: "Available: \(ids.joined(separator: ", ")).")
    }
    let levels = Level.allCases.filter { routine.plans[$0] != nil }
    let nearest = levels.last { $0 <= usual } ?? levels.first ?? usual
    guard let timeline = Timeline(routine, level: level ?? nearest) else {
      let available = levels.map(\.rawValue).joined(separator: ", ")
      throw CLIError.usage(
        "\(id) has no level \((level ?? nearest).rawValue). Available: \(available).")
    }
    return timeline
  }
}
