import BackboneContent
import BackboneCore
import BackboneJournal

/// One exchange between the journal and the folder that other machines see.
struct ExchangeRun {
  /// Lines that the folder lacked.
  private(set) var sent = 0
  private(set) var received = Journal.Exchanged()
  /// What cannot be read.
  private(set) var problems: [String] = []
  /// Files that were made out of two that differed.
  private(set) var conflicts: [String] = []
  /// Lines of kinds that only a newer program knows.
  private(set) var newer = 0

  /// The folder of the settings; nil where they name none.
  static func folder(_ settings: Settings) throws -> ExchangeFolder? {
    if settings.exchange.isEmpty { return nil }
    if settings.exchange.hasPrefix("/") { return ExchangeFolder(path: settings.exchange) }
    guard settings.exchange.hasPrefix("~/"), let home = Environment["HOME"], home.hasPrefix("/")
    else { throw CLIError.usage(Words.Sync.notAbsolute) }
    return ExchangeFolder(path: home + settings.exchange.dropFirst())
  }

  /// Sends what the folder lacks, and takes what the journal lacks.
  /// - Throws: a `CLIError` where the folder is not there; a `ContentError` or a `JournalError` where
  ///   it, or the journal, cannot be read or written.
  init(_ journal: Journal, _ folder: ExchangeFolder, at now: Timestamp = .now) throws {
    let files = try read(folder)
    var present: Set<RecordID> = []
    for line in files.flatMap(\.contents.lines) {
      if let id = line.id { present.insert(id) }
    }
    let unsent = try journal.unsent(without: present, at: now)
    let device = try journal.device()
    // A file has the facts of a year, so that what git and others look at stays small.
    let years = Dictionary(grouping: unsent) { $0.at.date.prefix(4) }
    for (year, facts) in years.sorted(by: { $0.key < $1.key }) {
      try folder.append(facts.map(\.line), of: device, year: String(year))
    }
    sent = unsent.count
    let known = try journal.exchanged()
    received = try journal.take(facts(files) { known.contains($0) })
    problems += received.problems
  }

  /// Fills a new journal with all that the folder has.
  init(filling journal: Journal, from folder: ExchangeFolder) throws {
    let files = try read(folder)
    received = try journal.take(facts(files) { _ in false })
    problems += received.problems
  }

  private mutating func read(_ folder: ExchangeFolder) throws -> [ExchangeFolder.File] {
    guard folder.exists else {
      throw CLIError.noInput(Words.Sync.noFolder(SafeText.clean(folder.path)))
    }
    let (files, unreadable) = try folder.read()
    problems += unreadable.map(\.description)
    conflicts = files.filter(\.isConflict).map(\.name)
    return files
  }

  /// The facts of all lines but those that are known.
  private mutating func facts(
    _ files: [ExchangeFolder.File], unless isKnown: (RecordID) -> Bool
  ) -> [ExchangeFact] {
    var facts: [ExchangeFact] = []
    for file in files {
      for line in file.contents.lines {
        if let id = line.id, isKnown(id) { continue }
        do throws(ExchangeError) {
          guard let fact = try ExchangeFact(line: line.bytes) else {
            newer += 1
            continue
          }
          if !isKnown(fact.id) { facts.append(fact) }
        } catch {
          problems.append("\(file.name): \(Words.Exchange.line(line.number, error.description))")
        }
      }
    }
    return facts
  }

  /// What was done, a line each.
  var lines: [String] {
    [Words.Sync.done(sent: sent, sessions: received.sessions, facts: received.facts)] + notes
  }

  /// What the user should know of the files.
  var notes: [String] {
    conflicts.map { Words.Sync.conflict(SafeText.clean($0)) }
      + (newer > 0 ? [Words.Sync.newer(newer)] : [])
  }
}
