import BackboneCore
import Testing

/// The decisions about what the rules leave open, one or more tests each.
@Suite struct ProgrammeTests {
  private typealias Script = TrainingScript

  private func started(_ doses: KeyValuePairs<ExerciseID, String>) -> TrainingScript {
    var script = Script()
    script.add(.plan(doses.map(\.key)), day: 0, hour: 6)
    for (exercise, note) in doses { script.add(.start(exercise, Script.rx(note)), day: 0, hour: 7) }
    return script
  }

  // MARK: - 1. The prescription owns the dose

  @Test func theRoundsOfARoutineCountAsSets() throws {
    let plank = try #require(ProgressionRule.known["plank"])
    let hold = Block(.exercise("plank"), sets: [.hold(.seconds(30))])
    #expect(plank.first(hold, rounds: 3, variant: 3).notation == "v3 3x30 s")
  }

  @Test func whatIsLightEnoughForAnyDayBeginsNoDose() throws {
    var script = Script()
    script.add(.plan(["plank"]), day: 0, hour: 6)
    script.train(day: 1, ["plank"], planned: Script.rx("v2 1x10 s"), kind: .free)
    #expect(script.state.dose(of: "plank", at: Script.at(day: 3)) == nil)
    script.train(day: 2, ["plank"], pain: 6, planned: Script.rx("v2 1x10 s"), kind: .free)
    let hurt = try #require(script.state.dose(of: "plank", at: Script.at(day: 2, hour: 20)))
    #expect(hurt.availability != .due)
  }

  @Test func aPyramidReplacesFlatSetsAndAsksForNoMore() throws {
    let birdDog = try #require(ProgressionRule.known["bird-dog"])
    let tempo = Tempo(lift: .seconds(2), hold: .seconds(8), lower: .seconds(2))
    let flat = Block(.exercise("bird-dog"), sets: [.repetitions(4, tempo)])
    #expect(birdDog.first(flat, rounds: 3, variant: 4).notation == "v4 4-3-2 x 8 s")
    let more = Block(.exercise("bird-dog"), sets: [.repetitions(5, tempo)])
    #expect(birdDog.first(more, rounds: 4, variant: 4).notation == "v4 5-4-2 x 8 s")
  }

  @Test func aDoseOfThePersonsOwnStaysUntilItIsGivenBack() throws {
    var script = started(["plank": "v3 3x30 s"])
    script.add(.override("plank", Script.rx("v3 2x50 s")), day: 0)
    script.train(day: 1, ["plank"])
    let own = try #require(script.state.dose(of: "plank", at: Script.at(day: 3)))
    #expect(own.isYours && own.prescription == Script.rx("v3 2x50 s"))
    script.add(.override("plank", nil), day: 3)
    let plan = try #require(script.state.dose(of: "plank", at: Script.at(day: 3)))
    #expect(!plan.isYours && plan.prescription == Script.rx("v3 3x30 s"))
  }

  // MARK: - 2. What is kept of each exercise

  @Test func poundsStayPounds() throws {
    let rule = try #require(ProgressionRule.known["dumbbell-row"])
    #expect(rule.increment(of: Load(thousandths: 45_000, unit: .pounds)) == 5000)
    #expect(rule.increment(of: Load(thousandths: 45_000, unit: .kilograms)) == 2500)
    #expect(Load(thousandths: 12_500, unit: .kilograms).text == "12.5 kg")
    #expect(Load(thousandths: 1250, unit: .pounds).text == "1.25 lb")
  }

  @Test func ofTwoSidesTheWeakerIsTheOneWithLess() {
    #expect(ExerciseOutcome.weaker([4, 3, 2], [4, 3, 1]) == [4, 3, 1])
    #expect(ExerciseOutcome.weaker([10, 8], [8, 10]) == [10, 8])
  }

  @Test func aSetAtTheTopOfTheRangeStaysThere() throws {
    let rule = try #require(ProgressionRule.known["dead-bug"])
    let rx = Script.rx("v3 10-9-8")
    let ruling = rule.decide(
      rx, ExerciseOutcome(done: rx.targets, form: .good, effort: 6), Counters())
    #expect(ruling.next.targets == [10, 10, 9])
  }

  // MARK: - 3. Asked where it can be answered

  @Test(arguments: [
    (ExerciseAnswer.easy, "v3 3x35 s"), (.right, "v3 3x35 s"), (.hard, "v3 3x30 s"),
    (.tooMuch, "v3 3x25 s"), (.formBroke, "v3 3x25 s"),
  ])
  func oneKeyAnswers(answer: ExerciseAnswer, next: String) {
    var script = started(["plank": "v3 3x30 s"])
    script.train(day: 1, ["plank"], effort: answer.effort, form: answer.form)
    #expect(script.state.note("plank") == next)
  }

  @Test func noAnswerMeansHoldAndSaysSo() throws {
    var script = started(["plank": "v3 3x30 s"])
    script.train(day: 1, ["plank"], effort: nil, form: nil)
    let dose = try #require(script.state.dose(of: "plank", at: Script.at(day: 3)))
    #expect(dose.prescription == Script.rx("v3 3x30 s"))
    #expect(dose.reason == "You gave no answer, so nothing changes.")
    #expect(dose.decision == .hold)
  }

  @Test func anEffortWithoutFormNeverProgresses() throws {
    let rule = try #require(ProgressionRule.known["plank"])
    let rx = Script.rx("v3 3x30 s")
    for outcome in [
      ExerciseOutcome(done: rx.targets, effort: 6), ExerciseOutcome(done: rx.targets, form: .good),
    ] { #expect(rule.decide(rx, outcome, Counters()).decision == .hold) }
  }

  // MARK: - 4. Interrupted is not failed

  @Test func whatIsInterruptedOrSkippedDecidesNothing() {
    for result in [ExerciseResult.interrupted, .skipped] {
      var script = started(["plank": "v3 3x30 s"])
      script.train(day: 1, ["plank"], effort: nil, form: nil, done: [12], result: result)
      #expect(script.state.note("plank") == "v3 3x30 s")
      #expect(script.state.courses["plank"]?.entries.last?.ruling.decision == nil)
    }
  }

  @Test func tooHardIsJudgedByTheRules() {
    var script = started(["plank": "v3 3x30 s"])
    script.train(day: 1, ["plank"], effort: nil, form: nil, done: [30, 10, 0], result: .hard)
    #expect(script.state.note("plank") == "v3 3x25 s")
  }

  @Test func aRehearsalNeverCounts() {
    var script = started(["plank": "v3 3x30 s"])
    script.train(day: 1, ["plank"], source: .rehearsal)
    #expect(script.state.note("plank") == "v3 3x30 s")
    #expect(script.state.sessions.isEmpty)
  }

  // MARK: - 5. Holes

  @Test func atMostOneNewVariantASession() {
    var script = started(["dead-bug": "v3 2x10", "plank": "v3 3x60 s", "glute-bridge": "v2 2x15"])
    let all: [ExerciseID] = ["glute-bridge", "plank", "dead-bug"]
    script.train(day: 1, all)
    script.train(day: 3, all)
    // The first of the plan goes on; the others wait and say so.
    #expect(script.state.note("dead-bug") == "v4 2x5")
    #expect(script.state.note("plank") == "v3 3x60 s")
    let waiting = script.state.courses["plank"]
    #expect(waiting?.counters.top == 2)
    #expect(waiting?.entries.last?.ruling.cause == .waits)
    #expect(
      script.state.dose(of: "plank", at: Script.at(day: 5))?.reason.hasSuffix(
        "It waits: one new variant a session is enough.") == true)
    script.train(day: 5, all)
    #expect(script.state.note("plank") == "v4 3x20 s")
    script.train(day: 8, all)
    #expect(script.state.note("glute-bridge") == "v3 2x10")
  }

  @Test func whoeverHasQualifiedLongestIsFirst() {
    var script = started(["dead-bug": "v3 2x9", "plank": "v3 3x60 s", "glute-bridge": "v2 2x15"])
    script.train(day: 1, ["plank", "glute-bridge"])
    script.train(day: 3, ["plank", "glute-bridge", "dead-bug"])
    #expect(script.state.note("plank") == "v4 3x20 s")
    script.train(day: 5, ["dead-bug"])
    // The dead bug qualifies now, but the bridge has waited since day 3.
    script.train(day: 8, ["dead-bug", "glute-bridge"])
    #expect(script.state.note("glute-bridge").hasPrefix("v3"))
    #expect(script.state.note("dead-bug") == "v3 2x10")
  }

  @Test func afterAStopItIsAskedFirst() throws {
    var script = started(["plank": "v3 3x45 s"])
    script.train(day: 1, ["plank"], pain: 5)
    #expect(script.state.dose(of: "plank", at: Script.at(day: 2))?.availability == .leftOut)
    script.add(.painFree("plank"), day: 2)
    #expect(script.state.dose(of: "plank", at: Script.at(day: 2))?.availability == .leftOut)
    let asked = try #require(script.state.dose(of: "plank", at: Script.at(day: 3)))
    #expect(
      asked.availability == .asks && asked.reason == "Have you been free of pain for two days?")
    script.add(.painFree("plank"), day: 3)
    let back = try #require(script.state.dose(of: "plank", at: Script.at(day: 3)))
    #expect(back.availability == .due && back.prescription == Script.rx("v2 3x20 s"))
  }

  @Test func theFourthWeekOfTrainingIsLighter() {
    var script = started(["plank": "v3 3x30 s"])
    for day in [0, 7, 14] { script.train(day: day, ["plank"]) }
    #expect(script.state.note("plank") == "v3 3x45 s")
    #expect(script.state.note("plank", day: 18) == "v3 3x45 s")
    #expect(script.state.note("plank", day: 21) == "v3 2x45 s")
    script.train(day: 21, ["plank"])
    #expect(script.state.note("plank", day: 28) == "v3 3x45 s")
  }

  @Test func nobodyComesBackIntoADeload() {
    var script = started(["plank": "v3 3x30 s"])
    for day in [0, 7, 14] { script.train(day: day, ["plank"]) }
    #expect(script.state.weeks.isDeload(at: Script.at(day: 27)))
    #expect(!script.state.weeks.isDeload(at: Script.at(day: 28)))
    #expect(script.state.weeks.block(at: Script.at(day: 28)) == 2)
    #expect(script.state.note("plank", day: 28) == "v3 3x40 s")
  }

  @Test func theGapComesBeforeTheDeload() {
    var script = started(["plank": "v3 3x30 s", "dead-bug": "v3 2x5"])
    script.train(day: 0, ["plank", "dead-bug"])
    for day in [7, 14] { script.train(day: day, ["dead-bug"]) }
    // The plank was 3x35; a gap makes it 3x30, and the deload two sets of that.
    #expect(script.state.note("plank", day: 21) == "v3 2x30 s")
  }

  @Test func aGapCountsOnlyInThePlan() {
    var script = started(["plank": "v3 3x30 s", "dead-bug": "v3 2x5"])
    script.train(day: 0, ["plank", "dead-bug"])
    script.add(.plan(["dead-bug"]), day: 5)
    script.train(day: 10, ["dead-bug"])
    script.add(.plan(["dead-bug", "plank"]), day: 40)
    #expect(script.state.courses["plank"]?.gap(at: Script.at(day: 42)) == 7)
    #expect(script.state.courses["plank"]?.gap(at: Script.at(day: 49)) == 14)
  }

  @Test func aChangeOfLevelKeepsTheDose() {
    var script = started(["plank": "v3 3x55 s"])
    script.add(.level(.intermediate, startingOver: [:]), day: 1)
    #expect(script.state.note("plank") == "v3 3x55 s")
    #expect(script.state.level == .intermediate)
    script.add(.level(.intermediate, startingOver: ["plank": Script.rx("v3 3x40 s")]), day: 2)
    #expect(script.state.note("plank") == "v3 3x40 s")
  }

  @Test func theFloorIsTheFloor() throws {
    let stretch = try #require(ProgressionRule.known["hamstring-stretch"])
    #expect(stretch.afterGap(Script.rx("v1 1x10 s"), days: 20).next.notation == "v1 1x10 s")
    let load = try #require(ProgressionRule.known["back-extension"])
    #expect(load.afterGap(Script.rx("v5 3x12 @ 0 kg"), days: 20).next.notation == "v5 3x10 @ 0 kg")
    let plank = try #require(ProgressionRule.known["plank"])
    let failed = ExerciseOutcome(done: [5, 0, 0], form: .broke, effort: 10)
    let ruling = plank.decide(Script.rx("v0 3x10 s"), failed, Counters())
    #expect(ruling.decision == .stayAtFloor)
  }

  // MARK: - 6. Reasons

  @Test func everyDoseSaysWhyAndWhatWouldChangeIt() throws {
    var script = started(["plank": "v3 3x30 s"])
    let first = try #require(script.state.dose(of: "plank", at: Script.at(day: 1)))
    #expect(first.reason == "You start with 3 × 30 s.")
    script.train(day: 1, ["plank"])
    let dose = try #require(script.state.dose(of: "plank", at: Script.at(day: 3)))
    #expect(dose.reason == "You held 3 × 30 s with good form at effort 7/10. Today: 3 × 35 s.")
    #expect(
      dose.change
        == "If it goes well, 3 × 40 s next time; if your form breaks down, back to 3 × 30 s.")
  }

  // MARK: - 7, 8. Tests

  @Test func testsNeedFourWeeksAndRestBeforeAKeyRun() {
    #expect(EnduranceTest.wait(days: nil, toKeyRun: nil, sinceStrength: nil) == nil)
    #expect(EnduranceTest.wait(days: 27, toKeyRun: nil, sinceStrength: nil) == .tooSoon)
    #expect(EnduranceTest.wait(days: 28, toKeyRun: 24, sinceStrength: 48) == nil)
    #expect(EnduranceTest.wait(days: 28, toKeyRun: 23, sinceStrength: 48) == .beforeRun)
    #expect(EnduranceTest.wait(days: 28, toKeyRun: 24, sinceStrength: 47) == .afterStrength)
  }

  /// Nobody reads the names that the rules go by.
  @Test func whatCameOfAnExerciseIsSaidInWords() {
    let words = Decision.allCases.map(Words.Training.decision)
    #expect(Set(words).count == words.count)
    #expect(words.allSatisfy { !$0.contains("_") && $0 == $0.lowercased() })
  }

  @Test func aChangeWithinTheNoiseIsNone() {
    #expect(EnduranceTest.rightBridge.isReal(from: 60, to: 89) == false)
    #expect(EnduranceTest.rightBridge.isReal(from: 60, to: 90) == true)
    #expect(EnduranceTest.extensor.isReal(from: 60, to: 200) == nil)
    #expect(
      Words.Scores.change(.leftBridge, from: 60, to: 71)
        == "A change of 11 s may be chance.")
  }

  // MARK: - 9. Safety

  @Test func theScreenIsDueFirstMonthlyAndAfterPain() {
    var script = started(["plank": "v3 3x30 s"])
    #expect(script.state.isScreenDue(at: Script.at(day: 1)))
    // The first plan asks by itself, but nobody who has pain is left to wait for one.
    #expect(!script.state.mustScreen(at: Script.at(day: 1)))
    var hurt = script
    hurt.train(day: 1, ["plank"], pain: 4)
    #expect(hurt.state.mustScreen(at: Script.at(day: 1, hour: 20)))
    script.add(.screen(nil), day: 1)
    #expect(!script.state.isScreenDue(at: Script.at(day: 2)))
    #expect(script.state.isScreenDue(at: Script.at(day: 31)))
    script.train(day: 2, ["plank"], pain: 4)
    #expect(script.state.isScreenDue(at: Script.at(day: 2, hour: 20)))
    script.add(.screen(.emergency), day: 3)
    #expect(script.state.screened == .emergency)
    #expect(SafetyScreen.result([.caution, .urgent]) == .urgent)
    #expect(SafetyScreen.result([]) == nil)
  }

  @Test(arguments: [
    (0, Readiness.Advice.go), (2, .go), (3, .lighter), (4, .lighter), (5, .mobilityOnly),
  ])
  func painDecidesWhatADayAllows(pain: Int, advice: Readiness.Advice) {
    #expect(Readiness(pain: pain).advice == advice)
  }

  @Test func somePainMakesADayLighterAndNothingGrows() throws {
    var script = started(["plank": "v3 3x30 s"])
    let day = Readiness(pain: 3)
    let dose = try #require(
      script.state.dose(of: "plank", at: Script.at(day: 1), readiness: day))
    #expect(dose.prescription.notation == "v2 3x30 s")
    script.train(day: 1, ["plank"], readiness: day)
    #expect(script.state.note("plank") == "v3 3x30 s")
    #expect(script.state.courses["plank"]?.entries.last?.ruling.cause == .lighter)
  }

  // MARK: - 10. Planner: PlannerTests, RunCalendarTests

  // MARK: - 11. Due: a line for a prompt

  @Test func dueIsOneLine() {
    let planner = Planner(
      candidates: [
        .init(
          "core-planks-birddogs", name: "planks and bird-dogs", kind: .coreLow,
          length: .seconds(573))
      ],
      past: [.init("core-planks-birddogs", kind: .coreLow, ended: Script.at(day: 0, hour: 14))])
    let now = Script.at(day: 2)
    #expect(
      Words.Schedule.due(planner.due(at: now), at: now)
        == "Wednesday: planks and bird-dogs, 9:33. 52 h since the last one.")
  }

  // MARK: - 12. Imports

  @Test func anImportOffersAndDrivesNothing() throws {
    var script = started(["plank": "v3 3x30 s"])
    script.train(day: 1, ["plank"], planned: Script.rx("v3 3x60 s"), source: .imported)
    #expect(script.state.note("plank") == "v3 3x30 s")
    let offer = try #require(script.state.imports["plank"])
    #expect(
      Words.Prescriptions.offer("Plank", offer.prescription, on: "12 May")
        == "Plank: 3 × 60 s on 12 May. Start there, start at your level, or keep the plan?")
    script.add(.start("plank", offer.prescription), day: 2)
    #expect(script.state.note("plank") == "v3 3x60 s")
    #expect(script.state.imports["plank"] == nil)
  }

  // MARK: - 13. Ids

  @Test func theSameFactsTwiceChangeNothing() {
    var script = started(["plank": "v3 3x30 s"])
    for day in [1, 3, 5] { script.train(day: day, ["plank"]) }
    let once = script.state
    let twice = TrainingState(script.facts.reversed() + script.facts)
    #expect(once.courses == twice.courses && once.sessions == twice.sessions)
  }

  // MARK: - 14. Correction

  @Test func aCorrectionRecomputesWhatFollows() throws {
    var script = started(["plank": "v3 3x30 s"])
    let first = script.train(day: 1, ["plank"])
    script.train(day: 3, ["plank"])
    #expect(script.state.note("plank") == "v3 3x40 s")
    guard case .session(var session)? = script.facts.first(where: { $0.id == first })?.kind else {
      return
    }
    session.exercises[0].outcome.done = [30, 30, 20]
    script.add(.correction(of: first, session), day: 4)
    #expect(script.state.note("plank") == "v3 3x35 s")
    script.add(.discard(first), day: 5)
    #expect(script.state.note("plank") == "v3 3x35 s")
    #expect(script.state.sessions.count == 1)
    script.add(.restore(first), day: 6)
    #expect(script.state.sessions.count == 2)
  }

  @Test func anEmptySessionIsNone() {
    var script = started(["plank": "v3 3x30 s"])
    script.train(day: 1, ["plank"], done: [0, 0, 0])
    #expect(script.state.sessions.isEmpty)
    #expect(script.state.note("plank") == "v3 3x30 s")
  }
}
