import BackboneContent
import BackboneCore

/// Reads the settings at launch and writes them when they change.
struct SettingsStore {
  /// The settings as they were read, or written last.
  private(set) var settings: Settings
  /// What is wrong with values of the file, or with all of it; what it says is left alone.
  let problems: [ContentError]
  private let directories: AppDirectories
  private let file: SettingsFile

  init(_ directories: AppDirectories) {
    self.directories = directories
    file = SettingsFile(path: directories.settings)
    do {
      (settings, problems) = try file.read()
    } catch {
      settings = Settings()
      problems = [error]
    }
  }

  /// Writes what changed in the settings.
  /// - Returns: a line for the user when that was not possible.
  mutating func keep(_ settings: Settings) -> String? {
    do {
      try directories.makeConfig()
      try file.write(changesFrom: self.settings, to: settings)
      self.settings = settings
      return nil
    } catch let failure as CLIError {
      return Words.CommandErrors.notSaved(failure.text)
    } catch {
      return Words.CommandErrors.notSaved("\(error)")
    }
  }
}
