import ArgumentParser
import BackboneContent
import BackboneCore
import BackboneJournal
import Glibc

/// Makes the journal anew from the exchange folder.
struct Rebuild: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Words.SyncHelp.rebuild,
    discussion: Words.CommandHelp.examples("rebuild", after: Words.SyncHelp.rebuildDetails))

  func run() throws {
    try withErrorReporting {
      let directories = try AppDirectories.find()
      guard let folder = try ExchangeRun.folder(SettingsStore.told(directories)) else {
        throw CLIError.usage(Words.Sync.noFolderSet)
      }
      guard folder.exists else {
        throw CLIError.noInput(Words.Sync.noFolder(SafeText.clean(folder.path)))
      }
      try directories.makeData()
      let path = directories.journal
      let hasOld = access(path.onDisk, F_OK) == 0
      let device = hasOld ? try Self.send(path, to: folder) : nil
      let new = path + ".new"
      for ending in Self.endings { unlink((new + ending).onDisk) }
      let run = try Self.fill(new, device, from: folder)
      var old = ""
      if hasOld {
        old = Self.freeName(path)
        try Self.move(path, to: old)
      }
      do { try Self.move(new, to: path) } catch {
        if hasOld { try Self.move(old, to: path) }
        throw error
      }
      if hasOld { print(Words.Sync.keptOld(SafeText.clean(old))) }
      print(Words.Sync.rebuilt(run.received.sessions, run.received.facts))
      run.notes.forEach { print($0) }
      try report(run.problems)
    }
  }

  /// The files that a journal may consist of.
  private static let endings = ["", "-wal", "-shm"]

  /// Gives a journal another name, with the files beside it.
  private static func move(_ path: String, to name: String) throws {
    for ending in endings
    where rename((path + ending).onDisk, (name + ending).onDisk) != 0 && errno != ENOENT {
      throw CLIError.noOutput(
        "\(path + ending): \(String(cString: strerror(errno)))")
    }
  }

  /// Sends what the folder lacks, where the journal can still be read.
  /// - Returns: the installation that it belongs to; nil for one that is damaged.
  private static func send(_ path: String, to folder: ExchangeFolder) throws -> RecordID? {
    do {
      let journal = try Journal.open(path: path)
      defer { journal.close() }
      if try journal.isSessionRunning() || journal.unfinished() != nil {
        throw CLIError.usage(Words.Sync.isRunning)
      }
      _ = try ExchangeRun(journal, folder)
      return try journal.device()
    } catch let error as JournalError {
      switch error {
      case .damaged, .unknownValue: printError(Words.Sync.damaged(error.description))
      default: throw error
      }
      return nil
    }
  }

  private static func fill(
    _ path: String, _ device: RecordID?, from folder: ExchangeFolder
  ) throws -> ExchangeRun {
    let journal = try Journal.open(path: path)
    defer { journal.close() }
    if let device { try journal.become(device) }
    return try ExchangeRun(filling: journal, from: folder)
  }

  /// A name for the old journal that nothing has.
  private static func freeName(_ path: String) -> String {
    var number = 1
    while access("\(path).old-\(number)".onDisk, F_OK) == 0 { number += 1 }
    return "\(path).old-\(number)"
  }
}
