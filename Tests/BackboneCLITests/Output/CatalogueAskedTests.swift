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
    catalogue = Catalogue(muscles: [], exercises: [], routines: routines, sources: [])
  }

  /// `start` used to begin at the level for beginners, whatever the settings said.
  @Test(
    arguments: [
      ("both", nil, Level.intermediate, Level.intermediate),
      ("both", nil, .advanced, .intermediate),
      ("both", .beginner, .advanced, .beginner), ("hard", nil, .beginner, .advanced),
    ] as [(String, Level?, Level, Level)])
  func theLevelIsThatOfTheSettings(id: String, asked: Level?, usual: Level, level: Level) throws {
    #expect(try catalogue.timeline(id, asked, usual: usual).level == level)
  }

  @Test(
    arguments: [
      ("bth", nil, "no routine \"bth\". Did you mean \"both\"?"),
      ("legs", nil, "no routine \"legs\". Available: both, hard."),
      ("both", .advanced, "both has no level \"advanced\". Available: beginner, intermediate."),
    ] as [(String, Level?, String)])
  func whatThereIsNotIsNamed(id: String, asked: Level?, text: String) throws {
    let error = try #require(throws: CLIError.self) {
      try catalogue.timeline(id, asked, usual: .beginner)
    }
    #expect(error.text == text)
  }
}
