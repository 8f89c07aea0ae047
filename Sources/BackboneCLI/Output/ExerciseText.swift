import BackboneCore

/// What is known of an exercise, as lines.
struct ExerciseText {
  let lines: [String]

  init(_ exercise: Exercise, _ catalogue: Catalogue) {
    let sources = exercise.sources.compactMap(catalogue.source).map(Words.Guide.source)
    let muscles = { (ids: [MuscleID]) in
      ids.compactMap { catalogue.muscle($0)?.name }.joined(separator: "; ")
    }
    typealias Label = Words.Cards
    let rows: [(String, String)] = [
      (Label.aliases, exercise.aliases.joined(separator: "; ")),
      (Label.trains, exercise.pattern), (Label.position, exercise.position),
      (Label.needs, exercise.equipment.words), (Label.sides, exercise.sides),
      (Label.setUp, exercise.setup), (Label.tempo, exercise.tempoWords),
      (Label.breathing, exercise.breathing),
      (Label.cues, exercise.cues.map(\.text).joined(separator: " ")),
      (Label.steps, exercise.instructions.joined(separator: " ")),
    ]
    let faults = exercise.faults.map { (Label.fault, "\($0.name): \($0.fix)") }
    let doses = Level.allCases.compactMap { level in
      exercise.doses[level].map { dose in
        (
          level.rawValue.prefix(1).uppercased() + level.rawValue.dropFirst(),
          Label.dose(
            dose.words(isSided: !exercise.sideNames.isEmpty), rest: dose.rest,
            effort: "\(dose.rpe)")
        )
      }
    }
    let variants = exercise.ladder.enumerated().map { index, variant in
      "\(index + 1). " + (index == exercise.ladderBase ? Words.Guide.drawn(variant) : variant)
    }
    let ladder = TextTable.rows(Label.ladder, variants)
    let rest: [(String, String)] = [
      (Label.harder, exercise.progression), (Label.stopFor, exercise.stop),
      (Label.avoid, exercise.avoid),
      (Label.instead, exercise.instead.compactMap(catalogue.name).joined(separator: "; ")),
      (Label.why, exercise.why),
      (Label.primary, muscles(exercise.primary)), (Label.helps, muscles(exercise.secondary)),
      (Label.stretches, muscles(exercise.stretches)), (Label.moves, muscles(exercise.moves)),
    ]
    lines = TextTable.card(
      exercise.name,
      rows + faults + doses + ladder + rest + TextTable.rows(Label.sources, sources))
  }
}
