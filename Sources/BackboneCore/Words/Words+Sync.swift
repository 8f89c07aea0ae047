extension Words {
  /// What is said of the exchange folder, of backups and of rebuilding.
  package enum Sync {
    package static let notAFact = "not a fact that Backbone knows"

    package static let noFolderSet = """
      there is no exchange folder yet. Add one that your machines share to your settings, as in \
      "exchange": "~/Sync/backbone".
      """
    package static let notAbsolute =
      "the exchange folder in your settings must begin with / or ~/"

    package static func noFolder(_ path: String) -> String {
      "the exchange folder \(path) isn't there"
    }

    package static func noAnswer(_ path: String) -> String {
      "the exchange folder \(path) doesn't answer. Backbone will try again next time."
    }

    package static let unfinished =
      "syncing took too long to finish. Backbone will do the rest next time."

    package static func done(sent: Int, sessions: Int, facts: Int) -> String {
      var received: [String] = []
      if sessions > 0 { received.append(count(sessions, .session)) }
      if facts > 0 { received.append("\(count(facts, .change)) to your plan") }
      var sentences: [String] = []
      if sent > 0 { sentences.append("Sent \(count(sent, .entry)).") }
      if !received.isEmpty {
        sentences.append("Received \(received.joined(separator: " and ")).")
      }
      return sentences.isEmpty ? "Everything is up to date." : sentences.joined(separator: " ")
    }

    package static func conflict(_ file: String) -> String {
      "\(file): made from two files that differed; Backbone read both versions"
    }

    package static func newer(_ lines: Int) -> String {
      "Kept for a newer Backbone: \(count(lines, .line))"
    }

    package static func notSynced(_ reason: String) -> String { "Not synced: \(reason)" }

    // MARK: - Backups

    package static let nothingToBackUp = "there is no training log to back up yet"

    package static func exists(_ file: String) -> String {
      "\(file) exists already. Name another file."
    }

    package static func backedUp(_ sessions: Int, to file: String) -> String {
      "Backed up \(count(sessions, .session)) to \(file)"
    }

    // MARK: - Rebuilding

    package static let isRunning =
      "a session is running, or was interrupted. End it first: backbone"

    package static func damaged(_ reason: String) -> String {
      "\(reason). What isn't in the exchange folder can't be brought back."
    }

    package static func rebuilt(_ sessions: Int, _ facts: Int) -> String {
      "Rebuilt your training log: \(count(sessions, .session)), "
        + "\(count(facts, .change)) to your plan"
    }

    package static func keptOld(_ path: String) -> String { "The old one is now \(path)" }
  }

  /// What `--help` says of them.
  package enum SyncHelp {
    package static let sync = "Exchange your training with your other machines."
    package static let syncDetails = """
      Name a folder in your settings that Syncthing, git or a USB stick carries to your other \
      machines: "exchange": "~/Sync/backbone". Each machine adds to its own file there and reads \
      those of the others. Backbone does it whenever it opens and closes; this does it now.
      """
    package static let rebuild = "Rebuild the training log from the exchange folder."
    package static let rebuildDetails = """
      If the log can be read, what the folder lacks is sent there first. The old log is kept beside \
      the new one.
      """
    package static let backup = "Copy the training log, even while a session is running."
    package static let backupDetails = """
      The copy is an SQLite file of its own. To restore it, put it in place of the log, \
      ~/.local/share/backbone/journal.sqlite, while Backbone is closed.
      """
    package static let backupFile = "The file to write; it must not exist yet."
  }
}
