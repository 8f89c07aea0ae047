import ArgumentParser
import BackboneContent
import BackboneJournal
import BackboneTerminal
import Glibc

/// Something the person has to know, and the exit status that says it in sysexits' sense.
struct Failure: Error {
  let text: String
  let status: Int32

  static func usage(_ text: String) -> Failure { Failure(text: text, status: EX_USAGE) }
  static func data(_ text: String) -> Failure { Failure(text: text, status: EX_DATAERR) }
  static func noInput(_ text: String) -> Failure { Failure(text: text, status: EX_NOINPUT) }
  static func noOutput(_ text: String) -> Failure { Failure(text: text, status: EX_CANTCREAT) }
}

/// Runs a command and turns what goes wrong into one line on standard error and an exit status.
func reporting(_ command: () throws -> Void) throws {
  do {
    try command()
  } catch let failure as Failure {
    complain(failure.text)
    throw ExitCode(failure.status)
  } catch let error as TerminalError {
    complain(error.description)
    throw ExitCode(EX_UNAVAILABLE)
  } catch let error as JournalError {
    complain(error.description)
    throw ExitCode(EX_IOERR)
  } catch let error as ContentError {
    complain(error.description)
    throw ExitCode(EX_DATAERR)
  }
}

/// One line on standard error.
func complain(_ text: String) {
  let line = "backbone: \(SafeText.clean(text))\n"
  _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
}
