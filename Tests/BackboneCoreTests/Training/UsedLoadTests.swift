import BackboneCore
import Testing

/// The weight that a person says they used is the plan's from then on.
@Suite struct UsedLoadTests {
  private typealias Script = TrainingScript
  private static let row: ExerciseID = "dumbbell-row"

  private func session(
    planned: String, load: String, effort: Int = 7, readiness: Readiness = .asUsual
  ) throws -> TrainingFact.Kind {
    var dose = Script.rx(planned)
    let load = try #require(Load(typed: load, in: .kilograms))
    dose.load = load
    return .session(
      SessionFact(
        "home-back-day", kind: .strength, readiness: readiness,
        exercises: [
          ExerciseFact(
            Self.row, planned: dose,
            outcome: ExerciseOutcome(done: dose.targets, form: .good, effort: effort), load: load)
        ]))
  }

  @Test func theFirstWeightIsTakenOver() throws {
    var script = Script()
    script.add(.start(Self.row, Script.rx("v3 3x10")), day: 0)
    script.add(try session(planned: "v3 3x10", load: "12.5"), day: 1)
    #expect(script.state.note(Self.row) == "v3 3x11 @ 12.5 kg")
    let entry = try #require(script.state.courses[Self.row]?.entries.last)
    #expect(entry.before.load?.text == "12.5 kg")
  }

  @Test func aLighterOneIsTakenOverToo() throws {
    var script = Script()
    script.add(.start(Self.row, Script.rx("v3 3x10 @ 20 kg")), day: 0)
    script.add(try session(planned: "v3 3x10", load: "16", effort: 8), day: 1)
    #expect(script.state.note(Self.row) == "v3 3x10 @ 16 kg")
  }

  @Test func aLighterDaySaysNothingOfOthers() throws {
    var script = Script()
    script.add(.start(Self.row, Script.rx("v3 3x10 @ 20 kg")), day: 0)
    let tired = Readiness(isRested: false)
    script.add(try session(planned: "v3 3x10", load: "8", readiness: tired), day: 1)
    #expect(script.state.note(Self.row) == "v3 3x10 @ 20 kg")
  }
}
