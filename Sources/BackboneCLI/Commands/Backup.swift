import ArgumentParser
import BackboneContent
import BackboneCore
import BackboneJournal
import Glibc

/// Copies the journal.
struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Words.SyncHelp.backup,
    discussion: Words.CommandHelp.examples(
      "backup log.sqlite", after: Words.SyncHelp.backupDetails))

  @Argument(help: ArgumentHelp(Words.SyncHelp.backupFile), completion: .file())
  var file: String

  func run() throws {
    try withErrorReporting {
      guard let journal = try Journal.openForReading(path: try AppDirectories.find().journal)
      else { throw CLIError.noInput(Words.Sync.nothingToBackUp) }
      defer { journal.close() }
      var status = stat()
      guard lstat(file.onDisk, &status) != 0 else {
        throw CLIError.noOutput(Words.Sync.exists(SafeText.clean(file)))
      }
      // Under another name until it is whole, and for its owner alone.
      let draft = "\(file).part-\(getpid())"
      umask(0o077)
      unlink(draft.onDisk)
      do {
        try journal.copy(to: draft)
      } catch {
        unlink(draft.onDisk)
        throw error
      }
      let sessions = try journal.history().count
      guard try AtomicFile.place(draft, at: file) else {
        throw CLIError.noOutput(Words.Sync.exists(SafeText.clean(file)))
      }
      print(Words.Sync.backedUp(sessions, to: SafeText.clean(file)))
    }
  }
}
