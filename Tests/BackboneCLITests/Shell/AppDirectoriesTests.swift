import Foundation
import Testing

@testable import BackboneCLI

/// The folders of the XDG Base Directory specification.
@Suite struct AppDirectoriesTests {
  private func find(_ variables: [String: String]) throws -> AppDirectories {
    try AppDirectories.find { variables[$0] }
  }

  @Test func withoutVariablesTheFoldersLieInTheHome() throws {
    let place = try find(["HOME": "/home/ada"])
    #expect(place.journal == "/home/ada/.local/share/backbone/journal.sqlite")
    #expect(place.content == "/home/ada/.local/share/backbone/content")
    #expect(place.settings == "/home/ada/.config/backbone/settings.json")
    #expect(place.log == "/home/ada/.local/state/backbone/stderr.log")
    #expect(place.layouts == "/home/ada/.cache/backbone/layouts")
  }

  @Test func eachVariableMovesItsOwnFolder() throws {
    let place = try find(["HOME": "/home/ada", "XDG_CONFIG_HOME": "/etc/ada"])
    #expect(place.config == "/etc/ada/backbone")
    #expect(place.data == "/home/ada/.local/share/backbone")
  }

  @Test func aRelativeVariableIsIgnored() throws {
    let place = try find(["HOME": "/home/ada", "XDG_DATA_HOME": "share"])
    #expect(place.data == "/home/ada/.local/share/backbone")
  }

  @Test func whatKeepsAFolderFromBeingUsedIsNamed() throws {
    let place = FileManager.default.temporaryDirectory.path + "/backbone-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: place) }
    // There, or still to be made.
    #expect(AppDirectories.obstacle(to: place) == nil)
    #expect(AppDirectories.obstacle(to: place + "/a/b") == nil)
    #expect(FileManager.default.createFile(atPath: place + "/file", contents: nil))
    for path in ["/file", "/file/a/b"] {
      #expect(AppDirectories.obstacle(to: place + path) == "\(place)/file: not a folder")
    }
    try FileManager.default.createSymbolicLink(
      atPath: place + "/loop", withDestinationPath: place + "/loop")
    #expect(
      AppDirectories.obstacle(to: place + "/loop/a")
        == "\(place)/loop: can't create the folder: Too many levels of symbolic links")
  }

  @Test func noHomeIsNeededWhereEveryVariableIsSet() throws {
    let place = try find([
      "XDG_DATA_HOME": "/a", "XDG_CONFIG_HOME": "/b", "XDG_STATE_HOME": "/c",
    ])
    #expect(
      [place.data, place.config, place.state] == ["/a/backbone", "/b/backbone", "/c/backbone"])
    // The layouts are made anew at each start.
    #expect(place.layouts == nil)
  }

  @Test(arguments: [nil, "", "home/ada"])
  func withoutAHomeTheMissingVariableIsNamed(home: String?) {
    let failure = #expect(throws: CLIError.self) {
      try find(["XDG_DATA_HOME": "/a"].merging(home.map { ["HOME": $0] } ?? [:]) { $1 })
    }
    #expect(failure?.status == 73)
    #expect(failure?.text.contains("neither XDG_CONFIG_HOME nor HOME") == true)
  }
}
