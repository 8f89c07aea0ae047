import BackboneCore
import TestSupport
import Testing

@testable import BackboneJournal

/// What the journal keeps of a long training is never seen: it is what all facts lead to.
@Suite struct TrainingStateTests {
  private static let catalogue = Catalogue(
    muscles: [],
    exercises: [
      Fixture.exercise("side-plank", "Side plank", primary: [], secondary: []),
      Fixture.exercise("dead-bug", "Dead bug", primary: [], secondary: []),
    ], routines: [], sources: [])
  private static let recent = Journal.Recent(open: 4, most: 12)

  private func kept(_ journal: Journal, by program: String? = "this") throws -> TrainingState {
    try journal.training(for: nil, Self.catalogue, in: .kilograms, by: program, Self.recent).state
  }

  /// Compares what is read for a day alone with what all facts lead to.
  /// - Returns: whether it was a part of it.
  @discardableResult private func expectTheDay(
    _ day: Int64, _ journal: Journal, from whole: TrainingState
  ) throws -> Bool {
    let now = stamp(86_400 * day + 40_000)
    let recent = try journal.training(
      for: now, Self.catalogue, in: .kilograms, by: "this", Self.recent)
    for exercise in Self.catalogue.exercises {
      #expect(recent.state.dose(of: exercise.id, at: now) == whole.dose(of: exercise.id, at: now))
    }
    if recent.isWhole {
      #expect(recent.state == whole)
    } else {
      let before = try journal.read { try $0.integer("SELECT before FROM training_state") }
      #expect(recent.state == whole.recent(since: before - Planner.memory))
    }
    return !recent.isWhole
  }

  private func computed(_ journal: Journal) throws -> TrainingState {
    TrainingState(
      try journal.training().facts(Self.catalogue),
      rules: Self.catalogue.progressionRules(in: .kilograms))
  }

  private func rows(_ journal: Journal) throws -> Int64 {
    try journal.read { try $0.integer("SELECT count(*) FROM training_state") }
  }

  /// Trains on a day.
  private func train(_ journal: Journal, day: Int64, effort: Int = 7) throws -> RecordID {
    let begin = 86_400 * day
    let id = try journal.begin(at: stamp(begin))
    try journal.record(
      entries: [
        entry(held: .seconds(40), outcome: .completed),
        entry(step: 3, side: .right, held: .seconds(40), outcome: .completed),
        SetEntry(
          step: 5, exercise: "dead-bug", side: nil, round: 1, set: 1, planned: .seconds(40),
          plannedRepetitions: 10, held: .seconds(40), repetitions: Int(day % 3) + 8,
          outcome: day % 3 == 2 ? .completed : .stopped),
      ],
      checkpoint: checkpoint, session: id, at: stamp(begin + 600))
    try journal.rate(
      "dead-bug", ExerciseFeedback(effort: effort, form: .good), session: id)
    try journal.end(id, ending: .finished, at: stamp(begin + 1200))
    return id
  }

  /// A journal with something kept.
  private func long() throws -> Journal {
    let journal = try Journal.inMemory()
    for day in 0..<20 { _ = try train(journal, day: Int64(2 * day)) }
    #expect(try kept(journal) == computed(journal))
    #expect(try rows(journal) == 1)
    return journal
  }

  @Test func aDayReadsAPart() throws {
    let journal = try long()
    for day in 20..<35 { _ = try train(journal, day: Int64(2 * day)) }
    let whole = try computed(journal)
    #expect(try kept(journal) == whole)
    for day in [70, 200] as [Int64] {
      #expect(try expectTheDay(day, journal, from: whole))
      let now = stamp(86_400 * day)
      let part = try journal.training(
        for: now, Self.catalogue, in: .kilograms, by: "this", Self.recent
      ).state
      #expect((part.courses["dead-bug"]?.entries.count ?? 0) < 30)
      let planners = [part, whole].map { state in
        Planner(
          candidates: [
            Planner.Candidate(
              "runners-back", name: "Runner's back", kind: .coreLow, length: .seconds(600))
          ], past: state.sessions)
      }
      #expect(planners[0].due(at: now) == planners[1].due(at: now))
      #expect(planners[0].weeks(1, around: now) == planners[1].weeks(1, around: now))
    }
  }

  /// Then the moment may lie before what is kept.
  @Test func aClockThatWasSetBackReadsAll() throws {
    let journal = try long()
    #expect(try !expectTheDay(10, journal, from: computed(journal)))
  }

  @Test func aShortTrainingKeepsNothing() throws {
    let journal = try Journal.inMemory()
    for day in 0..<Int64(Self.recent.most) { _ = try train(journal, day: day) }
    #expect(try kept(journal) == computed(journal))
    #expect(try rows(journal) == 0)
  }

  @Test func whatIsNewLeavesWhatIsKept() throws {
    let journal = try long()
    _ = try train(journal, day: 50)
    try journal.add(.readiness(Readiness(pain: 4)), at: stamp(86_400 * 52))
    #expect(try rows(journal) == 1)
    #expect(try kept(journal) == computed(journal))
  }

  @Test func anyChangeToThePastEndsIt() throws {
    let statements = [
      "UPDATE set_entry SET held_ms = held_ms - 5000 WHERE id = 1",
      "DELETE FROM set_entry WHERE id = 1",
      "UPDATE session_exercise SET effort = 9 WHERE id = 1",
      "DELETE FROM session_exercise WHERE id = 1",
      "UPDATE session SET pain = 3 WHERE id = 1",
      "UPDATE session SET ended_at = ended_at + 60 WHERE id = 1",
      "DELETE FROM session WHERE id = 1",
      "UPDATE device SET uuid = randomblob(16)",
      """
      INSERT INTO fact (uuid, device, happened_at, happened_offset, kind, body)
      VALUES (randomblob(16), 1, 1795367045, 0, 'readiness',
        '{"pain":4,"newSymptom":false,"rested":true}')
      """,
    ]
    for statement in statements {
      let journal = try long()
      try journal.write(.recording) { try $0.execute(statement) }
      #expect(try rows(journal) == 0, "\(statement)")
    }
  }

  @Test func whatSaysNothingAboutTheTrainingLeavesIt() throws {
    let journal = try long()
    try journal.write(.recording) {
      try $0.execute("UPDATE session SET note = 'a', revision = 2 WHERE id = 1")
    }
    #expect(try rows(journal) == 1)
  }

  /// Another program has other rules, and nothing of it is believed; the last four are kept.
  @Test func eachProgramHasItsOwn() throws {
    let journal = try long()
    for program in ["a", "b", "c", "d", "e"] {
      #expect(try kept(journal, by: program) == computed(journal))
    }
    #expect(try rows(journal) == 4)
    #expect(try kept(journal, by: nil) == computed(journal))
    #expect(try rows(journal) == 4)
  }

  @Test(arguments: [
    "state = zeroblob(length(state))", "state = x''", "hash = hash + 1", "sessions = sessions + 1",
    "facts = facts + 1", "before = before + 86400", "recent = x''", "recent = state",
    "recent_hash = hash",
  ])
  func whatIsDamagedIsNotBelieved(change: String) throws {
    let journal = try long()
    try journal.write(.recording) { try $0.execute("UPDATE training_state SET \(change)") }
    try expectTheDay(60, journal, from: computed(journal))
    #expect(try kept(journal) == computed(journal))
  }

  @Test func bytesThatSayNothingAreNoState() throws {
    let journal = try long()
    let state = try computed(journal)
    let rules = Self.catalogue.progressionRules(in: .kilograms)
    let bytes = state.packed
    #expect(TrainingState(packed: bytes, rules: rules) == state)
    for count in 0..<bytes.count {
      #expect(TrainingState(packed: Array(bytes.prefix(count)), rules: rules) == nil)
    }
    var random = SplitMix64(seed: 3)
    for _ in 0..<2000 {
      var other = bytes
      other[Int.random(in: 0..<other.count, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
      _ = TrainingState(packed: other, rules: rules)
    }
  }

  /// Whatever happens, in whatever order, what is kept changes nothing.
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func itIsAlwaysWhatAllFactsLeadTo(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let journal = try Journal.inMemory()
    var (day, survived, parts): (Int64, Int, Int) = (0, 0, 0)
    var sessions: [RecordID] = []
    for number in 0..<80 {
      day += Int64.random(in: 1...3, using: &random)
      let before = try rows(journal)
      switch Int.random(in: 0..<24, using: &random) {
      case 0:
        if let id = sessions.randomElement(using: &random) {
          try journal.discard(id, at: stamp(86_400 * day))
        }
      case 1:
        if let id = sessions.randomElement(using: &random) {
          try journal.add(.restore(id), at: stamp(86_400 * day))
        }
      case 2:
        if let id = sessions.randomElement(using: &random) {
          try journal.rate(Feedback(rpe: 9, form: .broke, pain: 2), session: id)
        }
      case 3:
        if let set = try journal.history().randomElement(using: &random)?.sets.first?.id {
          try journal.correct(set, held: .seconds(20), repetitions: nil)
        }
      case 4:
        // Another machine trained before.
        sessions.append(try train(journal, day: day / 2 + 1))
      case 5: _ = try journal.add([imported(number)], from: "a.csv", at: stamp(86_400 * day))
      case 6: _ = try journal.undoImport(at: stamp(86_400 * day))
      case 7: try journal.become(.new())
      case 8:
        let fact = sessions.randomElement(using: &random)
        if let fact { try journal.add(.correction(of: fact, corrected), at: stamp(86_400 * day)) }
      case 9: try journal.add(.painFree("dead-bug"), at: stamp(86_400 * day))
      case 10:
        let dose = Prescription(variant: 0, work: .holds(sets: 2, seconds: 30))
        try journal.add(.override("side-plank", dose), at: stamp(86_400 * day))
      case 11: try journal.add(.override("side-plank", nil), at: stamp(86_400 * day))
      case 12: try journal.add(happening(&random), at: stamp(86_400 * (day / 3)))
      case 13, 14: try journal.add(happening(&random), at: stamp(86_400 * day))
      default:
        sessions.append(
          try train(journal, day: day, effort: Int.random(in: 6...9, using: &random)))
      }
      let whole = try computed(journal)
      if try expectTheDay(day, journal, from: whole) { parts += 1 }
      #expect(try kept(journal) == whole, "step \(number)")
      if before > 0, try rows(journal) > 0 { survived += 1 }
    }
    // Else this would say nothing.
    #expect(survived > 10 && parts > 10)
  }

  private var corrected: SessionFact {
    SessionFact(
      "runners-back", kind: .coreLow,
      exercises: [
        ExerciseFact(
          "dead-bug", planned: Prescription(variant: 0, work: .repetitions([10], hold: 0)),
          outcome: ExerciseOutcome(done: [4], form: .broke, effort: 9))
      ])
  }

  private func happening(_ random: inout SplitMix64) -> TrainingFact.Kind {
    let run = Run(start: stamp(86_400), kind: .long, minutes: 90)
    return [
      .readiness(Readiness(pain: 3)), .screen(nil), .screen(.caution), .run(run),
      .plan(["dead-bug"]), .plan(["side-plank", "dead-bug"]), .routines(["runners-back"]),
      .fault(FaultNote("dead-bug", fault: "arch", second: 12)),
      .selfCheck(SelfCheck(signs: [.slumpDaily: 2], headToWall: 3)),
      .test(TestResult(.flexor, seconds: 80)), .level(.intermediate, startingOver: [:]),
      .start("dead-bug", Prescription(variant: 0, work: .repetitions([8, 8], hold: 0))),
    ].randomElement(using: &random) ?? .screen(nil)
  }

  private func imported(_ number: Int) -> LoggedSession {
    var random = SplitMix64(seed: UInt64(number))
    let id = RecordID(milliseconds: 1, random: &random)
    return LoggedSession(
      id: id, device: id,
      start: SessionStart(routine: "strong", name: "A", level: .beginner, steps: 1, total: .zero),
      startedAt: stamp(Int64(number)), source: .strong, endedAt: stamp(Int64(number)),
      ending: .finished,
      exercises: [LoggedExercise(id: id, device: id, exercise: "dead-bug")],
      sets: [
        LoggedSet(
          id: id, device: id,
          entry: SetEntry(
            step: 0, exercise: "dead-bug", side: nil, round: 1, set: 1, planned: .zero,
            held: .zero, repetitions: 8, outcome: .completed),
          endedAt: stamp(Int64(number)))
      ])
  }
}
