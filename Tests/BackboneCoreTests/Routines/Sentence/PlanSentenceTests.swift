import BackboneCore
import Testing

/// What people write for a session.
@Suite struct PlanSentenceTests {
  private let language = SentenceFixture.language

  private func blocks(_ text: String) throws -> [Block] { try language.plan(text).blocks }

  @Test func holdsAndRepetitionsWithTheirSidesAndRests() throws {
    let plan = try language.plan("plank 3x30s rest 30s; bird-dog 4-3-2 x 8s each side")
    let tempo = Tempo(lift: .seconds(2), hold: .seconds(8), lower: .seconds(2))
    #expect(
      plan
        == Plan(
          prepare: .seconds(10), rounds: 1, restBetweenRounds: .zero,
          blocks: [
            Block(
              .exercise("plank"), sets: Array(repeating: .hold(.seconds(30)), count: 3),
              restBetweenSets: .seconds(30), follow: .rest(.seconds(30))),
            Block(
              .exercise("bird-dog"),
              sets: [.repetitions(4, tempo), .repetitions(3, tempo), .repetitions(2, tempo)],
              sidePlan: .each([.left, .right]), switching: .seconds(5)),
          ]))
  }

  @Test(arguments: [
    ("Front plank 45-30-15s", [45, 30, 15]), ("PLANK 3 × 30 s", [30, 30, 30]),
    ("plank 1:30", [90]), ("plank 1m30s + 20s", [90, 20]), ("plank 2-1 min", [120, 60]),
    ("plank 2x0.5s", [0.5, 0.5]),
  ])
  func holdsInWhateverWay(text: String, seconds: [Double]) throws {
    #expect(try blocks(text)[0].sets == seconds.map { .hold(.milliseconds(Int($0 * 1000))) })
  }

  @Test func aHoldMayBeOpen() throws {
    #expect(try blocks("plank open")[0].sets == [.open])
    #expect(try blocks("plank 2x open + 20s")[0].sets == [.open, .open, .hold(.seconds(20))])
  }

  /// A bare 3x10 goes by the tempo of the exercise.
  @Test func theTempoIsThatOfTheExercise() throws {
    #expect(
      try blocks("bent-over row 3x10")[0].sets[0]
        == .repetitions(
          10, Tempo(lift: .seconds(1), hold: .zero, lower: .seconds(3), pause: .seconds(1)))
    )
    #expect(
      try blocks("superman 5 reps @1-0.5-2 counted")[0].sets
        == [.counted(5, Tempo(lift: .seconds(1), hold: .milliseconds(500), lower: .seconds(2)))])
  }

  @Test func sidesAreThereWhereTheExerciseHasThem() throws {
    #expect(try blocks("side plank 20s")[0].sidePlan == .each([.left, .right]))
    #expect(
      try blocks("side plank 20s each side right first")[0].sidePlan == .each([.right, .left]))
    #expect(try blocks("90/90 stretch 30s, left side")[0].sidePlan == .each([.left]))
    #expect(
      try blocks("bird-dog 6 reps split between sides")[0].sidePlan == .shared([.left, .right]))
    #expect(try blocks("bird-dog 6 reps alternating")[0].sidePlan == .alternating)
    #expect(try blocks("plank 20s")[0].sidePlan == .none)
  }

  @Test func roundsNotesSwapsAndLines() throws {
    let plan = try language.plan(
      "3 rounds rest 40s\nplank (from the knees) 30s or superman, then move 5s\nsuperman 3x8\n")
    #expect(plan.rounds == 3)
    #expect(plan.restBetweenRounds == .seconds(40))
    #expect(plan.blocks[0].note == "from the knees")
    #expect(plan.blocks[0].swaps == ["superman"])
    #expect(plan.blocks[0].follow == .move(.seconds(5)))
  }

  @Test func aDrillIsDescribedWhereItStands() throws {
    let text = #""Wall lean" cue "Lean from the ankles." eyes upright 2x20s"#
    let drill = AdHocExercise(name: "Wall lean", cue: "Lean from the ankles.", gaze: .upright)
    #expect(try blocks(text)[0].movement == .drill(drill))
  }

  @Test func usualThingsAreLeftOutOfWhatIsPrinted() throws {
    let text = "2 rounds rest 40s; plank 3x30s rest 30s; bird-dog 4-3-2 x 6s each side"
    #expect(language.text(try language.plan(text)) == text)
    #expect(
      language.text(try language.plan("prepare 5; superman 3x8 @2-0-2"))
        == "prepare 5s; superman 3x8")
  }

  @Test(arguments: [
    ("", 1, "there is no exercise here. Try \"plank 3x30s rest 30s\"."),
    ("plank 30s; plnk 20s", 12, "no exercise \"plnk\". Did you mean \"plank\"?"),
    ("biceps curl 3x8", 1, "no exercise \"biceps curl\". \"backbone exercises\" lists them."),
    ("plank", 6, "say how much, such as 3x30s or 3x10."),
    ("superman 30", 10, "seconds or reps? Write 30s or 10 reps."),
    ("plank 3x30", 9, "plank is held. Write 30s, or 30 reps if you mean reps."),
    ("plank 30s reast 20s", 11, "\"reast\" doesn't belong here. Did you mean \"rest\"?"),
    ("plank 30s rest", 15, "a time belongs here, such as 30s."),
    ("plank 30s rest 5s rest 5s", 19, "\"rest\" is here twice."),
    ("plank 25x30s", 7, "at least 1 and at most 20 sets."),
    ("plank 2h", 7, "seconds or reps? Write 30s or 10 reps."),
    ("plank 90min", 7, "at least 0.1 and at most 3600 seconds."),
    ("superman 101 reps", 10, "at least 1 and at most 100 reps."),
    ("bird-dog 3x4 x 20s", 16, "at least 0 and at most 10 seconds."),
    ("99 rounds; plank 30s", 1, "at least 1 and at most 50 rounds."),
    ("plank 30s each side", 1, "plank has no sides."),
    ("side-plank 30s alternating", 1, "a hold can't change sides with every rep."),
    ("plank (from the knees 30s", 7, "the closing ) is missing."),
    ("plank 30s or plank", 14, "plank can't replace itself."),
    ("\"Plank\" 30s", 1, "\"Plank\" is an exercise from the guide. Leave out the quotation marks."),
    ("superman 3x8 @2-8", 15, "a tempo has three or four numbers, such as @2-8-2."),
    ("plank 12345678s", 7, "this number is too long."),
  ])
  func whatIsWrongIsNamedWithItsColumn(text: String, column: Int, reason: String) {
    let error = #expect(throws: SentenceError.self) { try language.plan(text) }
    #expect(error == SentenceError(line: nil, column: column, reason: reason))
  }

  @Test func ofSeveralLinesTheLineIsNamed() {
    let error = #expect(throws: SentenceError.self) { try language.plan("plank 30s\n  plnk 30s") }
    #expect(
      error?.description == "line 2, column 3: no exercise \"plnk\". Did you mean \"plank\"?")
  }

  @Test func aSessionHasAtMostSixHundredSets() {
    let error = #expect(throws: SentenceError.self) { try language.plan("50 rounds; plank 20x1s") }
    #expect(error?.reason == "1000 sets in all, at most 600.")
  }
}
