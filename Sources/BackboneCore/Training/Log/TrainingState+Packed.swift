internal import BackboneBinary

extension TrainingState {
  /// The state as bytes, without its rules.
  package var packed: [UInt8] { TrainingPacker.bytes(of: self) }

  /// The state of some bytes; nil where they say nothing.
  /// - Parameter rules: those with which it was computed.
  package init?(packed bytes: [UInt8], rules: [ExerciseID: ProgressionRule]) {
    do {
      self = try TrainingUnpacker.state(bytes, rules: rules)
    } catch {
      return nil
    }
  }
}

extension Catalogue {
  /// A hash of all by which the content decides what sessions come to.
  ///
  /// - Parameter unit: what a load begins in.
  package func trainingHash(in unit: Load.Unit) -> UInt64 {
    var out = BinaryWriter()
    for rule in progressionRules(in: unit).values.sorted(by: {
      $0.exercise.rawValue < $1.exercise.rawValue
    }) {
      out.put(rule.exercise.rawValue)
      out.put(rule.kind)
      for number in [rule.variants, rule.low, rule.high, rule.holdCap, rule.step.thousandths] {
        out.put(number)
      }
      out.put(rule.step.unit)
      out.put(rule.firstUnit)
      out.put(rule.beginner)
    }
    for exercise in exercises {
      out.put(exercise.id.rawValue)
      out.put(exercise.mode)
      out.put(exercise.ladderBase)
      out.put(exercise.sideNames.isEmpty)
    }
    for routine in routines {
      out.put(routine.id.rawValue)
      out.put(
        SessionKind(of: routine.id, exercises: routine.exercises.compactMap(self.exercise)))
    }
    return out.bytes.stableHash
  }
}

extension [UInt8] {
  /// The same on every machine, which `Hasher` isn't.
  package var stableHash: UInt64 { BinaryHash.of(self, from: 0) }
}
