/// What the user says of one exercise of a session; everything may be left open.
package struct ExerciseFeedback: Hashable, Sendable {
  /// Perceived exertion, 1...10.
  package var effort: Int?
  package var form: FormRating?
  /// 0...10; 0 is none.
  package var pain: Int?
  /// What it was done with.
  package var load: Load?

  /// An answer.
  package init(effort: Int? = nil, form: FormRating? = nil, pain: Int? = nil, load: Load? = nil) {
    self.effort = effort
    self.form = form
    self.pain = pain
    self.load = load
  }
}

/// An exercise of a session as the journal keeps it.
package struct LoggedExercise: Hashable, Sendable, Identifiable {
  package let id: RecordID
  /// The installation that wrote it.
  package let device: RecordID
  package let exercise: ExerciseID
  /// Nil where it has none, or where that was not kept at the time.
  package let variant: ExerciseVariant?
  /// What was asked for; nil where that was not kept at the time.
  package let dose: Prescription?
  package let feedback: ExerciseFeedback
  /// Nil while the session runs, where it was not reached, and where it was not kept at the time.
  package let result: ExerciseResult?

  /// What it was done with: the weight that was typed, or else the plan's; nil where none is known.
  package var load: Load? { feedback.load ?? dose?.load.flatMap { $0.thousandths > 0 ? $0 : nil } }

  /// A logged exercise.
  package init(
    id: RecordID, device: RecordID, exercise: ExerciseID, variant: ExerciseVariant? = nil,
    dose: Prescription? = nil, feedback: ExerciseFeedback = ExerciseFeedback(),
    result: ExerciseResult? = nil
  ) {
    self.id = id
    self.device = device
    self.exercise = exercise
    self.variant = variant
    self.dose = dose
    self.feedback = feedback
    self.result = result
  }
}
