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

  /// How many facts are taken at once: the journal is free in between, and what was taken stays.
  private static let taken = 500

  /// Sends what the folder lacks, and takes what the journal lacks.
  /// - Parameter onProgress: called whenever the folder has answered, and whenever some of it was taken.
  /// - Throws: a `CLIError` where the folder is not there; a `ContentError` or a `JournalError` where
  ///   it, or the journal, cannot be read or written.
  init(
    _ journal: Journal, _ folder: ExchangeFolder, at now: Timestamp = .now,
    onProgress: () -> Void = {}
  ) throws {
    let known = try journal.exchanged()
    let files = try read(folder, onProgress)
    // Ids are made in order, so most of this is in order already.
    let present = files.flatMap { $0.contents.lines.compactMap(\.id) }.sorted()
    let (lost, unknown) = Self.differences(known: known, present: present)
    let unsent = try journal.unsent(lost: lost, unknown: unknown, at: now, onProgress: onProgress)
    onProgress()
    let device = try journal.device()
    // A file has the facts of a year, so that what git and others look at stays small.
    let years = Dictionary(grouping: unsent) { $0.at.date.prefix(4) }
    for (year, facts) in years.sorted(by: { $0.key < $1.key }) {
      try folder.append(facts.map(\.line), of: device, year: String(year))
      onProgress()
    }
    sent = unsent.count
    try take(files, into: journal, onProgress) { !unknown.contains($0) }
  }

  /// Fills a new journal with all that the folder has.
  init(filling journal: Journal, from folder: ExchangeFolder) throws {
    try take(try read(folder) {}, into: journal, {}) { _ in false }
  }

  private mutating func read(
    _ folder: ExchangeFolder, _ onProgress: () -> Void
  ) throws -> [ExchangeFolder.File] {
    guard folder.exists else {
      throw CLIError.noInput(Words.Sync.noFolder(SafeText.clean(folder.path)))
    }
    let (files, unreadable) = try folder.read(onProgress)
    problems += unreadable.map(\.description)
    conflicts = files.filter(\.isConflict).map(\.name)
    return files
  }

  /// What only one of two lists has, both of which are in order; those of the folder may be there
  /// more than once.
  private static func differences(
    known: [RecordID], present: [RecordID]
  ) -> (lost: [RecordID], unknown: Set<RecordID>) {
    var lost: [RecordID] = []
    var unknown: Set<RecordID> = []
    var next = 0
    var previous: RecordID?
    for id in present where id != previous {
      previous = id
      while next < known.count, known[next] < id {
        lost.append(known[next])
        next += 1
      }
      if next < known.count, known[next] == id { next += 1 } else { unknown.insert(id) }
    }
    return (lost + known[next...], unknown)
  }

  /// Takes the facts of all lines but those that are known.
  private mutating func take(
    _ files: [ExchangeFolder.File], into journal: Journal, _ onProgress: () -> Void,
    unless isKnown: (RecordID) -> Bool
  ) throws {
    var facts: [ExchangeFact] = []
    for file in files {
      for line in file.contents.lines {
        if let id = line.id, isKnown(id) { continue }
        do throws(ExchangeError) {
          guard let fact = try ExchangeFact(line: line.bytes) else {
            newer += 1
            continue
          }
          facts.append(fact)
        } catch {
          problems.append("\(file.name): \(Words.Exchange.line(line.number, error.description))")
        }
        guard facts.count == Self.taken else { continue }
        received += try journal.take(facts)
        onProgress()
        facts = []
      }
    }
    received += try journal.take(facts)
    problems += received.problems
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
