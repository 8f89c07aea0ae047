package import BackboneCore

/// Exercises that speak, one for each gaze, and routines made of them.
package enum CueFixture {
  package static let exercises: [Exercise] = Gaze.allCases.flatMap { gaze in
    [exercise(id(gaze, "plain"), gaze), sided(gaze)]
  }

  package static let catalogue = Catalogue(
    muscles: [], exercises: exercises, routines: [everything], sources: [])

  package static func exercise(_ id: ExerciseID, _ gaze: Gaze, sides: [Side: String] = [:])
    -> Exercise
  {
    Exercise(
      id: id, name: "Exercise \(gaze.rawValue)", category: .core, gaze: gaze, mode: .hold,
      sideNames: sides,
      cues: [
        FormCue(kind: .setup, text: "Set up first.", label: "", joint: ""),
        FormCue(kind: .move, text: "Move like this.", label: "", joint: ""),
        FormCue(kind: .hold, text: "Hold it still.", label: "", joint: ""),
        FormCue(kind: .hold, text: "And stay long.", label: "", joint: ""),
        FormCue(kind: .breathe, text: "Breathe slowly.", label: "", joint: ""),
      ], primary: [])
  }

  package static func id(_ gaze: Gaze, _ kind: String) -> ExerciseID {
    ExerciseID(rawValue: "\(gaze.rawValue.lowercased())-\(kind)")
  }

  package static func sided(_ gaze: Gaze) -> Exercise {
    exercise(
      id(gaze, "sided"), gaze,
      sides: [.left: "left arm, right leg", .right: "right arm, left leg"])
  }

  /// Every kind of step and of work, with drills, notes and work without a break.
  package static let everything = routine([
    Block(.exercise("facedown-plain"), sets: [.hold(.seconds(30))], follow: .rest(.seconds(40))),
    Block(
      .exercise("facedown-sided"), note: "slow",
      sets: [
        .repetitions(3, Tempo(lift: .seconds(2), hold: .seconds(8), lower: .seconds(2))),
        .repetitions(2, Tempo(lift: .seconds(2), hold: .seconds(8), lower: .seconds(2))),
      ], sidePlan: .each([.left, .right]), switching: .seconds(5), follow: .move(.seconds(20))),
    Block(
      .exercise("faceup-sided"),
      sets: [.repetitions(6, Tempo(lift: .seconds(3), hold: .seconds(1), lower: .seconds(2)))],
      sidePlan: .alternating, follow: .rest(.seconds(5))),
    Block(
      .exercise("upright-plain"),
      sets: [.counted(4, Tempo(lift: .seconds(1), hold: .zero, lower: .seconds(1)))]),
    Block(
      .drill(
        AdHocExercise(
          name: "Turn", cue: "Turn the chest.", gaze: .side,
          sideNames: [.left: "to the left", .right: "to the right"])),
      sets: [.hold(.seconds(12))], sidePlan: .each([.left, .right]), switching: .seconds(3)),
    Block(.exercise("side-plain"), sets: [.hold(.seconds(60))]),
  ])

  package static func routine(_ blocks: [Block], rounds: Int = 1, prepare: Duration = .seconds(10))
    -> Routine
  {
    Routine(
      id: "everything", name: "Everything", goal: "",
      plans: [
        .beginner: Plan(
          prepare: prepare, rounds: rounds, restBetweenRounds: .seconds(20), blocks: blocks)
      ], sources: [])
  }

  /// A routine of random blocks, the same for the same seed.
  package static func random(seed: UInt64) -> Routine {
    var random = SplitMix64(seed: seed)
    func seconds(_ range: ClosedRange<Int>) -> Duration {
      .milliseconds(Int.random(in: range, using: &random) * 100)
    }
    let blocks = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      let hasSides = Bool.random(using: &random)
      let gaze = Gaze.allCases.randomElement(using: &random) ?? .faceDown
      let sets = (0..<Int.random(in: 1...3, using: &random)).map { _ -> SetPrescription in
        let tempo = Tempo(
          lift: seconds(1...40), hold: seconds(0...100), lower: seconds(1...30),
          pause: seconds(0...20))
        return switch Int.random(in: 0...4, using: &random) {
        case 0...1: .hold(seconds(1...900))
        case 2: .counted(Int.random(in: 1...8, using: &random), tempo)
        default: .repetitions(Int.random(in: 1...15, using: &random), tempo)
        }
      }
      let sidePlan: SidePlan =
        !hasSides
        ? .none
        : sets.allSatisfy { $0.paced != nil } && Bool.random(using: &random)
          ? .alternating : .each([.left, .right])
      let follow: Transition =
        switch Int.random(in: 0...3, using: &random) {
        case 0: .nothing
        case 1: .move(seconds(0...300))
        default: .rest(seconds(0...900))
        }
      return Block(
        .exercise(id(gaze, hasSides ? "sided" : "plain")),
        note: Bool.random(using: &random) ? "" : "standing version", sets: sets,
        sidePlan: sidePlan, switching: seconds(0...100), restBetweenSets: seconds(0...600),
        follow: follow)
    }
    return routine(
      blocks, rounds: Int.random(in: 1...3, using: &random), prepare: seconds(0...150))
  }

  package static func record(_ routine: Routine) -> SessionRecord { Fixture.record(routine) }

  package static func timeline(_ routine: Routine) -> Timeline {
    guard let timeline = Timeline(routine, level: .beginner) else {
      preconditionFailure("the fixture has a plan for beginners")
    }
    return timeline
  }
}
