import BackboneContent
import BackboneCore
import Glibc

/// Reads the settings at launch and writes them when they change.
struct SettingsKeeper {
  let settings: Settings
  /// What is wrong with the file as it was found; it is then left alone, so that nothing is lost.
  let problem: ContentError?
  private let place: Place
  private let file: SettingsFile

  init(_ place: Place) {
    self.place = place
    file = SettingsFile(path: place.settings)
    do {
      settings = try file.read()
      problem = nil
    } catch {
      settings = Settings()
      problem = error
    }
  }

  /// Whether the user has ever changed a setting.
  var hasSettings: Bool { access(place.settings, F_OK) == 0 }

  /// Writes the settings.
  /// - Returns: a line for the person when that was not possible.
  func keep(_ settings: Settings) -> String? {
    if let problem { return "Not kept: \(problem.description)" }
    do {
      try place.makeConfig()
      try file.write(settings)
      return nil
    } catch let failure as Failure {
      return "Not kept: \(failure.text)"
    } catch {
      return "Not kept: \(error)"
    }
  }
}
