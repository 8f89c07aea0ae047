package import BackboneCore

/// Keeps in the journal what sessions ask for, and never loses it while the program runs.
///
/// What cannot be written waits in order and is tried again later: another program may have the file
/// for a while, or the disk may be full. So the session never waits for the journal.
package struct SessionRecorder {
  private let journal: Journal
  /// The session that requests belong to.
  private var session: RecordID?
  /// What could not be written yet, in the order in which it was asked for.
  private var pending: [Write] = []
  /// When to try again, since launch; nil where nothing waits.
  package private(set) var nextTry: Duration?

  /// A request with the session and the time it belongs to.
  private struct Write {
    let session: RecordID
    let request: JournalRequest
    let stamp: Timestamp
  }

  /// How many sessions the screen lists.
  private static let listed = 100
  /// How long a call may hold up the screen.
  private static let patience = Duration.milliseconds(100)
  /// From one try to the next.
  private static let pause = Duration.seconds(1)
  /// How long the last try may take, when the program is being left.
  private static let lastPatience = Duration.seconds(2)

  /// A recorder of an open journal.
  package init(_ journal: Journal) {
    self.journal = journal
    journal.wait(atMost: Self.patience)
  }

  /// Whether something waits to be written.
  package var isBehind: Bool { !pending.isEmpty }

  /// The session to offer again; nil where none was cut off, or where the journal cannot be read,
  /// which reading the log says.
  package func unfinished() -> LoggedSession? {
    do throws(JournalError) { return try journal.unfinished() } catch { return nil }
  }

  /// The sessions to list.
  package func log() -> JournalReply {
    do throws(JournalError) {
      return .logLoaded(try journal.log(limit: Self.listed))
    } catch {
      return .logUnreadable(Words.Journal.unreadable(error.reason))
    }
  }

  /// What the training has come to; nil where the journal cannot be read, which reading the log says.
  /// - Parameter unit: what a load begins in.
  package func trainingState(_ catalogue: Catalogue, in unit: Load.Unit) -> TrainingState? {
    do throws(JournalError) {
      return try journal.trainingState(catalogue, in: unit)
    } catch {
      return nil
    }
  }

  /// As much of it as decides what is due at a moment and its doses; nil where the journal cannot be
  /// read.
  /// - Parameter unit: what a load begins in.
  package func recentTraining(
    _ catalogue: Catalogue, in unit: Load.Unit, at now: Timestamp
  ) -> Journal.TrainingReading? {
    do throws(JournalError) {
      return try journal.recentTraining(catalogue, in: unit, at: now)
    } catch {
      return nil
    }
  }

  /// Does what is asked.
  /// - Parameters:
  ///   - stamp: the time by the calendar.
  ///   - now: the time since launch.
  /// - Returns: what follows from it, in order.
  package mutating func perform(
    _ request: JournalRequest, at stamp: Timestamp, now: Duration
  ) -> [JournalReply] {
    switch request {
    case .begin:
      let id = RecordID.new()
      session = id
      return write(Write(session: id, request: request, stamp: stamp), now: now)
    case .record, .end, .explain, .rate, .rateExercise:
      guard let session else { return [] }
      return write(Write(session: session, request: request, stamp: stamp), now: now)
    case .discard(nil):
      guard let session else { return [] }
      return write(Write(session: session, request: request, stamp: stamp), now: now)
    case .abandon(let id):
      return settle { recorder throws(JournalError) in
        return .unfinishedEnded(try recorder.journal.abandon(id, at: stamp))
      }
    case .discard(let id?):
      return settle { recorder throws(JournalError) in
        try recorder.journal.discard(id, at: stamp)
        return .discarded
      }
    case .resume(let id): return resume(id, at: stamp)
    case .loadLog: return [log(), .unfinishedLoaded(unfinished())]
    case .add:
      return write(Write(session: RecordID.new(), request: request, stamp: stamp), now: now)
    // The training is computed from what `training` hands back.
    case .loadTraining: return []
    }
  }

  /// Tries again to write what waits, if it is time to.
  package mutating func retry(at now: Duration) -> [JournalReply] {
    guard let nextTry, nextTry <= now else { return [] }
    return flush(now: now)
  }

  /// Tries a last time to write what waits, and closes the journal.
  /// - Returns: a line for the user where something is lost.
  package mutating func close() -> String? {
    defer { journal.close() }
    guard isBehind else { return nil }
    journal.wait(atMost: Self.lastPatience)
    do throws(JournalError) {
      while let write = pending.first {
        try carryOut(write)
        pending.removeFirst()
      }
      return nil
    } catch {
      return Words.Journal.lost(error.description)
    }
  }

  // MARK: - A session that was cut off

  private mutating func resume(_ id: RecordID, at stamp: Timestamp) -> [JournalReply] {
    do throws(JournalError) {
      let (logged, record) = try journal.resume(id)
      guard let record else {
        try journal.end(id, ending: .aborted, at: stamp)
        return [.resumeRefused(Words.Journal.tooOld)]
      }
      session = id
      return [.sessionResumed(logged, record)]
    } catch {
      return [refusal(error, Words.Journal.notResumed)]
    }
  }

  /// Closes a session that was cut off, now or not at all.
  private func settle(
    _ work: (SessionRecorder) throws(JournalError) -> JournalReply
  ) -> [JournalReply] {
    do throws(JournalError) { return [try work(self)] } catch {
      return [refusal(error, Words.Journal.notEnded)]
    }
  }

  /// What follows from an error; while the journal may soon be free again, the question stays, so
  /// that it can be answered again.
  private func refusal(_ error: JournalError, _ words: (String) -> String) -> JournalReply {
    if error.isTemporary { return .failed(words(error.reason)) }
    if case .ownedElsewhere = error { return .resumeRefused(Words.Journal.inAnotherWindow) }
    return .resumeRefused(words(error.reason))
  }

  // MARK: - Writing

  private mutating func write(_ write: Write, now: Duration) -> [JournalReply] {
    pending.append(write)
    // While the file is out of reach, each try would hold up the screen.
    if let nextTry, now < nextTry { return [] }
    return flush(now: now)
  }

  private mutating func flush(now: Duration) -> [JournalReply] {
    let wasBehind = nextTry != nil
    var replies: [JournalReply] = []
    while let write = pending.first {
      do throws(JournalError) {
        try carryOut(write)
        pending.removeFirst()
      } catch  where error.isTemporary {
        nextTry = now + Self.pause
        if !wasBehind {
          replies.append(.failed(Words.Journal.retrying(error.reason)))
        }
        return replies
      } catch {
        pending.removeFirst()
        switch (write.request, error) {
        // What belongs to a session that could not begin cannot be kept either, nor what belongs to
        // one that another program has taken.
        case (.begin, _), (_, .ownedElsewhere):
          pending.removeAll { $0.session == write.session }
          if session == write.session { session = nil }
        default: break
        }
        replies.append(.failed(Words.Journal.notSaved(error.reason)))
      }
    }
    nextTry = nil
    if wasBehind { replies += [.recovered(Words.Journal.recovered), log()] }
    return replies
  }

  private func carryOut(_ write: Write) throws(JournalError) {
    let (id, stamp) = (write.session, write.stamp)
    switch write.request {
    case .begin(let record): try journal.begin(record, id: id, at: stamp)
    case .record(let entries, let checkpoint):
      try journal.record(entries: entries, checkpoint: checkpoint, session: id, at: stamp)
    case .end(let ending): try journal.end(id, ending: ending, at: stamp)
    case .discard: try journal.discard(id, at: stamp)
    case .explain(let reason, let step): try journal.explain(reason, step: step, session: id)
    case .rate(let feedback): try journal.rate(feedback, session: id)
    case .rateExercise(let exercise, let feedback):
      try journal.rate(exercise, feedback, session: id)
    case .resume, .abandon, .loadLog, .loadTraining: break
    case .add(let fact): try journal.add(fact, at: stamp)
    }
  }
}
