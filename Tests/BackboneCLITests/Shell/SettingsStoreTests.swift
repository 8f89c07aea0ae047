import BackboneCore
import Foundation
import Testing

@testable import BackboneCLI

@Suite final class SettingsStoreTests {
  private let folder =
    FileManager.default.temporaryDirectory.path + "/backbone-" + UUID().uuidString
  private var directories: AppDirectories {
    AppDirectories(
      data: folder + "/data", config: folder + "/config", state: folder + "/state",
      cache: folder + "/cache")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The window that saved last used to take back what the other had changed.
  @Test func aWindowSavesOnlyWhatItChanged() {
    var (first, second) = (SettingsStore(directories), SettingsStore(directories))
    var settings = first.settings
    settings.level = .advanced
    #expect(first.keep(settings) == nil)
    settings.level = .intermediate
    #expect(first.keep(settings) == nil)
    var others = second.settings
    others.hasReducedMotion = true
    #expect(second.keep(others) == nil)
    settings.hasReducedMotion = true
    #expect(SettingsStore(directories).settings == settings)
  }

  @Test func aFileThatCannotBeReadIsNotWritten() throws {
    try FileManager.default.createDirectory(
      atPath: directories.config, withIntermediateDirectories: true)
    try Data("{ oops".utf8).write(to: URL(filePath: directories.settings))
    var store = SettingsStore(directories)
    #expect(store.problems.count == 1)
    var settings = store.settings
    settings.level = .advanced
    #expect(store.keep(settings)?.hasPrefix("Not saved: ") == true)
    #expect(try String(contentsOfFile: directories.settings, encoding: .utf8) == "{ oops")
  }
}
