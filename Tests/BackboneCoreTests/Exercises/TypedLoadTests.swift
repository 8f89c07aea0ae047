import BackboneCore
import Testing

@Suite struct TypedLoadTests {
  @Test(
    arguments: [
      ("12.5", Load(thousandths: 12_500, unit: .pounds)),
      ("12,5 kg", Load(thousandths: 12_500, unit: .kilograms)),
      (" 30LB ", Load(thousandths: 30_000, unit: .pounds)),
      ("0", Load(thousandths: 0, unit: .pounds)),
    ])
  func aNumberWithOrWithoutItsUnitIsAWeight(text: String, load: Load) {
    #expect(Load(typed: text, in: .pounds) == load)
  }

  @Test(arguments: ["", "kg", "heavy", "-4", "1.2345", "5000", "12.5.1", "1e3"])
  func anythingElseIsNone(text: String) {
    #expect(Load(typed: text, in: .kilograms) == nil)
  }

  /// Whoever thinks in pounds gets the first load in pounds; one that was entered keeps its unit.
  @Test func aLoadBeginsInTheUnitOfTheSettings() throws {
    let rule = try #require(ProgressionRule.known["dumbbell-row"])
    let top = Prescription(variant: 2, work: .repetitions([12, 12], hold: 0))
    func next(_ rule: ProgressionRule, _ dose: Prescription) -> Load? {
      let outcome = ExerciseOutcome(done: [12, 12], form: .good, effort: 7)
      return rule.decide(dose, outcome, Counters(top: 1)).next.load
    }
    #expect(next(rule.loaded(in: .pounds), top) == Load(thousandths: 5000, unit: .pounds))
    #expect(next(rule.loaded(in: .kilograms), top) == next(rule, top))
    var entered = top
    entered.load = Load(thousandths: 40_000, unit: .kilograms)
    #expect(next(rule.loaded(in: .pounds), entered)?.unit == .kilograms)
    // Its steps are those of its own unit, whatever the settings say.
    let deadlift = try #require(ProgressionRule.known["single-leg-deadlift"])
    #expect(
      deadlift.loaded(in: .pounds).increment(of: Load(thousandths: 8000, unit: .kilograms)) == 2000)
  }
}
