import BackboneCore
import BackboneJournal

/// Reads where the training stands, for commands that only tell.
struct TrainingReader {
  let catalogue: Catalogue
  let overview: TrainingOverview
  /// Whether a session runs, in whatever program.
  let isSessionRunning: Bool

  /// Reads content, settings and the journal; nothing is written.
  /// - Throws: what keeps them from being read; a journal that isn't there has nothing in it.
  init(_ content: ContentOptions, at now: Timestamp = .now) throws {
    let directories = try AppDirectories.find()
    catalogue = try Library.catalogue(content)
    let journal = try Journal.openForReading(path: directories.journal)
    defer { journal?.close() }
    isSessionRunning = try journal?.isSessionRunning() ?? false
    let settings = SettingsStore(directories).settings
    let state =
      try journal?.trainingState(catalogue, in: settings.units)
      ?? TrainingState(rules: catalogue.progressionRules(in: settings.units))
    overview = TrainingOverview(
      state, Planner(state, catalogue, settings, at: now), at: now)
  }

  /// The name of an exercise.
  func name(_ exercise: ExerciseID) -> String {
    SafeText.clean(catalogue.name(of: exercise) ?? exercise.rawValue)
  }
}
