import BackboneCore
import TestSupport
import Testing

@testable import BackboneCLI

@Suite struct CatalogueAskedTests {
  private let catalogue: Catalogue

  init() {
    let plan = Plan(
      prepare: .zero, rounds: 1, restBetweenRounds: .zero,
      blocks: [Block(.exercise("plank"), sets: [.hold(.seconds(10))])])
    let routines = [
      Routine(
        id: "both", name: "Both", goal: "", plans: [.beginner: plan, .intermediate: plan],
        sources: []),
      Routine(id: "hard", name: "Hard", goal: "", plans: [.advanced: plan], sources: []),
    ]
    catalogue = Catalogue(
      muscles: [], exercises: [Exercise.dosed], routines: routines, sources: [])
  }

  @Test func anExerciseIsASessionOfItsOwn() throws {
    let asked = try catalogue.asked("bird-dog", nil, usual: .beginner)
    #expect(asked.routine == "alone-bird-dog")
    #expect(asked.level == .beginner)
    // It is found again under the name that the log has.
    #expect(try catalogue.asked("alone-bird-dog", nil, usual: .beginner).routine == asked.routine)
  }

  /// `start` used to begin at the level for beginners, whatever the settings said.
  @Test(
    arguments: [
      ("both", nil, Level.intermediate, Level.intermediate),
      ("both", nil, .advanced, .intermediate),
      ("both", .beginner, .advanced, .beginner), ("hard", nil, .beginner, .advanced),
    ] as [(String, Level?, Level, Level)])
  func theLevelIsThatOfTheSettings(id: String, asked: Level?, usual: Level, level: Level) throws {
    #expect(try catalogue.asked(id, asked, usual: usual).level == level)
  }

  @Test(
    arguments: [
      ("bth", nil, "no routine or exercise \"bth\". Did you mean \"both\"?"),
      ("legs", nil, "no routine or exercise \"legs\". Available: both, hard."),
      ("both", .advanced, "both has no level \"advanced\". Available: beginner, intermediate."),
    ] as [(String, Level?, String)])
  func whatThereIsNotIsNamed(id: String, asked: Level?, text: String) throws {
    let error = try #require(throws: CLIError.self) {
      try catalogue.asked(id, asked, usual: .beginner)
    }
    #expect(error.text == text)
  }
}
