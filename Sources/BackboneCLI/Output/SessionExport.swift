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

  /// The file, which is still to be written.
  /// - Parameters:
  ///   - journal: nil where there is none yet.
  ///   - catalogue: asked only where exercises are called by their names.
  /// - Throws: a `CLIError` or a `JournalError`.
  func file(of journal: Journal?, _ catalogue: () throws -> Catalogue) throws -> ExportedFile {
    let sessions = try chosen(from: try journal?.history() ?? [])
    return ExportedFile(
      sessions: format == .fit ? 1 : sessions.count,
      contents: try contents(sessions, try training(of: journal), catalogue))
  }

  /// The sessions that were asked for.
  private func chosen(from sessions: [LoggedSession]) throws -> [LoggedSession] {
    let sessions = sessions.filter { isChosen($0.startedAt) }
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
    return (try journal?.training().facts ?? []).filter { isChosen($0.at) }
  }

  /// Whether a moment lies in the time that was asked for, by its own clock.
  private func isChosen(_ at: Timestamp) -> Bool {
    since.map { at.seconds + Int64(at.offset) >= $0.seconds } ?? true
  }

  private func contents(
    _ sessions: [LoggedSession], _ training: [TrainingFact], _ catalogue: () throws -> Catalogue
  ) throws -> ExportedFile.Contents {
    switch format {
    case .json: return .json(sessions, training, isCanonical: isCanonical)
    case .csv: return .text(CSVWriter.write(SessionTable.table(sessions)))
    case .strong:
      let names = ExerciseNames(try catalogue())
      return .text(CSVWriter.write(StrongTable.table(sessions, name: names.name)))
    case .ics:
      let names = ExerciseNames(try catalogue())
      return .text(CalendarFile.calendar(sessions, name: names.name, at: .now))
    case .fit:
      guard let newest = sessions.first else {
        throw CLIError.data(Words.Exchange.nothingToExport)
      }
      let catalogue = try catalogue()
      let names = ExerciseNames(catalogue)
      return .bytes(
        FITFile.bytes(newest, name: { catalogue.exercise($0)?.fit }, title: names.name))
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
