import ArgumentParser
import BackboneCanvas
import BackboneCore
import Testing

@testable import BackboneCLI

@Suite struct OptionsTests {
  @Test(arguments: [("80x24", 80, 24), ("0x0", 0, 0), ("1000x1000", 1000, 1000)])
  func aSizeIsReadAndShownAlike(text: String, columns: Int, rows: Int) throws {
    let argument = try #require(SizeArgument(argument: text))
    #expect(argument.size == Size(columns: columns, rows: rows))
    #expect(argument.defaultValueDescription == text)
  }

  @Test(arguments: ["", "80", "80x", "x24", "80x24x1", "80X24", "-1x24", "80x1001", "8 0x24"])
  func whatIsNoSizeIsRefused(text: String) {
    #expect(SizeArgument(argument: text) == nil)
  }

  @Test(arguments: [
    (ColourDepth.indexed256, true, GlyphMode.blocks, Theme.dark),
    (.ansi16, true, .blocks, .ansi16), (.mono, true, .braille, .mono),
    (.indexed256, false, .ascii, .dark),
  ])
  func theLookFollowsTheTerminal(
    depth: ColourDepth, isUnicode: Bool, glyphMode: GlyphMode, theme: Theme
  ) throws {
    // A theme that is asked for keeps NO_COLOR of whoever runs the tests out of it.
    let options = try LookOptions.parse(["--theme", "dark"])
    #expect(
      options.look(depth: depth, isUnicode: isUnicode)
        == Appearance(glyphMode: glyphMode, theme: theme))
  }

  @Test func whatIsAskedForIsLimitedToWhatTheTerminalShows() throws {
    #expect(
      try LookOptions.parse(["--theme", "light"]).look(depth: .indexed256, isUnicode: true)
        == Appearance(glyphMode: .blocks, theme: .light))
    #expect(
      try LookOptions.parse(["--theme", "light"]).look(depth: .mono, isUnicode: true).theme
        == .mono)
    #expect(
      try LookOptions.parse(["--theme", "mono", "--ascii"]).look(
        depth: .indexed256, isUnicode: true)
        == Appearance(glyphMode: .ascii, theme: .mono))
  }

  @Test func aSessionIsStartedAsItWasAskedFor() throws {
    let start = try #require(
      try Backbone.parseAsRoot([
        "start", "short", "--level", "advanced", "--speed", "20", "--plain",
      ])
        as? Start)
    #expect(start.session == "short")
    #expect(start.level == .advanced)
    #expect(start.speed == 20 && start.plain && !start.events)
  }

  @Test func withoutASubcommandTheFullScreenOpens() throws {
    #expect(try Backbone.parseAsRoot([]) is Open)
  }

  @Test(arguments: [
    ["start", "short", "--level", "olympic"], ["start", "short", "--speed", "0"],
    ["start", "short", "--speed", "1001"], ["start", "short", "--plain", "--events"],
    ["--theme", "pink"], ["nonsense"], ["script", "file", "--size", "80"],
  ])
  func aMistakeIsAUsageError(arguments: [String]) throws {
    let error = #expect(throws: (any Error).self) { try Backbone.parseAsRoot(arguments) }
    #expect(Backbone.exitCode(for: try #require(error)) == .validationFailure)
  }
}
