extension SessionRecord {
  /// The record without the doses that its plan says anyway.
  package var withoutPlainDoses: SessionRecord {
    func record(_ doses: [ExerciseID: Prescription]) -> SessionRecord {
      SessionRecord(
        routine: routine, name: name, level: level, plan: plan, variants: variants, doses: doses,
        equipment: equipment, speed: speed, isRehearsal: isRehearsal, countIn: countIn,
        appVersion: appVersion)
    }
    let plain = record([:])
    return record(doses.filter { plain.dose(of: $0.key) != $0.value })
  }

  /// What the session asks for of an exercise: the plan's dose, or the routine's own numbers; nil
  /// where it hasn't the exercise.
  package func dose(of exercise: ExerciseID) -> Prescription? {
    if let dose = doses[exercise] { return dose }
    let blocks = plan.blocks.filter { $0.exercise == exercise }
    guard let first = blocks.first else { return nil }
    let sets = (0..<max(1, plan.rounds)).flatMap { round in
      blocks.flatMap { block in
        block.isSpread ? Array(block.sets.dropFirst(round).prefix(1)) : block.sets
      }
    }
    let variant = variants[exercise]?.index ?? 0
    // Where the sets are counted in different ways, the holds say nothing of repetitions.
    let paced = sets.compactMap(\.paced)
    guard !paced.isEmpty else {
      let seconds = sets.map { Int($0.duration.components.seconds) }.min() ?? 0
      return Prescription(variant: variant, work: .holds(sets: sets.count, seconds: seconds))
    }
    let hold = paced.map { Int($0.tempo.hold.components.seconds) }.min() ?? 0
    return Prescription(
      variant: variant,
      work: .repetitions(paced.map { max(1, $0.count / first.repetitionsOfSet) }, hold: hold))
  }
}
