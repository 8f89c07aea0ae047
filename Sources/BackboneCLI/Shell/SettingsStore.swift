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

  /// The settings for a command that prints; what is wrong with them is said on standard error.
  static func told(_ directories: AppDirectories) -> Settings {
    let store = SettingsStore(directories)
    store.tell()
    return store.settings
  }

  /// The same where there may be no home, and so no settings.
  static func toldIfAny() -> Settings {
    (try? AppDirectories.find()).map(told) ?? Settings()
  }

  /// Says on standard error what is wrong with them, in one line, whatever else is.
  func tell() {
    guard let problem = problems.first else { return }
    printError(Words.CommandErrors.settings(problem.description, more: problems.count - 1))
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
