import BackboneApp
import BackboneContent
import BackboneCore

/// The files that the user's changes are written to: the settings and the routines of their own.
struct UserFiles {
  private let directories: AppDirectories
  private(set) var settings: SettingsStore

  /// The files in the program's folders.
  init(_ directories: AppDirectories) {
    self.directories = directories
    settings = SettingsStore(directories)
  }

  /// Writes what is asked, and returns what came of it.
  /// - Parameter catalogue: what this program knows.
  mutating func perform(_ request: FileRequest, _ catalogue: Catalogue) -> [AppEvent.Kind] {
    switch request {
    case .saveSettings(let changed): settings.keep(changed).map { [.failed($0)] } ?? []
    case .saveRoutine(let routine): directories.keep(routine, catalogue)
    case .deleteRoutine(let id): [directories.delete(id)]
    }
  }
}
