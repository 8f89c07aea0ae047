import BackboneContent
import BackboneCore
import BackboneJournal

/// A file of sessions, and what it would add to the journal or does.
struct SessionImport {
  /// What messages call the file.
  let name: String
  let found: ImportedSessions
  let names: ImportNames

  /// The form of our own may hold a life of training.
  static let megabytes = 100
  /// The most unreadable rows that are named one by one.
  private static let mostProblems = 10

  /// What would be new, of what a file holds.
  struct Outlook: Hashable {
    let present: Int
    let sessions: Int
    let facts: Int

    var hasNew: Bool { sessions + facts > 0 }

    /// A line where some of it is there already.
    var presentLines: [String] { present > 0 ? [Words.Exchange.alreadyThere(present)] : [] }
  }

  /// Rows that can't be read, a line each.
  var problemLines: [String] {
    found.problems.prefix(Self.mostProblems).map { "\(name): \($0.description)" }
  }

  /// What would be new.
  /// - Parameter journal: nil where there is none yet.
  func outlook(_ journal: Journal?) throws -> Outlook {
    let all = sessions(RecordID.new())
    let present = try journal?.present(all.map(\.id)).count ?? 0
    return Outlook(
      present: present, sessions: all.count - present,
      facts: try journal?.missing(found.training) ?? found.training.count)
  }

  /// Adds what is new, all or nothing.
  func add(to journal: Journal) throws -> Outlook {
    let result = try journal.add(
      sessions(try journal.device()), training: found.training, from: name, at: .now)
    return Outlook(present: result.present, sessions: result.added, facts: result.facts)
  }

  /// What was added, in one line.
  func added(_ outlook: Outlook) -> String {
    outlook.hasNew
      ? Words.Exchange.added(outlook.sessions, plan: outlook.facts, isOwn: found.isOwn)
      : Words.Exchange.nothingNew
  }

  private func sessions(_ device: RecordID) -> [LoggedSession] {
    found.sessions(
      device: device, offset: { TimeZones.offset(nil, $0.seconds) ?? 0 },
      exercise: names.exercise)
  }
}

extension Journal.UndoneImport {
  /// What was undone, a line each.
  var lines: [String] {
    [Words.Exchange.undone(removed, SafeText.clean(file), importedAt.date)]
      + (kept > 0 ? [Words.Exchange.keptEdited(kept)] : [])
  }
}
