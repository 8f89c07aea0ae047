import BackboneCore
import Foundation
import TestSupport
import Testing

@testable import BackboneJournal

@Suite struct SessionRecorderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func recorder(_ owner: SessionOwner = .current) throws -> SessionRecorder {
    SessionRecorder(try Journal.open(path: folder.journal, owner: owner))
  }

  private func sessions() throws -> [LoggedSession] {
    try Journal.open(path: folder.journal).sessions()
  }

  /// A session from its start to what is said of it.
  private let requests: [JournalRequest] = [
    .begin(exampleRecord), .record([], Checkpoint(step: 0, left: .seconds(10), held: .zero)),
    .record([entry()], checkpoint),
    .record([entry(step: 3, side: .right, outcome: .completed)], checkpoint),
    .explain(.tired, step: 1), .end(.finished), .rate(Feedback(rpe: 7, note: "Good.")),
  ]

  private func isWhole(_ session: LoggedSession?) -> Bool {
    session?.start == SessionStart(exampleRecord)
      && session?.entries == [
        entry(reason: .tired), entry(step: 3, side: .right, outcome: .completed),
      ] && session?.ending == .finished && session?.feedback == Feedback(rpe: 7, note: "Good.")
  }

  @Test func aSessionIsKept() throws {
    var recorder = try recorder()
    for request in requests {
      #expect(recorder.perform(request, at: stamp(), now: .zero).isEmpty, "\(request)")
    }
    #expect(try isWhole(sessions().first))
    #expect(recorder.nextTry == nil)
    #expect(recorder.close() == nil)
  }

  @Test func theLogIsHandedBack() throws {
    var recorder = try recorder()
    for request in requests { _ = recorder.perform(request, at: stamp(), now: .zero) }
    let log = try sessions()
    #expect(
      recorder.perform(.loadLog, at: stamp(), now: .zero)
        == [.logLoaded(log), .unfinishedLoaded(nil)])
    #expect(recorder.log() == .logLoaded(log))
    #expect(recorder.unfinished() == nil)
  }

  // MARK: - A journal that cannot be written for a while

  /// From the very start on: nothing of such a session was kept.
  @Test func whatCannotBeWrittenWaitsInOrder() throws {
    var recorder = try recorder()
    try rawConnection(folder.journal).write { _ in
      var replies: [JournalReply] = []
      for (second, request) in requests.enumerated() {
        // Not later than the next try, so that only one call waits.
        replies += recorder.perform(
          request, at: stamp(Int64(second)), now: .milliseconds(100 * second))
      }
      #expect(
        replies == [
          .failed(
            "Not saved yet: another program is using the log (while starting a session). "
              + "Backbone will retry.")
        ])
      #expect(recorder.isBehind)
      // Still in use: said once is enough.
      #expect(recorder.retry(at: .seconds(2)).isEmpty)
    }
    #expect(try sessions().isEmpty)
    let next = try #require(recorder.nextTry)
    #expect(next == .seconds(3))
    #expect(recorder.retry(at: next - .milliseconds(1)).isEmpty)
    let replies = recorder.retry(at: next)
    #expect(replies.first == .recovered("Everything is saved again."))
    #expect(!recorder.isBehind && recorder.nextTry == nil)
    let session = try #require(try sessions().first)
    #expect(isWhole(session))
    #expect(replies.last == .logLoaded([session]))
    // When it happened, not when it could be written.
    #expect(session.startedAt == stamp())
    #expect(
      try rawConnection(folder.journal).integer("SELECT ended_at FROM session") == stamp(5).seconds)
  }

  @Test func aTryThatSucceedsBeforeItsTimeIsNotMade() throws {
    var recorder = try recorder()
    try rawConnection(folder.journal).write { _ in
      _ = recorder.perform(requests[0], at: stamp(), now: .zero)
    }
    #expect(recorder.perform(requests[1], at: stamp(), now: .milliseconds(999)).isEmpty)
    #expect(recorder.isBehind)
    #expect(
      recorder.perform(requests[2], at: stamp(), now: .seconds(1)).first
        == .recovered("Everything is saved again."))
    #expect(try sessions().first?.entries == [entry()])
  }

  @Test func leavingTriesALastTime() throws {
    var recorder = try recorder()
    try rawConnection(folder.journal).write { _ in
      for request in requests { _ = recorder.perform(request, at: stamp(), now: .zero) }
    }
    #expect(recorder.close() == nil)
    #expect(try isWhole(sessions().first))
  }

  /// What is written to a file that has lost its name is gone when the program ends.
  @Test func aJournalThatIsMovedAwayIsSaidAndWrittenOnceItIsBack() throws {
    var recorder = try recorder()
    for request in requests.prefix(2) { _ = recorder.perform(request, at: stamp(), now: .zero) }
    let away = folder.journal + ".away"
    try FileManager.default.moveItem(atPath: folder.journal, toPath: away)
    #expect(
      recorder.perform(requests[2], at: stamp(), now: .zero)
        == [
          .failed(
            "Not saved yet: the log was moved or removed (while saving a set). "
              + "Backbone will retry.")
        ])
    // Another file in its place is not the one that has the session.
    #expect(FileManager.default.createFile(atPath: folder.journal, contents: nil))
    #expect(recorder.retry(at: .seconds(1)).isEmpty)
    #expect(recorder.isBehind)
    try FileManager.default.removeItem(atPath: folder.journal)
    try FileManager.default.moveItem(atPath: away, toPath: folder.journal)
    #expect(recorder.retry(at: .seconds(2)).first == .recovered("Everything is saved again."))
    for request in requests.dropFirst(3) {
      #expect(recorder.perform(request, at: stamp(), now: .seconds(2)).isEmpty)
    }
    #expect(recorder.close() == nil)
    #expect(try isWhole(sessions().first))
  }

  @Test func aSessionThatIsRefusedIsSaidOnce() throws {
    var recorder = try recorder()
    let bad = otherRecord(routine: RoutineID(rawValue: String(repeating: "x", count: 301)))
    let replies = recorder.perform(.begin(bad), at: stamp(), now: .zero)
    guard case .failed(let text) = replies.first else {
      Issue.record("\(replies)")
      return
    }
    #expect(text.hasPrefix("Not saved: the log refused a value"))
    for request in requests.dropFirst() {
      #expect(recorder.perform(request, at: stamp(), now: .zero).isEmpty, "\(request)")
    }
    #expect(!recorder.isBehind)
    // The next session is kept.
    for request in requests { _ = recorder.perform(request, at: stamp(), now: .zero) }
    #expect(try isWhole(sessions().first))
  }

  // MARK: - Two windows

  /// Runs a session up to its third request.
  private func started(_ owner: SessionOwner) throws -> (SessionRecorder, RecordID) {
    var recorder = try recorder(owner)
    for request in requests.prefix(3) { _ = recorder.perform(request, at: stamp(), now: .zero) }
    return (recorder, try #require(try sessions().first).id)
  }

  @Test func aSessionThatRunsElsewhereIsLeftAlone() throws {
    var (first, id) = try started(.other)
    var second = try recorder()
    #expect(second.unfinished() == nil)
    #expect(
      second.perform(.resume(id), at: stamp(), now: .zero)
        == [.resumeRefused("This session is running in another window.")])
    #expect(
      second.perform(.abandon(id), at: stamp(), now: .zero)
        == [.resumeRefused("This session is running in another window.")])
    #expect(
      second.perform(.discard(id), at: stamp(), now: .zero)
        == [.resumeRefused("This session is running in another window.")])
    // What followed would belong to the other window's session.
    #expect(second.perform(requests[3], at: stamp(), now: .zero).isEmpty)
    for request in requests.dropFirst(3) {
      #expect(first.perform(request, at: stamp(), now: .zero).isEmpty)
    }
    #expect(try isWhole(sessions().first))
  }

  /// The lock was taken when the program started, and never again.
  @Test func aSessionIsItsWindowsWhoeverStartedFirst() throws {
    var idle = try recorder()
    let (_, id) = try started(.other)
    let offered = idle.unfinished()
    #expect(offered == nil)
    let isRefused = idle.perform(.resume(id), at: stamp(), now: .zero)
    #expect(isRefused == [.resumeRefused("This session is running in another window.")])
  }

  /// A session that was cut off within its second set.
  private func cutOff() throws -> RecordID {
    var (gone, id) = try started(.gone)
    let place = Checkpoint(step: 3, left: .seconds(28), held: .seconds(12))
    _ = gone.perform(.record([], place), at: stamp(), now: .zero)
    return id
  }

  /// What was held of the set in which a session was cut off is not lost when it is closed.
  @Test func aSessionWhoseWindowIsGoneIsEndedWhereItStopped() throws {
    let id = try cutOff()
    var second = try recorder()
    guard
      case .unfinishedEnded(let logged) = second.perform(.abandon(id), at: stamp(), now: .zero)
        .first
    else {
      Issue.record("it was not ended")
      return
    }
    #expect(logged.ending == .aborted)
    #expect(logged.entries.map(\.held) == [.milliseconds(37_200), .seconds(12)])
    #expect(logged.entries.last?.outcome == .stopped)
    #expect(try sessions() == [logged])
    #expect(second.unfinished() == nil)
  }

  @Test func aSessionThatIsDiscardedIsNotInTheLog() throws {
    let (_, id) = try started(.gone)
    var second = try recorder()
    #expect(second.perform(.discard(id), at: stamp(), now: .zero) == [.discarded])
    #expect(try sessions().isEmpty)
    // The one that runs, too, although the journal is in use just then.
    for request in requests.prefix(3) { _ = second.perform(request, at: stamp(), now: .zero) }
    try rawConnection(folder.journal).write { _ in
      _ = second.perform(.discard(nil), at: stamp(), now: .zero)
    }
    #expect(second.close() == nil)
    #expect(try sessions().isEmpty)
    #expect(try Journal.open(path: folder.journal).discardedSessions().count == 2)
  }

  /// A session that was left before anything was done is not listed, whether it was ended or not.
  @Test func anEmptySessionIsNotListed() throws {
    var recorder = try recorder(.gone)
    for request in requests.prefix(2) { _ = recorder.perform(request, at: stamp(), now: .zero) }
    #expect(recorder.log() == .logLoaded([]))
    // Seconds of getting ready are no work; those of the first set are.
    func reach(_ step: Int) {
      let place = Checkpoint(step: step, left: .seconds(3), held: .seconds(7))
      _ = recorder.perform(.record([], place), at: stamp(), now: .zero)
    }
    reach(0)
    #expect(recorder.log() == .logLoaded([]))
    reach(1)
    #expect(recorder.log() != .logLoaded([]))
    reach(0)
    _ = recorder.perform(.end(.aborted), at: stamp(), now: .zero)
    #expect(recorder.log() == .logLoaded([]))
  }

  @Test func aSessionWhoseWindowIsGoneIsResumed() throws {
    var (gone, id) = try started(.gone)
    var second = try recorder()
    let left = try #require(try sessions().first)
    #expect(second.unfinished() == left)
    #expect(
      second.perform(.resume(id), at: stamp(), now: .zero) == [.sessionResumed(left, exampleRecord)]
    )
    // Even if it comes back it cannot write into the session any more.
    let replies = gone.perform(requests[3], at: stamp(), now: .zero)
    #expect(
      replies == [
        .failed(
          "Not saved: this session is running in another window "
            + "(process \(SessionOwner.current.process))")
      ])
    // Said once is enough.
    #expect(gone.perform(requests[3], at: stamp(), now: .zero).isEmpty)
    for request in requests.dropFirst(3) {
      #expect(second.perform(request, at: stamp(), now: .zero).isEmpty)
    }
    #expect(try isWhole(sessions().first))
  }

  @Test func aBusyJournalCanBeAskedToResumeAgain() throws {
    let (_, id) = try started(.gone)
    var second = try recorder()
    try rawConnection(folder.journal).write { _ in
      #expect(
        second.perform(.resume(id), at: stamp(), now: .zero)
          == [
            .failed(
              "Not resumed: another program is using the log (while resuming a session)")
          ])
    }
    guard case .sessionResumed = second.perform(.resume(id), at: stamp(), now: .zero).first else {
      Issue.record("not resumed")
      return
    }
  }

  @Test func aSessionWithoutItsPlanIsNotResumed() throws {
    try folder.putStoredJournal(version: 2)
    var recorder = try recorder()
    let unfinished = try #require(recorder.unfinished())
    let replies = recorder.perform(.resume(unfinished.id), at: stamp(), now: .zero)
    guard case .resumeRefused(let text) = replies.first else {
      Issue.record("\(replies)")
      return
    }
    #expect(text.contains("older version"))
    // Otherwise it would be offered at every start.
    #expect(recorder.unfinished() == nil)
    #expect(try sessions().first { $0.id == unfinished.id }?.entries == unfinished.entries)
  }

  // MARK: - A journal that fails while a session is closed

  /// Runs work while the journal fails just before a change of its tables, as on a full disk.
  private func failing(before change: String, _ work: () -> Void) throws {
    let connection = try rawConnection(folder.journal)
    try connection.execute(
      """
      CREATE TRIGGER failing BEFORE \(change)
      BEGIN SELECT abs(-9223372036854775807 - 1); END
      """)
    work()
    try connection.execute("DROP TRIGGER failing")
  }

  private func discards() throws -> Int64 {
    try rawConnection(folder.journal).integer("SELECT count(*) FROM fact WHERE kind = 'discard'")
  }

  @Test func aBusyJournalCanBeAskedToDiscardAgain() throws {
    let (_, id) = try started(.gone)
    var second = try recorder()
    try rawConnection(folder.journal).write { _ in
      #expect(
        second.perform(.discard(id), at: stamp(), now: .zero)
          == [
            .failed("Not ended: another program is using the log (while removing a session)")
          ])
    }
    #expect(second.perform(.discard(id), at: stamp(), now: .zero) == [.discarded])
    #expect(try sessions().isEmpty)
    #expect(try discards() == 1)
  }

  /// Nothing of it is done before all of it can be.
  @Test func aSessionThatCouldNotBeDiscardedHasNotEnded() throws {
    let (_, id) = try started(.gone)
    var second = try recorder()
    try failing(before: "INSERT ON fact") {
      #expect(
        second.perform(.discard(id), at: stamp(), now: .zero)
          == [.failed("Not ended: integer overflow (while removing a session)")])
    }
    #expect(second.unfinished()?.id == id)
    #expect(try discards() == 0)
    #expect(second.perform(.discard(id), at: stamp(), now: .zero) == [.discarded])
    #expect(try sessions().isEmpty)
    #expect(try discards() == 1)
  }

  @Test func aBusyJournalDiscardsTheSessionThatRunsLater() throws {
    var (recorder, _) = try started(.current)
    try rawConnection(folder.journal).write { _ in
      _ = recorder.perform(.discard(nil), at: stamp(), now: .zero)
    }
    #expect(recorder.isBehind)
    #expect(
      recorder.retry(at: .seconds(1))
        == [.recovered("Everything is saved again."), .logLoaded([])])
    #expect(try sessions().isEmpty)
    #expect(try discards() == 1)
  }

  @Test func aFailureHalfwayDiscardsTheSessionThatRunsLater() throws {
    var (recorder, _) = try started(.current)
    try failing(before: "INSERT ON fact") {
      _ = recorder.perform(.discard(nil), at: stamp(), now: .zero)
    }
    #expect(recorder.isBehind)
    #expect(
      recorder.retry(at: .seconds(1))
        == [.recovered("Everything is saved again."), .logLoaded([])])
    #expect(try sessions().isEmpty)
    #expect(try discards() == 1)
  }

  @Test func aSessionThatHasEndedIsDiscarded() throws {
    var recorder = try recorder()
    for request in requests { _ = recorder.perform(request, at: stamp(), now: .zero) }
    let id = try #require(try sessions().first).id
    #expect(recorder.perform(.discard(id), at: stamp(), now: .zero) == [.discarded])
    #expect(try sessions().isEmpty)
    // As it ended.
    #expect(try isWhole(Journal.open(path: folder.journal).discardedSessions().first))
  }

  @Test func aSessionThatIsUnknownIsNotDiscarded() throws {
    let journal = try Journal.inMemory()
    #expect(throws: JournalError.self) { try journal.discard(RecordID.new(), at: stamp()) }
    #expect(try journal.discarded().isEmpty)
  }

  /// Its last set is there once, and it has an ending.
  private func isEndedOnce(_ replies: [JournalReply]) throws -> Bool {
    guard case .unfinishedEnded(let logged) = replies.first else { return false }
    return try sessions() == [logged] && logged.ending == .aborted
      && logged.entries.map(\.held) == [.milliseconds(37_200), .seconds(12)]
  }

  @Test func aBusyJournalCanBeAskedToEndAgain() throws {
    let id = try cutOff()
    var second = try recorder()
    try rawConnection(folder.journal).write { _ in
      #expect(
        second.perform(.abandon(id), at: stamp(), now: .zero)
          == [
            .failed("Not ended: another program is using the log (while ending a session)")
          ])
    }
    #expect(second.unfinished()?.id == id)
    let replies = second.perform(.abandon(id), at: stamp(), now: .zero)
    #expect(try isEndedOnce(replies))
    #expect(second.unfinished() == nil)
  }

  /// It is still nobody's, and is offered with what it had.
  @Test func aSessionThatCouldNotBeEndedIsAsItWas() throws {
    let id = try cutOff()
    var second = try recorder()
    let left = try #require(second.unfinished())
    try failing(before: "UPDATE OF ending ON session") {
      #expect(
        second.perform(.abandon(id), at: stamp(), now: .zero)
          == [.failed("Not ended: integer overflow (while ending a session)")])
    }
    #expect(second.unfinished() == left)
    let replies = second.perform(.abandon(id), at: stamp(), now: .zero)
    #expect(try isEndedOnce(replies))
    #expect(second.unfinished() == nil)
  }

  // MARK: - A journal that cannot be read

  @Test func aDamagedJournalIsSaid() throws {
    let (recorder, _) = try started(.gone)
    try rawConnection(folder.journal).execute(
      "PRAGMA ignore_check_constraints = ON; UPDATE session SET level = 'elite'")
    #expect(
      recorder.log()
        == .logUnreadable(
          "Your log can't be read: table session, row 1, column level: "
            + "this version doesn't know \"elite\""))
    #expect(recorder.unfinished() == nil)
  }

  @Test func aDamagedPlanIsNotResumed() throws {
    var (recorder, id) = try started(.gone)
    for plan in ["{", "[]", #"{"rounds":1,"blocks":[]}"#] {
      try rawConnection(folder.journal).run("UPDATE session SET plan = ?", [plan])
      let replies = recorder.perform(.resume(id), at: stamp(), now: .zero)
      guard case .resumeRefused(let text) = replies.first else {
        Issue.record("\(plan): \(replies)")
        continue
      }
      #expect(text.contains("column plan"), "\(text)")
    }
  }
}
