import BackboneCore

/// What is known of an exercise, as lines.
struct ExerciseText {
  let lines: [String]

  init(_ exercise: Exercise, _ catalogue: Catalogue) {
    let sources = exercise.sources.compactMap { catalogue.source($0)?.citation }
    let muscles = { (ids: [MuscleID]) in
      ids.compactMap { catalogue.muscle($0)?.name }.joined(separator: "; ")
    }
    let rows: [(String, String)] = [
      ("Also", exercise.aliases.joined(separator: "; ")),
      ("Trains", exercise.pattern), ("Position", exercise.position),
      ("Needs", exercise.equipment.words), ("Sides", exercise.sides),
      ("Set up", exercise.setup), ("Tempo", exercise.tempoWords), ("Breathing", exercise.breathing),
      ("Cues", exercise.cues.map(\.text).joined(separator: " ")),
      ("Steps", exercise.instructions.joined(separator: " ")),
    ]
    let faults = exercise.faults.map { ("Fault", "\($0.name): \($0.fix)") }
    let doses = Level.allCases.compactMap { level in
      exercise.doses[level].map { dose in
        (
          level.rawValue.prefix(1).uppercased() + level.rawValue.dropFirst(),
          "\(dose.words(isSided: !exercise.sideNames.isEmpty)), rest \(dose.rest) s, effort \(dose.rpe)/10"
        )
      }
    }
    let ladder = exercise.ladder.enumerated().map { index, variant in
      (
        index == 0 ? "Ladder" : "",
        "\(index + 1). \(variant)" + (index == exercise.ladderBase ? " (as drawn)" : "")
      )
    }
    let rest: [(String, String)] = [
      ("Harder", exercise.progression), ("Stop for", exercise.stop),
      ("Leave out", exercise.avoid),
      ("Instead", exercise.instead.compactMap(catalogue.name).joined(separator: "; ")),
      ("Why", exercise.why),
      (exercise.mode == .stretch ? "Stretches" : "Primary", muscles(exercise.primary)),
      ("Helps", muscles(exercise.secondary)), ("Sources", sources.joined(separator: "; ")),
    ]
    lines = TextTable.card(exercise.name, rows + faults + doses + ladder + rest)
  }
}
