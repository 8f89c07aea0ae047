import BackboneCore
import TestSupport
import Testing

@testable import BackboneJournal

@Suite struct PlanTextTests {
  private func read(_ text: String) throws -> Plan {
    try PlanText.read(text)
  }

  @Test func thePlanIsTextThatAnyoneCanRead() {
    #expect(
      PlanText.write(plan)
        == #"{"prepare":10000,"rounds":1,"blocks":[{"exercise":"side-plank","sets":[{"hold":40000}],"#
        + #""each":["left","right"],"switching":5000,"rest":30000},"#
        + #"{"exercise":"dead-bug","sets":[{"counted":10,"lift":2000,"lower":2000}]}]}"#)
  }

  /// Plans of every shape, to the millisecond.
  @Test(arguments: 1...20)
  func everyPlanComesBack(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    func time() -> Duration { .milliseconds(Int.random(in: 0...3_600_000, using: &random)) }
    func pick<T>(_ all: [T]) -> T { all[Int.random(in: 0..<all.count, using: &random)] }
    let blocks = (1...6).map { number -> Block in
      let tempo = Tempo(lift: time(), hold: time(), lower: time(), pause: time())
      let movement: Movement = pick([
        .exercise(ExerciseID(rawValue: "plank-\(number)")),
        .drill(AdHocExercise(name: "A \"drill\"", cue: "", gaze: pick(Gaze.allCases))),
        .drill(
          AdHocExercise(
            name: "Sided", cue: "Lift.", gaze: .side,
            sideNames: [.left: "left arm", .right: ""])),
      ])
      return Block(
        movement, note: pick(["", "standing\nversion"]), swaps: pick([[], ["a", "b"]]),
        sets: (0...3).map { _ in
          pick([.hold(time()), .open, .repetitions(7, tempo), .counted(0, tempo)])
        },
        sidePlan: pick([.none, .each([.right, .left]), .shared([.left, .right]), .alternating]),
        switching: time(), restBetweenSets: time(),
        follow: pick([.nothing, .rest(time()), .move(.zero)]))
    }
    let plan = Plan(
      prepare: time(), rounds: Int.random(in: 1...50, using: &random), restBetweenRounds: time(),
      blocks: blocks)
    #expect(try read(PlanText.write(plan)) == plan)
  }

  @Test(arguments: [
    "", "[]", "{}", #"{"rounds":0}"#, #"{"rounds":101}"#, #"{"rounds":1.5}"#,
    #"{"rounds":9223372036854775807}"#, #"{"rounds":1,"blocks":{}}"#,
    #"{"rounds":1,"blocks":[{}]}"#, #"{"rounds":1,"blocks":[{"exercise":7}]}"#,
    #"{"rounds":1,"prepare":-1}"#, #"{"rounds":1,"prepare":9223372036854775807}"#,
    #"{"rounds":1,"blocks":[{"exercise":"a","sets":[{"counted":-1}]}]}"#,
    #"{"rounds":1,"blocks":[{"exercise":"a","sets":[],"each":["up"]}]}"#,
    #"{"rounds":1,"blocks":[{"exercise":"a","sets":[],"shared":[]}]}"#,
    #"{"rounds":1,"blocks":[{"drill":{"name":"a","gaze":"inward"},"sets":[]}]}"#,
  ])
  func aDamagedPlanIsRefused(text: String) {
    #expect(throws: PlanText.Failure.self) { try read(text) }
  }

  @Test func aPlanOfEndlessWorkIsRefused() {
    let sets = Array(repeating: #"{"hold":1}"#, count: 20_000).joined(separator: ",")
    let text = #"{"rounds":100,"blocks":[{"exercise":"a","sets":["# + sets + "]}]}"
    #expect(throws: PlanText.Failure.self) { try read(text) }
  }
}
