import BackboneCore
import TestSupport
import Testing

@Suite struct CuePlannerTests {
  private let timeline = CueFixture.timeline(CueFixture.everything)
  private var score: CuePlanner {
    CuePlanner(timeline, name: "Everything", CueFixture.catalogue)
  }

  /// The cues of a step as moments in milliseconds and words.
  private func said(_ step: Int, lasting length: Duration? = nil) -> [String] {
    let duration = length ?? timeline.steps[step].duration
    return score.cues(of: step, lasting: length).map {
      "\($0.time(in: duration).milliseconds) \($0.kind.rawValue): \($0.words)"
    }
  }

  private func words(_ step: Int, _ kind: Cue.Kind) -> [String] {
    score.cues(of: step).filter { $0.kind == kind }.map(\.words)
  }

  @Test func preparingNamesTheSessionTheFirstSetAndHowToGetThere() {
    #expect(
      said(0) == [
        "0 announce: Everything, six minutes.",
        "2010 announce: First: exercise faceDown, 30 seconds.",
        "5290 form: Set up first.", "7000 countdown: 3", "8000 countdown: 2", "9000 countdown: 1",
      ])
  }

  @Test func aHoldIsTalkedThrough() {
    #expect(
      said(1) == [
        "0 go: Go.", "640 form: Move like this.", "4000 form: Hold it still.",
        "15000 half: Halfway. 15 seconds left.", "17285 form: Breathe slowly.",
        "24000 form: And stay long.", "27000 countdown: 3", "28000 countdown: 2",
        "29000 countdown: 1",
      ])
  }

  @Test func aRestIsSilentUntilItsLastSeconds() {
    let cues = said(2)
    #expect(cues.first == "0 rest: Rest, 40 seconds.")
    #expect(
      cues.dropFirst().first == "28000 announce: Exercise faceDown, slow, left arm, right leg.")
    #expect(cues.contains { $0.hasSuffix("Set one of two: three reps of eight seconds.") })
    #expect(cues.suffix(3) == ["37000 countdown: 3", "38000 countdown: 2", "39000 countdown: 1"])
  }

  /// Where a rest is lengthened, its last seconds move with its end.
  @Test func aLongerRestIsSilentLonger() {
    #expect(
      said(2, lasting: .seconds(60)).dropFirst().first?.hasPrefix("48000 announce") == true)
  }

  @Test func aChangeOfSidesSaysTheSideAndNothingThatWasDoneAlready() {
    #expect(
      said(4) == [
        "0 switchSides: Change sides. Right arm, left leg.", "3000 countdown: 2",
        "4000 countdown: 1",
      ])
  }

  /// The last hold ends on time like all others, and nothing is asked on the way back.
  @Test func everyHoldIsCountedToItsEndAndLowered() {
    let paced = said(3).filter { !$0.contains("form") }
    #expect(
      paced == [
        "0 go: Go.", "2000 hold: Hold.", "7000 countdown: 3", "8000 countdown: 2",
        "9000 countdown: 1", "10000 lower: Lower.", "12000 repetition: Two of three.",
        "14000 hold: Hold.", "19000 countdown: 3", "20000 countdown: 2",
        "21000 countdown: 1", "22000 lower: Lower.", "24000 repetition: Last one.",
        "26000 hold: Hold.", "31000 countdown: 3", "32000 countdown: 2", "33000 countdown: 1",
        "34000 lower: Lower.",
      ])
  }

  @Test func alternatingRepetitionsCallTheirSides() throws {
    let index = try #require(timeline.steps.firstIndex { $0.set?.isAlternating == true })
    #expect(
      words(index, .repetition) == [
        "Left arm, right leg.", "Right arm, left leg.", "Left, three of six.",
        "Right, four of six.", "Left, five of six.", "Last one, right.",
      ])
  }

  @Test func countedWorkHasNoEndToCountDownTo() throws {
    let index = try #require(timeline.steps.firstIndex { $0.set?.work.countedTempo != nil })
    #expect(Set(score.cues(of: index).map(\.kind)) == [.go])
  }

  @Test func aLongerStepIsCountedDownToItsNewEnd() {
    #expect(
      said(1, lasting: .seconds(40)).filter { !$0.contains("form") } == [
        "0 go: Go.", "10000 time: 30 seconds left.", "20000 half: Halfway. 20 seconds left.",
        "30000 time: Ten seconds left.",
        "37000 countdown: 3", "38000 countdown: 2", "39000 countdown: 1",
      ])
  }

  @Test func aMinuteIsToldInTens() throws {
    let index = timeline.steps.count - 1
    #expect(
      said(index).filter { $0.contains("half") || $0.contains("time") } == [
        "10000 time: 50 seconds left.", "20000 time: 40 seconds left.",
        "30000 half: Halfway. 30 seconds left.", "40000 time: 20 seconds left.",
        "50000 time: Ten seconds left.",
      ])
  }

  @Test func halfOfTheSessionAndTheLastSetAreTold() {
    let plan = Plan(
      prepare: .seconds(10), rounds: 3, restBetweenRounds: .seconds(40),
      blocks: [
        Block(
          .exercise("facedown-plain"), sets: [.hold(.seconds(60)), .hold(.seconds(60))],
          restBetweenSets: .seconds(30))
      ])
    let timeline = Timeline(plan, of: "rounds", level: .beginner)
    let score = CuePlanner(timeline, CueFixture.catalogue)
    let said = timeline.steps.indices.flatMap { score.cues(of: $0) }
    #expect(
      said.filter { $0.kind == .progress }.map(\.words)
        == ["You're halfway through.", "You're nearly there."])
    let named = said.filter { $0.kind == .announce && $0.words.contains("one minute") }.map(\.words)
    #expect(
      named == [
        "First: exercise faceDown, one minute, set one of two.",
        "Exercise faceDown, one minute, last set.",
        "Exercise faceDown, one minute, round two of three.",
        "Exercise faceDown, one minute, last set.",
        "Exercise faceDown, one minute, last round.",
        "Exercise faceDown, one minute, last set.",
      ])
    // Everything that there is to hear of the exercise is heard.
    let form = Set(said.filter { $0.kind == .form }.map(\.words))
    #expect(form.count == 5)
  }

  @Test func bellsDifferInCountOrRhythm() {
    let single: Set<Cue.Signal> = [.countdown, .lift, .hold]
    let patterns = Cue.Signal.allCases.filter { !single.contains($0) }.map(\.gaps)
    #expect(Set(patterns).count == patterns.count)
    #expect(patterns.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 >= 220 } })
    #expect(single.allSatisfy { $0.gaps.isEmpty })
  }

  /// By bell alone each repetition is begun, held and lowered.
  @Test func repetitionsCanBeFollowedByBell() {
    let signals = score.cues(of: 3).compactMap(\.kind.signal)
    #expect(signals.filter { $0 == .hold }.count == 3)
    #expect(signals.filter { $0 == .lower }.count == 3)
    #expect(signals.filter { $0 == .lift }.count == 2)
    #expect(!signals.contains(.half))
  }

  @Test func theToneOfARepetitionSoundsAsItsLiftBegins() throws {
    let step = timeline.steps[3]
    let tempo = try #require(step.set?.work.paced?.tempo)
    func times(_ signal: Cue.Signal) -> [Duration] {
      score.cues(of: 3).filter { $0.kind.signal == signal }.map { $0.time(in: step.duration) }
    }
    #expect(times(.lift) == [1, 2].map { tempo.repetition * $0 })
    #expect(times(.hold) == [0, 1, 2].map { tempo.repetition * $0 + tempo.lift })
  }

  @Test func numbersAreSpelledOutInTheEstimate() {
    #expect(Speech.length("Go.") == .milliseconds(310))
    #expect(Speech.length("40") == Speech.length("forty"))
    #expect(Speech.length("7.5 seconds.") == Speech.length("seven point five seconds"))
    // A stop is silence only where something follows.
    #expect(Speech.length("Rest, go.") == .milliseconds(200 + 6 * 55 + 380))
    #expect(Words.spelled(0) == "zero")
    #expect(Words.spelled(121) == "one hundred and twenty-one")
    #expect(Words.spelled(2040) == "two thousand forty")
  }
}
