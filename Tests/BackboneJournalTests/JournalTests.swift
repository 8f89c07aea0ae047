import BackboneCore
import BackboneJournal
import Foundation
import GRDB
import Testing

@Suite struct JournalTests {
  // MARK: - What is written is what is read

  @Test func aSessionComesBackAsItWasWritten() throws {
    let journal = try Journal.inMemory()
    let id = try journal.begin(start, at: stamp(), speed: 10)
    let entries = [
      entry(reason: .form),
      entry(
        step: 3, side: nil, set: 2, held: .seconds(40), repetitions: 10, outcome: .completed),
      entry(step: 5, side: .right, held: .zero, outcome: .skipped),
    ]
    try journal.record(entries: [entries[0]], checkpoint: checkpoint, session: id, at: stamp(60))
    try journal.record(
      entries: Array(entries[1...]), checkpoint: checkpoint, session: id, at: stamp(90))
    let said = Feedback(rpe: 7, form: .minor, pain: 0, note: "Left calf tight.")
    try journal.feedback(said, session: id)

    let running = LoggedSession(
      id: id, start: start, startedAt: stamp(), ending: nil,
      feedback: said, speed: 10, entries: entries, checkpoint: checkpoint)
    #expect(try journal.sessions() == [running])
    #expect(try journal.unfinished() == running)

    try journal.end(id, ending: .aborted, at: stamp(100))
    let ended = LoggedSession(
      id: id, start: start, startedAt: stamp(), ending: .aborted, feedback: running.feedback,
      speed: 10, entries: entries, checkpoint: nil)
    #expect(try journal.sessions() == [ended])
    #expect(try journal.unfinished() == nil)
  }

  @Test func everyCaseOfEveryEnumerationCanBeStored() throws {
    let journal = try Journal.inMemory()
    for level in Level.allCases {
      let start = SessionStart(routine: "r", level: level, steps: 1, total: .seconds(1))
      let id = try journal.begin(start, at: stamp(), speed: 1)
      let entries = SetOutcome.allCases.flatMap { outcome in
        Side.allCases.map { entry(side: $0, outcome: outcome) }
      }
      try journal.record(entries: entries, checkpoint: checkpoint, session: id, at: stamp())
      let logged = try #require(try journal.sessions(limit: 1).first)
      #expect(logged.start.level == level)
      #expect(logged.entries == entries)
    }
    let id = try journal.begin(start, at: stamp(), speed: 1)
    let reasons = StopReason.allCases.map { entry(reason: $0) }
    try journal.record(entries: reasons, checkpoint: checkpoint, session: id, at: stamp())
    #expect(try journal.sessions(limit: 1).first?.entries == reasons)
    for form in FormRating.allCases {
      for ending in SessionOutcome.allCases {
        let id = try journal.begin(start, at: stamp(1), speed: 1)
        try journal.feedback(Feedback(form: form), session: id)
        try journal.end(id, ending: ending, at: stamp(2))
        let logged = try #require(try journal.sessions(limit: 1).first)
        #expect(logged.feedback.form == form)
        #expect(logged.ending == ending)
      }
    }
  }

  @Test(arguments: [
    "'); DROP TABLE session; --", "a\"b`c\\", "a\nb\u{1B}[0m", "\u{202E}kcab", "e\u{301}🏃🏽‍♀️",
  ])
  func hostileTextInIdsIsOnlyText(text: String) throws {
    let journal = try Journal.inMemory()
    let start = SessionStart(
      routine: RoutineID(rawValue: text), level: .beginner, steps: 1, total: .seconds(1))
    let id = try journal.begin(start, at: stamp(), speed: 1)
    let entry = entry(exercise: ExerciseID(rawValue: text))
    try journal.record(entries: [entry], checkpoint: checkpoint, session: id, at: stamp())
    let logged = try #require(try journal.sessions().first)
    #expect(Array(logged.start.routine.rawValue.utf8) == Array(text.utf8))
    #expect(logged.entries == [entry])
  }

  @Test(arguments: [
    "'); DROP TABLE session; --", "a\nb\u{1B}[0m", "\u{202E}kcab", "e\u{301}🏃🏽‍♀️",
    String(repeating: "é", count: 500),
  ])
  func hostileTextInANoteIsOnlyText(text: String) throws {
    let journal = try Journal.inMemory()
    let id = try journal.begin(start, at: stamp(), speed: 1)
    try journal.feedback(Feedback(note: text), session: id)
    let note = try #require(try journal.sessions().first).feedback.note
    #expect(Array(note.utf8) == Array(text.utf8))
  }

  @Test(arguments: [String(repeating: "x", count: 501), "a\0b"])
  func aNoteThatIsNoneIsRefused(text: String) throws {
    let journal = try Journal.inMemory()
    let id = try journal.begin(start, at: stamp(), speed: 1)
    try journal.feedback(Feedback(pain: 3), session: id)
    let error = #expect(throws: JournalError.self) {
      try journal.feedback(Feedback(pain: 4, note: text), session: id)
    }
    guard case .refused(_, .rating, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try journal.sessions().map(\.feedback) == [Feedback(pain: 3)])
  }

  // MARK: - Why a set was stopped

  @Test func theReasonGoesToTheLastAttemptAtTheSet() throws {
    let journal = try Journal.inMemory()
    let other = try journal.begin(start, at: stamp(10), speed: 1)
    let id = try journal.begin(start, at: stamp(), speed: 1)
    let entries = [
      entry(held: .seconds(9)), entry(), entry(held: .seconds(40), outcome: .completed),
      entry(step: 3),
    ]
    for session in [id, other] {
      try journal.record(entries: entries, checkpoint: checkpoint, session: session, at: stamp(1))
    }
    try journal.explain(.pain, step: 1, session: id)
    try journal.explain(.tired, step: 1, session: id)
    var explained = entries
    explained[1].reason = .tired
    #expect(try journal.sessions().map(\.entries) == [entries, explained])
    // The last set of a session is asked about when it has ended.
    try journal.end(id, ending: .finished, at: stamp(2))
    try journal.explain(.form, step: 3, session: id)
    #expect(try journal.sessions().last?.entries.last?.reason == .form)
  }

  @Test func aSetThatWasNotStoppedTakesNoReason() throws {
    let journal = try Journal.inMemory()
    let id = try journal.begin(start, at: stamp(), speed: 1)
    let done = entry(outcome: .completed)
    try journal.record(entries: [done], checkpoint: checkpoint, session: id, at: stamp(1))
    #expect(throws: JournalError.unknownSet(file: ":memory:", session: id, step: 1)) {
      try journal.explain(.tired, step: 1, session: id)
    }
    #expect(throws: JournalError.unknownSet(file: ":memory:", session: 7, step: 1)) {
      try journal.explain(.tired, step: 1, session: 7)
    }
    #expect(throws: JournalError.self) {
      try journal.record(
        entries: [entry(outcome: .skipped, reason: .tired)], checkpoint: checkpoint, session: id,
        at: stamp(2))
    }
    #expect(try journal.sessions().first?.entries == [done])
  }

  @Test func durationsAreKeptToTheMillisecond() throws {
    let journal = try Journal.inMemory()
    let id = try journal.begin(start, at: stamp(), speed: 1)
    let held: [(Duration, Duration)] = [
      (.microseconds(37_200_499), .milliseconds(37_200)),
      (.microseconds(37_200_999), .milliseconds(37_200)),
      (.nanoseconds(1), .zero),
    ]
    try journal.record(
      entries: held.map { entry(held: $0.0) }, checkpoint: checkpoint, session: id, at: stamp())
    #expect(try journal.sessions().first?.entries.map(\.held) == held.map(\.1))
  }

  // MARK: - Order and limits

  @Test func sessionsComeNewestFirst() throws {
    let journal = try Journal.inMemory()
    let middle = try journal.begin(start, at: stamp(50), speed: 1)
    let oldest = try journal.begin(start, at: stamp(10), speed: 1)
    let newest = try journal.begin(start, at: stamp(90), speed: 1)
    let later = try journal.begin(start, at: stamp(50), speed: 1)
    for id in [oldest, middle, newest] {
      try journal.record(
        entries: [entry(step: Int(id))], checkpoint: checkpoint, session: id, at: stamp(100))
    }
    #expect(try journal.sessions().map(\.id) == [newest, later, middle, oldest])
    #expect(try journal.sessions(limit: 2).map(\.id) == [newest, later])
    #expect(try journal.sessions(limit: 0).isEmpty)
    #expect(try journal.sessions(limit: -3).isEmpty)
    for session in try journal.sessions() where session.id != later {
      #expect(session.entries.map(\.step) == [Int(session.id)])
    }
  }

  @Test func unfinishedIsTheNewestWithoutAnEnding() throws {
    let journal = try Journal.inMemory()
    #expect(try journal.unfinished() == nil)
    let old = try journal.begin(start, at: stamp(), speed: 1)
    let new = try journal.begin(start, at: stamp(10), speed: 1)
    #expect(try journal.unfinished()?.id == new)
    #expect(try journal.unfinished()?.checkpoint == nil)
    try journal.end(new, ending: .finished, at: stamp(20))
    #expect(try journal.unfinished()?.id == old)
  }

  // MARK: - What is refused, and that nothing of it stays

  @Test func aRefusedEntryTakesTheWholeCallBack() throws {
    let journal = try Journal.inMemory()
    let id = try journal.begin(start, at: stamp(), speed: 1)
    try journal.record(entries: [entry()], checkpoint: checkpoint, session: id, at: stamp(1))
    let before = try journal.sessions()
    let error = #expect(throws: JournalError.self) {
      try journal.record(
        entries: [entry(step: 3), entry(step: -1)],
        checkpoint: Checkpoint(step: 4, left: .zero, held: .zero), session: id, at: stamp(2))
    }
    #expect(
      error
        == .refused(
          file: ":memory:", during: .recording, reason: "CHECK constraint failed: step >= 0"))
    #expect(try journal.sessions() == before)
  }

  @Test func aRefusedCheckpointTakesTheEntriesBack() throws {
    let journal = try Journal.inMemory()
    let id = try journal.begin(start, at: stamp(), speed: 1)
    try journal.record(checkpoint: checkpoint, session: id, at: stamp(1))
    let before = try journal.sessions()
    #expect(throws: JournalError.self) {
      try journal.record(
        entries: [entry()], checkpoint: Checkpoint(step: 4, left: .seconds(-1), held: .zero),
        session: id, at: stamp(2))
    }
    #expect(try journal.sessions() == before)
  }

  @Test(arguments: ["", String(repeating: "x", count: 101), "a\0b"])
  func idsThatAreNoIdsAreRefused(text: String) throws {
    let journal = try Journal.inMemory()
    let bad = SessionStart(
      routine: RoutineID(rawValue: text), level: .beginner, steps: 1, total: .seconds(1))
    let error = #expect(throws: JournalError.self) {
      try journal.begin(bad, at: stamp(), speed: 1)
    }
    guard case .refused(_, .beginning, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try journal.sessions().isEmpty)
  }

  @Test func impossibleNumbersAreRefused() throws {
    let journal = try Journal.inMemory()
    #expect(throws: JournalError.self) { try journal.begin(start, at: stamp(), speed: 0) }
    #expect(throws: JournalError.self) {
      try journal.begin(start, at: Timestamp(seconds: -1, offset: 0), speed: 1)
    }
    #expect(throws: JournalError.self) {
      try journal.begin(start, at: Timestamp(seconds: 0, offset: 86_400), speed: 1)
    }
    let id = try journal.begin(start, at: stamp(), speed: 1)
    for rpe in [0, 11] {
      #expect(throws: JournalError.self) {
        try journal.feedback(Feedback(rpe: rpe), session: id)
      }
    }
    for pain in [-1, 11] {
      #expect(throws: JournalError.self) {
        try journal.feedback(Feedback(pain: pain), session: id)
      }
    }
    #expect(throws: JournalError.self) {
      try journal.record(
        entries: [entry(repetitions: -1)], checkpoint: checkpoint, session: id, at: stamp())
    }
    #expect(try journal.sessions().map(\.feedback) == [Feedback()])
  }

  @Test func aSessionThatEndedTakesNothingMore() throws {
    let journal = try Journal.inMemory()
    let id = try journal.begin(start, at: stamp(), speed: 1)
    try journal.end(id, ending: .finished, at: stamp(1))
    let before = try journal.sessions()
    #expect(throws: JournalError.alreadyEnded(file: ":memory:", id: id)) {
      try journal.record(entries: [entry()], checkpoint: checkpoint, session: id, at: stamp(2))
    }
    #expect(throws: JournalError.alreadyEnded(file: ":memory:", id: id)) {
      try journal.end(id, ending: .aborted, at: stamp(2))
    }
    #expect(try journal.sessions() == before)
  }

  @Test func aSessionThatIsNotThereIsNamed() throws {
    let journal = try Journal.inMemory()
    let unknown = JournalError.unknownSession(file: ":memory:", id: 7)
    #expect(throws: unknown) {
      try journal.record(checkpoint: checkpoint, session: 7, at: stamp())
    }
    #expect(throws: unknown) { try journal.end(7, ending: .finished, at: stamp()) }
    #expect(throws: unknown) { try journal.feedback(Feedback(), session: 7) }
  }

  @Test func aClosedJournalSaysSo() throws {
    let journal = try Journal.inMemory()
    try journal.close()
    try journal.close()
    #expect(throws: JournalError.closed(file: ":memory:", during: .reading)) {
      try journal.sessions()
    }
    #expect(throws: JournalError.closed(file: ":memory:", during: .beginning)) {
      try journal.begin(start, at: stamp(), speed: 1)
    }
  }

  // MARK: - Cost

  @Test func tenThousandSessionsAreListed() throws {
    let folder = try TemporaryFolder()
    try Journal.open(path: folder.journal).close()
    try rawConnection(folder.journal).write { db in
      try db.execute(
        sql: """
          WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n WHERE id < 10000)
          INSERT INTO session
          SELECT id, 'r', 'beginner', 9, 1, 1, id, 0, NULL, NULL, NULL, 7, NULL, 2, 'Fine.' FROM n;
          WITH RECURSIVE n (step) AS (SELECT 1 UNION ALL SELECT step + 1 FROM n WHERE step < 8)
          INSERT INTO set_entry
          SELECT NULL, id, step, 'side-plank', 'left', 1, 1, 40000, 37200, 'stopped', 1, 0, 8, 'tired'
          FROM session, n;
          """)
    }
    let journal = try Journal.open(path: folder.journal)
    let clock = ContinuousClock()
    var listed: [LoggedSession] = []
    let all = try clock.measure { listed = try journal.sessions() }
    let ten = try clock.measure { _ = try journal.sessions(limit: 10) }
    print("journal: 10,000 sessions with 80,000 entries listed in \(all), the last 10 in \(ten)")
    #expect(listed.count == 10_000)
    #expect(listed.allSatisfy { $0.entries.count == 8 })
  }
}
