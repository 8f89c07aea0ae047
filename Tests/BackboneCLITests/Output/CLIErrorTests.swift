import ArgumentParser
import BackboneContent
import BackboneJournal
import BackboneTerminal
import Testing

@testable import BackboneCLI

/// What goes wrong, as the exit status of sysexits.h that says it.
@Suite struct CLIErrorTests {
  static let statuses: [(any Error, Int32)] = [
    (CLIError.usage("a"), 64), (CLIError.data("a"), 65), (CLIError.noInput("a"), 66),
    (TerminalError.notATerminal, 69), (CLIError.noOutput("a"), 73),
    (JournalError.foreign(file: "a"), 74), (ContentError(file: "a", reason: "b"), 65),
  ]

  @Test(arguments: statuses)
  func everyErrorHasItsStatus(error: any Error, status: Int32) {
    let code = #expect(throws: ExitCode.self) { try withErrorReporting { throw error } }
    #expect(code?.rawValue == status)
  }

  @Test func whatGoesWellIsNotReported() throws {
    var hasRun = false
    try withErrorReporting { hasRun = true }
    #expect(hasRun)
  }
}
