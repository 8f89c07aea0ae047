import BackboneCore
import BackboneJournal

/// Reads where the training stands, for commands that only tell.
struct TrainingReader {
  let catalogue: Catalogue
  let settings: Settings
  let overview: TrainingOverview
  /// Whether a session runs, in whatever program.
  let isSessionRunning: Bool

  /// Reads content, settings and the journal.
  /// - Parameter withHistory: whether all of the years before are wanted, which decide nothing.
  /// - Throws: what keeps them from being read; a journal that isn't there has nothing in it.
  init(
    _ content: ContentOptions, withHistory: Bool = false, at now: Timestamp = .now
  ) throws {
    let directories = try AppDirectories.find()
    catalogue = try Library.catalogue(content)
    let journal = try Journal.openForReading(path: directories.journal)
    defer { journal?.close() }
    isSessionRunning = try journal?.isSessionRunning() ?? false
    settings = SettingsStore.told(directories)
    let read =
      withHistory
      ? try journal?.trainingState(catalogue, in: settings.units)
      : try journal?.recentTraining(catalogue, in: settings.units, at: now).state
    let state = read ?? TrainingState(rules: catalogue.progressionRules(in: settings.units))
    overview = TrainingOverview(
      state, Planner(state, catalogue, settings, at: now), at: now
    )
    .showing(Timestamp.local)
  }

  /// The name of an exercise.
  func name(_ exercise: ExerciseID) -> String {
    SafeText.clean(catalogue.name(of: exercise) ?? exercise.rawValue)
  }
}
