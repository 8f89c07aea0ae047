import ArgumentParser
import BackboneContent
import BackboneJournal
import BackboneTerminal
import Testing

@testable import BackboneCLI

/// What goes wrong, as the exit status of sysexits.h that says it.
@Suite struct FailureTests {
  static let statuses: [(any Error, Int32)] = [
    (Failure.usage("a"), 64), (Failure.data("a"), 65), (Failure.noInput("a"), 66),
    (TerminalError.notATerminal, 69), (Failure.noOutput("a"), 73),
    (JournalError.foreign(file: "a"), 74), (ContentError(file: "a", reason: "b"), 65),
  ]

  @Test(arguments: statuses)
  func everyErrorHasItsStatus(error: any Error, status: Int32) {
    let code = #expect(throws: ExitCode.self) { try reporting { throw error } }
    #expect(code?.rawValue == status)
  }

  @Test func whatGoesWellIsNotReported() throws {
    var hasRun = false
    try reporting { hasRun = true }
    #expect(hasRun)
  }
}
