import BackboneCore
import TestSupport
import Testing

@Suite struct CueScoreTests {
  private let timeline = CueFixture.timeline(CueFixture.everything)
  private var score: CuePlanner { CuePlanner(timeline, CueFixture.catalogue) }

  /// The cues of a step as moments in milliseconds and words.
  private func said(_ step: Int, lasting length: Duration? = nil) -> [String] {
    let duration = length ?? timeline.steps[step].duration
    return score.cues(of: step, lasting: length).map {
      "\($0.time(in: duration).milliseconds) \($0.kind.rawValue): \($0.words)"
    }
  }

  @Test func preparingNamesWhatComesAndHowToGetThere() {
    #expect(
      said(0) == [
        "0 announce: Exercise faceDown.", "1070 form: Set up first.",
        "3524 form: Move like this.", "7000 lastSeconds: 3", "8000 lastSeconds: 2",
        "9000 lastSeconds: 1",
      ])
  }

  @Test func aHoldFaceDownIsTalkedThrough() {
    #expect(
      said(1) == [
        "0 go: Go.", "4000 form: Hold it still.", "15000 half: Half way, 15 seconds left.",
        "17224 form: Breathe slowly.", "24000 form: And stay long.", "27000 lastSeconds: 3",
        "28000 lastSeconds: 2", "29000 lastSeconds: 1",
      ])
  }

  @Test func aLongRestSaysAgainWhatComes() {
    #expect(
      said(2) == [
        "0 rest: Rest, 40 seconds.",
        "1454 announce: Exercise faceDown, left arm, right leg, slow.",
        "4447 form: Set up first.", "6901 form: Move like this.",
        "30000 announce: Exercise faceDown in ten seconds.", "37000 lastSeconds: 3",
        "38000 lastSeconds: 2", "39000 lastSeconds: 1",
      ])
  }

  @Test func aChangeOfSidesSaysTheSide() {
    #expect(
      said(4).prefix(2) == ["0 switchSide: Change sides.", "1070 announce: Right arm, left leg."])
  }

  @Test func repetitionsAreCountedHeldAndBroughtBack() {
    #expect(
      said(3).filter { $0.contains("tempo") } == [
        "2000 tempo: Hold.", "10000 tempo: Back.", "12000 tempo: 2", "14000 tempo: Hold.",
        "22000 tempo: Back.", "24000 tempo: Last one.", "26000 tempo: Hold.",
      ])
  }

  @Test func alternatingRepetitionsCallTheirSides() throws {
    let index = try #require(timeline.steps.firstIndex { $0.set?.isAlternating == true })
    let sides = said(index).filter { $0.contains("tempo") }
      .filter { $0.contains("Left") || $0.contains("Right") || $0.contains("Last") }
    #expect(
      sides == [
        "685 tempo: Left.", "6000 tempo: Right.", "12000 tempo: Left.", "18000 tempo: Right.",
        "24000 tempo: Left.", "30000 tempo: Last one, right.",
      ])
  }

  @Test func countedWorkHasNoEndToCountDownTo() throws {
    let index = try #require(timeline.steps.firstIndex { $0.set?.work.countedTempo != nil })
    #expect(Set(score.cues(of: index).map(\.kind)) == [.go])
  }

  @Test func aLongerStepIsCountedDownToItsNewEnd() {
    #expect(
      said(1, lasting: .seconds(40)).filter { !$0.contains("form") } == [
        "0 go: Go.", "20000 half: Half way, 20 seconds left.", "37000 lastSeconds: 3",
        "38000 lastSeconds: 2", "39000 lastSeconds: 1",
      ])
  }

  @Test func bellsDifferInCountOrRhythm() {
    let kinds = Cue.Kind.allCases.filter { $0 != .countIn }
    let patterns = kinds.compactMap(\.gaps)
    #expect(Set(patterns).count == patterns.count)
    #expect(patterns.allSatisfy { $0.allSatisfy { $0 >= 220 } })
    #expect(Cue.Kind.countIn.gaps == Cue.Kind.lastSeconds.gaps)
  }

  @Test func speechTakesTimeByItsWords() {
    #expect(Speech.length("Go.") == .milliseconds(685))
    #expect(Speech.length("Reach long, not high.") == .milliseconds(1839))
    #expect(Speech.length("Bird-dog") == .milliseconds(1070))
  }
}
