import ArgumentParser
import BackboneContent
import BackboneCore
import BackboneJournal
import BackboneTerminal
import Glibc

/// Something the user has to know, and the exit status that says it in sysexits' sense.
struct CLIError: Error {
  let text: String
  let status: Int32

  static func usage(_ text: String) -> CLIError { CLIError(text: text, status: EX_USAGE) }
  /// Nothing has that name.
  /// - Parameter otherwise: a sentence that helps where no name is near.
  static func unknown(
    _ kind: String, _ name: String, among names: [String], otherwise: String
  ) -> CLIError {
    let help = Suggestion.sentence(for: name, among: names, otherwise: otherwise)
    return usage("\(Words.CommandErrors.unknown(kind, name)) \(help)")
  }

  static func data(_ text: String) -> CLIError { CLIError(text: text, status: EX_DATAERR) }
  static func noInput(_ text: String) -> CLIError { CLIError(text: text, status: EX_NOINPUT) }
  static func noOutput(_ text: String) -> CLIError { CLIError(text: text, status: EX_CANTCREAT) }
}

/// Runs a command and turns what goes wrong into one line on standard error and an exit status.
func withErrorReporting(_ command: () throws -> Void) throws {
  do {
    try command()
  } catch let failure as CLIError {
    printError(failure.text)
    throw ExitCode(failure.status)
  } catch let error as TerminalError {
    printError(error.description)
    throw ExitCode(EX_UNAVAILABLE)
  } catch let error as OutputError {
    // As quiet as a program that dies of SIGPIPE: whoever closed a pipe knows.
    if !error.isBrokenPipe { printError(error.description) }
    throw ExitCode(EX_IOERR)
  } catch let error as JournalError {
    printError(error.description)
    throw ExitCode(EX_IOERR)
  } catch let error as ContentError {
    printError(error.description)
    throw ExitCode(EX_DATAERR)
  }
}

/// One line on standard error, which quotes no more of a file than anybody reads.
func printError(_ text: String) {
  StandardOutput.writeError("backbone: \(SafeText.brief(text))\n")
}
