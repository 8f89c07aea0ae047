import BackboneCore
import BackboneJournal

/// Sessions as a file for other programs.
struct SessionExport {
  let format: ExportFormat
  /// From this day on.
  var since: LocalTime?
  /// Only this session: its id, or how it starts.
  var session: String?
  /// Whether the same sessions give the same bytes on every machine.
  var isCanonical = false

  /// The bytes of the file, and how many sessions are in it.
  /// - Parameters:
  ///   - journal: nil where there is none yet.
  ///   - catalogue: asked only where exercises are called by their names.
  /// - Throws: a `CLIError` or a `JournalError`.
  func file(
    of journal: Journal?, _ catalogue: () throws -> Catalogue
  ) throws -> (bytes: [UInt8], sessions: Int) {
    let sessions = try chosen(from: try journal?.history() ?? [])
    let bytes = try bytes(of: sessions, try training(of: journal), catalogue)
    return (bytes, format == .fit ? 1 : sessions.count)
  }

  /// The sessions that were asked for.
  private func chosen(from sessions: [LoggedSession]) throws -> [LoggedSession] {
    var sessions = sessions
    if let since {
      sessions = sessions.filter {
        $0.startedAt.seconds + Int64($0.startedAt.offset) >= since.seconds
      }
    }
    guard let session else {
      // A rehearsal is no training; only our own form says that it is one.
      let isOurs = format == .json || format == .csv
      return sessions.filter { isOurs || !$0.start.isRehearsal }
    }
    return [try sessions.session(session)]
  }

  /// What happened to the training outside sessions, which only our own form can say.
  private func training(of journal: Journal?) throws -> [TrainingFact] {
    guard format == .json, session == nil else { return [] }
    let facts = try journal?.training().facts ?? []
    guard let since else { return facts }
    return facts.filter { $0.at.seconds + Int64($0.at.offset) >= since.seconds }
  }

  private func bytes(
    of sessions: [LoggedSession], _ training: [TrainingFact], _ catalogue: () throws -> Catalogue
  ) throws -> [UInt8] {
    switch format {
    case .json:
      return Array(
        SessionJSON.file(sessions, training: training, isCanonical: isCanonical).utf8)
    case .csv: return Array(CSVWriter.write(SessionTable.table(sessions)).utf8)
    case .strong:
      let names = ExerciseNames(try catalogue())
      return Array(CSVWriter.write(StrongTable.table(sessions, name: names.name)).utf8)
    case .ics:
      let names = ExerciseNames(try catalogue())
      return Array(CalendarFile.calendar(sessions, name: names.name, at: .now).utf8)
    case .fit:
      guard let newest = sessions.first else {
        throw CLIError.data(Words.Exchange.nothingToExport)
      }
      let catalogue = try catalogue()
      let names = ExerciseNames(catalogue)
      return FITFile.bytes(
        newest, name: { catalogue.exercise($0)?.fit }, title: names.name)
    }
  }
}

/// What exercises are called, in sessions too whose exercises are gone.
struct ExerciseNames {
  private let names: [ExerciseID: String]

  init(_ catalogue: Catalogue) {
    names = Dictionary(
      catalogue.movements.map { ($0.id, catalogue.name(of: $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A name; the id where there is none.
  func name(_ exercise: ExerciseID) -> String { names[exercise] ?? exercise.rawValue }
}
