import BackboneApp
import BackboneContent
import BackboneCore
import BackboneJournal

/// The journal, or why there is none: then sessions run all the same, and it is said once.
struct JournalAccess {
  private var recorder: SessionRecorder?
  private var journal: Journal?
  private let dueFile: DueFile
  /// The folder that other machines see; nil where there is none.
  private let exchange: ExchangeFolder?
  /// Why the last exchange did not happen.
  private var exchangeProblem: String?
  /// An exchange that the folder keeps waiting.
  private var exchangeRun: Attempt<String?>?
  /// How long an exchange may hold up the start and the end of the program: a folder of another
  /// machine may never answer.
  private static let patience = Duration.milliseconds(400)
  /// Why the journal cannot be used.
  let problem: JournalError?

  /// Opens the journal for a run of the program.
  init(_ directories: AppDirectories, _ settings: Settings) {
    dueFile = DueFile(path: directories.due)
    do {
      exchange = try ExchangeRun.folder(settings)
    } catch {
      exchange = nil
      exchangeProblem = (error as? CLIError)?.text
    }
    do {
      let journal = try Journal.open(path: directories.journal)
      self.journal = journal
      recorder = SessionRecorder(journal)
      problem = nil
    } catch {
      problem = error
    }
    sync()
  }

  /// When to try again what could not be written; nil where nothing waits.
  var nextTry: Duration? { recorder?.nextTry }

  /// The session to offer again.
  func unfinished() -> LoggedSession? { recorder?.unfinished() }

  /// The sessions to list; nil where there is no journal.
  func log() -> JournalReply? { recorder?.log() }

  /// Where the training stands, which the file for prompts then says too; nil where there is no
  /// journal.
  func training(
    _ catalogue: Catalogue, _ settings: Settings, at now: Timestamp
  ) -> TrainingOverview? {
    guard let facts = recorder?.training()?.facts(catalogue) else { return nil }
    let overview = TrainingOverview(facts, catalogue, settings, at: now)
    dueFile.renew(overview)
    return overview
  }

  /// Exports or imports sessions; nil where there is no journal.
  func exchange(_ request: ExchangeRequest, _ catalogue: Catalogue) -> ExchangeReply? {
    journal.map { FileExchange(journal: $0, catalogue: catalogue).perform(request) }
  }

  /// The last sessions, newest first; empty where they cannot be read.
  ///
  /// No journal is begun for it.
  static func sessions(_ directories: AppDirectories) -> [LoggedSession] {
    do throws(JournalError) {
      let journal = try Journal.openForReading(path: directories.journal)
      defer { journal?.close() }
      return try journal?.sessions(limit: 20) ?? []
    } catch {
      return []
    }
  }

  /// Ends the program where the journal is there, but is not what it should be.
  ///
  /// Whoever wants a session now must know first. Where nothing can be written, they train all the
  /// same.
  func refuseDamage() throws(JournalError) {
    if let problem, !problem.isTemporary { throw problem }
  }

  /// Does what is asked, and returns what follows from it.
  mutating func perform(
    _ request: JournalRequest, at stamp: Timestamp, now: Duration
  ) -> [JournalReply] {
    if let replies = recorder?.perform(request, at: stamp, now: now) { return replies }
    guard case .begin = request, let problem else { return [] }
    return [.failed(Words.CommandErrors.nothingSaved(problem.reason))]
  }

  /// Tries again to write what waits, if it is time to.
  mutating func retry(at now: Duration) -> [JournalReply] { recorder?.retry(at: now) ?? [] }

  /// Tries a last time to write what waits, and closes the journal.
  /// - Returns: a line for the user where something is lost.
  mutating func close() -> String? {
    if recorder?.isBehind == false { sync() }
    return recorder?.close() ?? exchangeProblem
  }

  /// Exchanges with the other machines; what keeps it from happening is said when all is over.
  private mutating func sync() {
    guard let exchange, let journal else { return }
    // One that has waited since the start knows nothing of what happened meanwhile.
    if let exchangeRun, exchangeRun.value(within: .zero) == nil { return }
    let run = Attempt { () -> String? in
      do {
        return try ExchangeRun(journal, exchange).problems.first
      } catch {
        return Words.Sync.notSynced((error as? CLIError)?.text ?? "\(error)")
      }
    }
    let problem = run.value(within: Self.patience)
    exchangeRun = problem == nil ? run : nil
    exchangeProblem = problem ?? Words.Sync.noAnswer(SafeText.clean(exchange.path))
  }
}
