import BackboneCore
import Foundation
import TestSupport
import Testing

@testable import BackboneJournal

@Suite struct JournalTests {
  // MARK: - What is written is what is read

  @Test func aSessionComesBackAsItWasWritten() throws {
    let journal = try Journal.inMemory()
    let fast = otherRecord(speed: 10)
    let id = try journal.begin(fast)
    let entries = [
      entry(reason: .form),
      SetEntry(
        step: 3, exercise: "dead-bug", side: nil, round: 2, set: 3, planned: .seconds(40),
        plannedRepetitions: 10, target: .seconds(44), targetRepetitions: 11,
        held: .seconds(43), repetitions: 11, outcome: .completed),
      entry(step: 5, side: .right, held: .zero, outcome: .skipped),
    ]
    try journal.record(entries: [entries[0]], checkpoint: checkpoint, session: id, at: stamp(60))
    try journal.record(
      entries: Array(entries[1...]), checkpoint: checkpoint, session: id, at: stamp(90))
    let said = Feedback(rpe: 7, form: .minor, pain: 0, note: "Left calf tight.")
    try journal.rate(said, session: id)

    let running = try journal.session(id)
    #expect(running.start == SessionStart(fast))
    #expect(running.start.sets == 3)
    #expect(running.start.isRehearsal)
    #expect(running.startedAt == stamp())
    #expect(running.ending == nil)
    #expect(running.feedback == said)
    #expect(running.entries == entries)
    #expect(running.checkpoint == checkpoint)
    #expect(running.exercises.map(\.exercise) == ["side-plank", "dead-bug"])
    #expect(running.exercises.map(\.variant) == [fast.variants["side-plank"], nil])
    #expect(running.exercises.map(\.result) == [nil, nil])

    try journal.end(id, ending: .aborted, at: stamp(100))
    let ended = try journal.session(id)
    #expect(ended.ending == .aborted)
    #expect(ended.feedback == said)
    #expect(ended.entries == entries)
    #expect(ended.checkpoint == nil)
    #expect(try journal.unfinished() == nil)
  }

  @Test func everyRowHasAnIDOfItsOwnAndTheDevice() throws {
    let journal = try Journal.inMemory()
    for later in Int64(0)...1 {
      let id = try journal.begin(at: stamp(later))
      try journal.record(
        entries: [entry(), entry()], checkpoint: checkpoint, session: id, at: stamp(1))
    }
    let sessions = try journal.sessions()
    let ids =
      sessions.map(\.id) + sessions.flatMap(\.exercises).map(\.id)
      + sessions.flatMap(\.sets).map(\.id)
    #expect(ids.count == 2 + 4 + 4)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.high >> 12 & 0xF == 7 && $0.low >> 62 == 2 })
    let devices =
      sessions.map(\.device) + sessions.flatMap(\.exercises).map(\.device)
      + sessions.flatMap(\.sets).map(\.device)
    #expect(Set(devices).count == 1)
  }

  @Test func everyCaseOfEveryEnumerationCanBeStored() throws {
    let journal = try Journal.inMemory()
    for level in Level.allCases {
      let id = try journal.begin(otherRecord(level: level))
      let entries = SetOutcome.allCases.flatMap { outcome in
        Side.allCases.map { entry(side: $0, outcome: outcome) }
      }
      try journal.record(entries: entries, checkpoint: checkpoint, session: id, at: stamp())
      let logged = try #require(try journal.sessions(limit: 1).first)
      #expect(logged.start.level == level)
      #expect(logged.entries == entries)
    }
    let id = try journal.begin()
    let reasons = StopReason.allCases.map { entry(reason: $0) }
    try journal.record(entries: reasons, checkpoint: checkpoint, session: id, at: stamp())
    #expect(try journal.sessions(limit: 1).first?.entries == reasons)
    for form in FormRating.allCases {
      for ending in SessionOutcome.allCases {
        let id = try journal.begin(at: stamp(1))
        try journal.rate(Feedback(form: form), session: id)
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
    let id = try journal.begin(otherRecord(routine: RoutineID(rawValue: text)))
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
    let id = try journal.begin()
    try journal.rate(Feedback(note: text), session: id)
    let note = try #require(try journal.sessions().first).feedback.note
    #expect(Array(note.utf8) == Array(text.utf8))
  }

  @Test(arguments: [String(repeating: "x", count: 501), "a\0b"])
  func aNoteThatIsNoneIsRefused(text: String) throws {
    let journal = try Journal.inMemory()
    let id = try journal.begin()
    try journal.rate(Feedback(pain: 3), session: id)
    let error = #expect(throws: JournalError.self) {
      try journal.rate(Feedback(pain: 4, note: text), session: id)
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
    let other = try journal.begin(at: stamp(10))
    let id = try journal.begin()
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
    let id = try journal.begin()
    let done = entry(outcome: .completed)
    try journal.record(entries: [done], checkpoint: checkpoint, session: id, at: stamp(1))
    #expect(throws: JournalError.unknownSet(file: ":memory:", session: id, step: 1)) {
      try journal.explain(.tired, step: 1, session: id)
    }
    let unknown = RecordID.new()
    #expect(throws: JournalError.unknownSet(file: ":memory:", session: unknown, step: 1)) {
      try journal.explain(.tired, step: 1, session: unknown)
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
    let id = try journal.begin()
    let held: [(Duration, Duration)] = [
      (.microseconds(37_200_499), .milliseconds(37_200)),
      (.microseconds(37_200_999), .milliseconds(37_200)),
      (.nanoseconds(1), .zero),
    ]
    try journal.record(
      entries: held.map { entry(held: $0.0) }, checkpoint: checkpoint, session: id, at: stamp())
    #expect(try journal.sessions().first?.entries.map(\.held) == held.map(\.1))
  }

  // MARK: - Exercises

  @Test func everyExerciseEndsInItsOwnWay() throws {
    let journal = try Journal.inMemory()
    let id = try journal.begin()
    try journal.record(
      entries: [
        entry(outcome: .completed), entry(step: 3, side: .right, outcome: .completed),
        entry(step: 5, exercise: "dead-bug", side: nil, outcome: .stopped),
      ], checkpoint: Checkpoint(step: 6, left: .zero, held: .zero), session: id, at: stamp(1))
    try journal.end(id, ending: .finished, at: stamp(2))
    #expect(try journal.session(id).exercises.map(\.result) == [.done, .short])
    // The last set of a session is asked about when it has ended.
    try journal.explain(.form, step: 5, session: id)
    #expect(try journal.session(id).exercises.map(\.result) == [.done, .hard])
  }

  /// The set was completed, so only the exercise can say it.
  @Test func painInABreakIsKeptWithTheExercise() throws {
    let journal = try Journal.inMemory()
    let id = try journal.begin()
    let done = entry(outcome: .completed)
    try journal.record(
      entries: [done, entry(step: 3, side: .right, outcome: .completed)],
      checkpoint: checkpoint, session: id, at: stamp(1))
    try journal.explain(.pain, step: 1, session: id)
    #expect(try journal.session(id).exercises.first?.result == .pain)
    #expect(try journal.session(id).entries.map(\.reason) == [nil, nil])
    #expect(try journal.session(id).resumedEntries.map(\.reason) == [nil, .pain])
    try journal.end(id, ending: .finished, at: stamp(2))
    #expect(try journal.session(id).exercises.first?.result == .pain)
  }

  @Test func anExerciseThatWasNotReachedHasNoResult() throws {
    let journal = try Journal.inMemory()
    let id = try journal.begin()
    try journal.record(
      entries: [entry(outcome: .completed)],
      checkpoint: Checkpoint(step: 2, left: .seconds(3), held: .zero), session: id, at: stamp(1))
    try journal.end(id, ending: .aborted, at: stamp(2))
    #expect(try journal.session(id).exercises.map(\.result) == [.interrupted, nil])
  }

  @Test func whatIsSaidOfAnExerciseIsKept() throws {
    let journal = try Journal.inMemory()
    let id = try journal.begin()
    let said = ExerciseFeedback(
      effort: 8, form: .broke, pain: 1, load: Load(thousandths: 22_500, unit: .pounds))
    try journal.rate("dead-bug", said, session: id)
    #expect(try journal.session(id).exercises.map(\.feedback) == [ExerciseFeedback(), said])
    #expect(
      throws: JournalError.unknownExercise(file: ":memory:", session: id, exercise: "plank")
    ) {
      try journal.rate("plank", said, session: id)
    }
    for bad in [
      ExerciseFeedback(effort: 11), ExerciseFeedback(pain: -1),
      ExerciseFeedback(load: Load(thousandths: -1, unit: .kilograms)),
    ] {
      #expect(throws: JournalError.self) { try journal.rate("dead-bug", bad, session: id) }
    }
    #expect(try journal.session(id).exercises[1].feedback == said)
  }

  /// A counted set may stand open for as long as the user likes.
  @Test func aSetIsKeptAsADayAtMost() throws {
    let journal = try Journal.inMemory()
    let id = try journal.begin()
    let place = Checkpoint(step: 5, left: .seconds(4), held: .seconds(90_000))
    try journal.record(
      entries: [entry(held: .seconds(100_000))], checkpoint: place, session: id, at: stamp(1))
    #expect(try journal.session(id).entries.map(\.held) == [.seconds(86_400)])
    #expect(try journal.session(id).checkpoint?.held == .seconds(86_400))
  }

  /// What `check` takes for an id, the journal keeps; an exercise done alone adds to it.
  @Test func theLongestIDIsKept() throws {
    let journal = try Journal.inMemory()
    let exercise = ExerciseID(rawValue: String(repeating: "x", count: Slug.maximumLength))
    let id = try journal.begin(
      otherRecord(routine: RoutineID(rawValue: "alone-" + exercise.rawValue)))
    try journal.record(
      entries: [entry(exercise: exercise)], checkpoint: checkpoint, session: id, at: stamp(1))
    #expect(try journal.session(id).entries.map(\.exercise) == [exercise])
  }

  // MARK: - Order and limits

  @Test func sessionsComeNewestFirst() throws {
    let journal = try Journal.inMemory()
    let middle = try journal.begin(at: stamp(50))
    let oldest = try journal.begin(at: stamp(10))
    let newest = try journal.begin(at: stamp(90))
    let later = try journal.begin(at: stamp(50))
    for (step, id) in [oldest, middle, newest].enumerated() {
      try journal.record(
        entries: [entry(step: step)], checkpoint: checkpoint, session: id, at: stamp(100))
    }
    #expect(try journal.sessions().map(\.id) == [newest, later, middle, oldest])
    #expect(try journal.sessions(limit: 2).map(\.id) == [newest, later])
    #expect(try journal.sessions(limit: 0).isEmpty)
    #expect(try journal.sessions(limit: -3).isEmpty)
    #expect(try journal.sessions().map { $0.entries.map(\.step) } == [[2], [], [1], [0]])
  }

  // MARK: - What is offered again

  /// A session at a place, left by a process that is gone.
  private func cutOff(_ journal: Journal, at stamp: Timestamp) throws -> RecordID {
    let id = try journal.begin(at: stamp)
    try journal.record(checkpoint: checkpoint, session: id, at: stamp)
    return id
  }

  @Test func unfinishedIsTheOneBegunLast() throws {
    let folder = try TemporaryFolder()
    let gone = try Journal.open(path: folder.journal, owner: .gone)
    let journal = try Journal.open(path: folder.journal)
    #expect(try journal.unfinished() == nil)
    let old = try cutOff(gone, at: stamp(60))
    // The clock was set back meanwhile.
    let new = try cutOff(gone, at: stamp())
    #expect(try journal.unfinished()?.id == new)
    try journal.end(new, ending: .finished, at: stamp(20))
    #expect(try journal.unfinished()?.id == old)
    try journal.end(old, ending: .aborted, at: stamp(70))
    #expect(try journal.unfinished() == nil)
  }

  @Test func aSessionThatReachedNothingIsNotOffered() throws {
    let folder = try TemporaryFolder()
    _ = try Journal.open(path: folder.journal, owner: .gone).begin()
    #expect(try Journal.open(path: folder.journal).unfinished() == nil)
  }

  @Test func aSessionThatRunsIsNotOffered() throws {
    for owner in [SessionOwner.other, .current] {
      let folder = try TemporaryFolder()
      _ = try cutOff(try Journal.open(path: folder.journal, owner: owner), at: stamp())
      #expect(try Journal.open(path: folder.journal).unfinished() == nil, "\(owner)")
    }
  }

  // MARK: - What is refused, and that nothing of it stays

  @Test func aRefusedEntryTakesTheWholeCallBack() throws {
    let journal = try Journal.inMemory()
    let id = try journal.begin()
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
          file: ":memory:", during: .recording,
          reason: "CHECK constraint failed: step BETWEEN 0 AND 1000000"))
    #expect(try journal.sessions() == before)
  }

  @Test func aRefusedCheckpointTakesTheEntriesBack() throws {
    let journal = try Journal.inMemory()
    let id = try journal.begin()
    try journal.record(checkpoint: checkpoint, session: id, at: stamp(1))
    let before = try journal.sessions()
    #expect(throws: JournalError.self) {
      try journal.record(
        entries: [entry()], checkpoint: Checkpoint(step: 4, left: .seconds(-1), held: .zero),
        session: id, at: stamp(2))
    }
    #expect(try journal.sessions() == before)
  }

  @Test(arguments: ["", String(repeating: "x", count: 301), "a\0b"])
  func idsThatAreNoIdsAreRefused(text: String) throws {
    let journal = try Journal.inMemory()
    let error = #expect(throws: JournalError.self) {
      try journal.begin(otherRecord(routine: RoutineID(rawValue: text)))
    }
    guard case .refused(_, .beginning, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try journal.sessions().isEmpty)
  }

  @Test func impossibleNumbersAreRefused() throws {
    let journal = try Journal.inMemory()
    #expect(throws: JournalError.self) { try journal.begin(otherRecord(speed: 1001)) }
    #expect(throws: JournalError.self) {
      try journal.begin(at: Timestamp(seconds: -1, offset: 0))
    }
    #expect(throws: JournalError.self) {
      try journal.begin(at: Timestamp(seconds: 0, offset: 86_400))
    }
    let id = try journal.begin()
    for rpe in [0, 11] {
      #expect(throws: JournalError.self) {
        try journal.rate(Feedback(rpe: rpe), session: id)
      }
    }
    for pain in [-1, 11] {
      #expect(throws: JournalError.self) {
        try journal.rate(Feedback(pain: pain), session: id)
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
    let id = try journal.begin()
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
    let id = RecordID.new()
    let unknown = JournalError.unknownSession(file: ":memory:", id: id)
    #expect(throws: unknown) {
      try journal.record(checkpoint: checkpoint, session: id, at: stamp())
    }
    #expect(throws: unknown) { try journal.end(id, ending: .finished, at: stamp()) }
    #expect(throws: unknown) { try journal.rate(Feedback(), session: id) }
  }

  @Test func aClosedJournalSaysSo() throws {
    let journal = try Journal.inMemory()
    journal.close()
    journal.close()
    #expect(throws: JournalError.closed(file: ":memory:", during: .reading)) {
      try journal.sessions()
    }
    #expect(throws: JournalError.closed(file: ":memory:", during: .beginning)) {
      try journal.begin()
    }
  }

  // MARK: - Cost

  @Test func tenThousandSessionsAreListed() throws {
    let folder = try TemporaryFolder()
    try Journal.open(path: folder.journal).close()
    try rawConnection(folder.journal).write { file in
      try file.execute(
        """
        WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n WHERE id < 10000)
        INSERT INTO session
          (id, uuid, device, routine, level, steps, planned_ms, speed, is_rehearsal, started_at,
           started_offset)
        SELECT id, randomblob(16), 1, 'r', 'beginner', 9, 1, 1, 0, id, 0 FROM n;
        INSERT INTO session_exercise (uuid, device, session, exercise)
        SELECT randomblob(16), 1, id, 'side-plank' FROM session;
        WITH RECURSIVE n (step) AS (SELECT 1 UNION ALL SELECT step + 1 FROM n WHERE step < 8)
        INSERT INTO set_entry
          (uuid, device, exercise, step, round, number, planned_ms, held_ms, outcome, ended_at,
           ended_offset)
        SELECT randomblob(16), 1, id, step, 1, 1, 40000, 37200, 'stopped', 1, 0
        FROM session_exercise, n;
        """)
    }
    let journal = try Journal.open(path: folder.journal)
    let listed = try journal.sessions()
    #expect(listed.count == 10_000)
    #expect(listed.allSatisfy { $0.entries.count == 8 })
  }
}
