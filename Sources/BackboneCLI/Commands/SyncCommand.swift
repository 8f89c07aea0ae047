import ArgumentParser
import BackboneContent
import BackboneCore
import BackboneJournal
import Glibc

/// Exchanges the training with other machines.
struct SyncCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync", abstract: Words.SyncHelp.sync,
    discussion: Words.CommandHelp.examples("sync", after: Words.SyncHelp.syncDetails))

  func run() throws {
    try withErrorReporting {
      let directories = try AppDirectories.find()
      guard let folder = try ExchangeRun.folder(SettingsStore.told(directories)) else {
        throw CLIError.usage(Words.Sync.noFolderSet)
      }
      let run = try TrainingWriter.withJournal { journal in try ExchangeRun(journal, folder) }
      run.lines.forEach { print($0) }
      try report(run.problems)
    }
  }
}

/// Names what an exchange could not read, which the exit status tells too.
func report(_ problems: [String]) throws {
  for problem in problems.prefix(10) { printError(problem) }
  if !problems.isEmpty { throw ExitCode(EX_DATAERR) }
}
