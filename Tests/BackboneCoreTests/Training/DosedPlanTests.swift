import BackboneCore
import Testing

@Suite struct DosedPlanTests {
  private let tempo = Tempo(lift: .seconds(2), hold: .seconds(5), lower: .seconds(2))

  private func state(_ notes: [ExerciseID: String]) -> TrainingState {
    var script = TrainingScript()
    for (exercise, note) in notes.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      script.add(.start(exercise, TrainingScript.rx(note)), day: 0)
    }
    return script.state
  }

  private func plan(rounds: Int = 1, _ blocks: [Block]) -> Plan {
    Plan(
      prepare: .seconds(10), rounds: rounds, restBetweenRounds: .seconds(40), blocks: blocks)
  }

  private func works(_ plan: Plan) -> [(ExerciseID?, Int, Duration)] {
    Timeline(plan, of: "any", level: .beginner).steps.compactMap { step in
      step.set.map { (ExerciseID(rawValue: $0.exercise.rawValue), $0.round, step.duration) }
    }
  }

  @Test func aDoseTakesThePlaceOfTheRoutinesNumbers() throws {
    let routine = plan([Block(.exercise("plank"), sets: [.hold(.seconds(20))])])
    let dosed = try #require(
      routine.dosed(by: state(["plank": "v3 3x35 s"]), at: TrainingScript.at(day: 0)) { _ in nil })
    #expect(dosed.blocks[0].sets == Array(repeating: .hold(.seconds(35)), count: 3))
    #expect(dosed.blocks[0].restBetweenSets == .seconds(30))
  }

  /// A dose counts whole seconds, and takes no part of one from a routine that it agrees with.
  @Test func theRoutinesOwnPartsOfASecondStay() throws {
    let half = Tempo(lift: .seconds(2), hold: .milliseconds(5500), lower: .seconds(2))
    let routine = plan([
      Block(.exercise("plank"), sets: [.hold(.milliseconds(7500))]),
      Block(.exercise("bird-dog"), sets: [.repetitions(4, half)]),
    ])
    func dosed(_ plank: String, _ dog: String) throws -> Plan {
      try #require(
        routine.dosed(
          by: state(["plank": plank, "bird-dog": dog]), at: TrainingScript.at(day: 0)
        ) { _ in nil })
    }
    let same = try dosed("v3 2x7 s", "v4 4-4 x 5 s")
    #expect(same.blocks[0].sets == [.hold(.milliseconds(7500)), .hold(.milliseconds(7500))])
    #expect(same.blocks[1].sets == [.repetitions(4, half), .repetitions(4, half)])
    let more = try dosed("v3 2x8 s", "v4 4-4 x 6 s")
    #expect(more.blocks[0].sets == [.hold(.seconds(8)), .hold(.seconds(8))])
    #expect(more.blocks[1].sets.map { $0.paced?.tempo.hold } == [.seconds(6), .seconds(6)])
  }

  /// Each set of a pyramid is one round, so that all exercises of a round stay together.
  @Test func roundsAreTheSetsOfTheDose() throws {
    let routine = plan(
      rounds: 2,
      [
        Block(.exercise("plank"), sets: [.hold(.seconds(20))], follow: .rest(.seconds(30))),
        Block(.exercise("bird-dog"), sets: [.repetitions(4, tempo)], sidePlan: .each([.left])),
      ])
    let dosed = try #require(
      routine.dosed(
        by: state(["plank": "v3 2x30 s", "bird-dog": "v4 4-3-2 x 8 s"]),
        at: TrainingScript.at(day: 0)
      ) { _ in nil })
    #expect(dosed.rounds == 3)
    let works = works(dosed)
    #expect(works.map(\.0) == ["plank", "bird-dog", "plank", "bird-dog", "bird-dog"])
    #expect(works.map(\.1) == [1, 1, 2, 2, 3])
    #expect(works.map(\.2.components.seconds) == [30, 48, 30, 36, 24])
  }

  @Test func aDoseCountsOneSideOfAlternatingRepetitions() throws {
    let routine = plan([
      Block(.exercise("dead-bug"), sets: [.repetitions(10, tempo)], sidePlan: .alternating)
    ])
    let dosed = try #require(
      routine.dosed(by: state(["dead-bug": "v3 2x6"]), at: TrainingScript.at(day: 0)) { _ in nil })
    #expect(dosed.blocks[0].sets.map { $0.paced?.count } == [12, 12])
    let record = SessionRecord(routine: "any", name: "", level: .beginner, plan: dosed)
    #expect(record.dose(of: "dead-bug")?.targets == [6, 6])
  }

  @Test func anExerciseStoppedForPainIsLeftOut() throws {
    var script = TrainingScript()
    script.add(.start("plank", TrainingScript.rx("v3 3x30 s")), day: 0)
    script.train(day: 0, ["plank"], pain: 6)
    let now = TrainingScript.at(day: 1)
    let plank = Block(.exercise("plank"), sets: [.hold(.seconds(20))])
    let other = Block(.exercise("bird-dog"), sets: [.hold(.seconds(20))])
    let left = plan([plank, other]).dosed(by: script.state, at: now) { _ in nil }
    #expect(left?.blocks.map(\.exercise) == ["bird-dog"])
    #expect(plan([plank]).dosed(by: script.state, at: now) { _ in nil } == nil)
  }

  /// A variant that needs less, and a part of an exercise, stay what they are with the plan's dose.
  @Test(arguments: [
    ("band-pull-apart", "v1 2x10", "with empty hands"), ("band-pull-apart", "v0 2x10", "squeeze"),
    ("prone-ytw", "v2 1x5, hold 2 s", "T"), ("prone-ytw", "v3 1x5, hold 2 s", "T"),
  ])
  func aVariantWithoutAPlaceInTheLadderStays(
    id: ExerciseID, dose: String, note: String
  ) throws {
    let isPart = id == "prone-ytw"
    let exercise = Exercise(
      id: id, name: "Any", category: .posture, mode: .repetitions,
      ladder: ["squeeze", "light band", "floor", "0.5 kg"], ladderBase: isPart ? 2 : 1,
      variants: [.init(name: isPart ? "T" : "with empty hands", cues: [])],
      parts: isPart ? ["Y", "T", "W"] : [], primary: [])
    let block = Block(
      .exercise(id), note: isPart ? "T" : "with empty hands", sets: [.repetitions(12, tempo)])
    let dosed = try #require(
      plan([block]).dosed(by: state([id: dose]), at: TrainingScript.at(day: 0)) { _ in exercise })
    #expect(dosed.blocks.map(\.note) == [note])
  }

  @Test func anExerciseThatIsNotKnownKeepsItsNumbers() {
    let routine = plan(rounds: 2, [Block(.exercise("plank"), sets: [.hold(.seconds(20))])])
    #expect(routine.dosed(by: state([:]), at: TrainingScript.at(day: 0)) { _ in nil } == routine)
  }
}
