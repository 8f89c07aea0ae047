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
  /// An exchange that goes on while the program runs.
  private var exchangeRun: Attempt<ExchangeOutcome>?
  /// How long the start waits for an exchange, and the end for one that doesn't get on: a folder of
  /// another machine may never answer.
  private static let patience = Duration.milliseconds(400)
  /// How long the end waits for one that gets on.
  private static let longest = Duration.seconds(5)
  /// Why the journal cannot be used.
  let problem: JournalError?
  /// Whether all was written, once it is closed.
  private(set) var isSaved = false

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
    beginExchange()
    // What takes longer is shown when it is there.
    if let outcome = exchangeRun?.value(within: Self.patience) { take(outcome) }
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
    recorder?.trainingState(catalogue, in: settings.units)
      .map { overview($0, catalogue, settings, at: now) }
  }

  /// The same without the history that Today doesn't show, and whether all of it is there all the
  /// same.
  func recentTraining(
    _ catalogue: Catalogue, _ settings: Settings, at now: Timestamp
  ) -> (overview: TrainingOverview, isWhole: Bool)? {
    recorder?.recentTraining(catalogue, in: settings.units, at: now)
      .map { (overview($0.state, catalogue, settings, at: now), $0.isWhole) }
  }

  private func overview(
    _ state: TrainingState, _ catalogue: Catalogue, _ settings: Settings, at now: Timestamp
  ) -> TrainingOverview {
    let overview = TrainingOverview(
      state, Planner(state, catalogue, settings, at: now), at: now
    )
    .showing(Timestamp.local)
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
    if let replies = recorder?.perform(request.onLocalClock, at: stamp, now: now) {
      return replies
    }
    guard case .begin = request, let problem else { return [] }
    return [.failed(Words.CommandErrors.nothingSaved(problem.reason))]
  }

  /// Tries again to write what waits, if it is time to.
  mutating func retry(at now: Duration) -> [JournalReply] { recorder?.retry(at: now) ?? [] }

  /// Tries a last time to write what waits, and closes the journal.
  /// - Returns: a line for the user where something is lost.
  mutating func close() -> String? {
    // One that has not begun since the start will not now.
    if let exchangeRun { finishExchange(patience: exchangeRun.hasBegun ? Self.patience : .zero) }
    if recorder?.isBehind == false, exchangeRun == nil {
      beginExchange()
      finishExchange(patience: Self.patience)
    }
    guard let trouble = recorder?.close() else {
      isSaved = recorder != nil
      return exchangeProblem
    }
    return trouble
  }

  // MARK: - Other machines

  /// Can be read once an exchange has ended that the start did not wait for.
  var descriptors: [Int32] { [exchangeRun?.descriptor].compactMap(\.self) }

  /// Whether such an exchange has ended now and brought something.
  mutating func takesArrivals() -> Bool {
    guard let outcome = exchangeRun?.value(within: .zero) else { return false }
    take(outcome)
    return outcome.hasNews
  }

  private mutating func beginExchange() {
    guard let exchange, let journal else { return }
    exchangeRun = Attempt { onProgress in
      do {
        let run = try ExchangeRun(journal, exchange, onProgress: onProgress)
        return ExchangeOutcome(
          problem: run.problems.first, hasNews: run.received.sessions + run.received.facts > 0)
      } catch {
        // What came before it stays.
        return ExchangeOutcome(
          problem: Words.Sync.notSynced((error as? CLIError)?.text ?? "\(error)"), hasNews: true)
      }
    }
  }

  /// Waits for an exchange as long as it gets on; why it doesn't is said when all is over.
  private mutating func finishExchange(patience: Duration) {
    guard let exchange, let exchangeRun else { return }
    if let outcome = exchangeRun.value(stuckAfter: patience, longest: Self.longest) {
      take(outcome)
    } else {
      exchangeProblem =
        exchangeRun.hasBegun
        ? Words.Sync.unfinished : Words.Sync.noAnswer(SafeText.clean(exchange.path))
    }
  }

  private mutating func take(_ outcome: ExchangeOutcome) {
    exchangeRun = nil
    exchangeProblem = outcome.problem
  }
}

/// What came of an exchange.
private struct ExchangeOutcome: Sendable {
  /// What the user should know of it.
  let problem: String?
  /// Whether there is something that the journal did not have.
  let hasNews: Bool
}

extension JournalRequest {
  /// The same with a run that was typed in at the moment when the clock here shows its time.
  fileprivate var onLocalClock: JournalRequest {
    guard case .add(.run(var run)) = self else { return self }
    run.start = .showing(run.start)
    return .add(.run(run))
  }
}
