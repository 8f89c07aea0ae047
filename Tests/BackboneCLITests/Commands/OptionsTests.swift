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
    ["nonsense"], ["script", "file", "--size", "80"],
  ])
  func aMistakeIsAUsageError(arguments: [String]) throws {
    let error = #expect(throws: (any Error).self) { try Backbone.parseAsRoot(arguments) }
    #expect(Backbone.exitCode(for: try #require(error)) == .validationFailure)
  }
}
