import TestSupport

@testable import BackboneApp
@testable import BackboneCore

extension Fixture {
  /// A plank without sides; a bird-dog with sides; a row that needs a cable.
  static let gym = Catalogue(
    muscles: [],
    exercises: [
      Exercise(
        id: "plank", name: "Plank", category: .core, mode: .hold, primary: [],
        doses: [.beginner: Dose(holds: 2, hold: 20, rest: 40, rpe: 6)]),
      Exercise(
        id: "bird-dog", name: "Bird-dog", category: .core, mode: .holdRepetitions,
        tempo: "2-8-2", sideNames: [.left: "left arm", .right: "right arm"], primary: [],
        doses: [.beginner: Dose(repetitions: [4, 3, 2], hold: 8, rest: 30, rpe: 6)]),
      Exercise(
        id: "cable-row", name: "Cable row", category: .pull, mode: .load,
        equipment: [[.cable]], primary: []),
    ],
    routines: [rowing, short], sources: [])

  /// A row that a plank takes the place of, a row that nothing does, a bird-dog.
  static let rowing = Routine(
    id: "rowing", name: "Rowing", goal: "For tests.",
    plans: [
      .beginner: Plan(
        prepare: .zero, rounds: 1, restBetweenRounds: .zero,
        blocks: [
          Block(
            .exercise("cable-row"), swaps: ["plank"], sets: [.hold(.seconds(10))],
            follow: .rest(.seconds(5))),
          Block(
            .exercise("cable-row"), sets: [.repetitions(3, tempo)], follow: .move(.seconds(7))),
          Block(
            .exercise("bird-dog"), sets: [.repetitions(2, tempo)],
            sidePlan: .each([.left, .right]), switching: .seconds(3)),
        ])
    ], sources: [])
}

extension AppScript {
  /// The session screen with a routine of the gym chosen.
  static func choosing(_ routine: RoutineID) -> AppScript {
    var app = AppScript(Fixture.state(Fixture.gym))
    app.send(.clicked(.routine(routine)))
    return app
  }

  /// An empty routine in the making.
  static func editing() -> AppScript {
    var app = choosing("short")
    app.press(Key("n"))
    return app
  }

  /// Picks an exercise by name.
  mutating func pick(_ name: String) {
    press(Key("a"))
    type(name)
    press(Key(.enter))
  }

  var draft: RoutineDraft? { state.editor?.draft }
  var cursor: RoutineEditor.Cursor? { state.editor?.cursor }
}
