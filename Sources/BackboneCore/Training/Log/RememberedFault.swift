/// A fault that the person noticed in an exercise.
package struct FaultNote: Hashable, Sendable {
  package let exercise: ExerciseID
  /// The fault's id in the record of the exercise.
  package let fault: String
  /// How far into the set it came; nil where that isn't known.
  package let second: Int?

  /// A fault.
  package init(_ exercise: ExerciseID, fault: String, second: Int?) {
    self.exercise = exercise
    self.fault = fault
    self.second = second
  }
}

/// The last fault of an exercise, as long as the coach reminds of it.
package struct RememberedFault: Hashable, Sendable {
  package let note: FaultNote
  /// How often the exercise was done without a fault since.
  package internal(set) var cleanSessions = 0

  /// After so many sessions without a fault it is forgotten.
  package static let cleanSessionsToForget = 3
}

extension TrainingState {
  /// Takes in a fault; a moment that was known once is kept until a later one is.
  mutating func remember(_ note: FaultNote) {
    let before = faults[note.exercise]?.note
    let second = note.second ?? (before?.fault == note.fault ? before?.second : nil)
    faults[note.exercise] = RememberedFault(
      note: FaultNote(note.exercise, fault: note.fault, second: second))
  }

  /// Counts an exercise that was done without a fault, or begins to count again.
  mutating func countCleanSession(of fact: ExerciseFact) {
    guard var fault = faults[fact.exercise] else { return }
    switch fact.outcome.result {
    case .interrupted, .skipped: return
    case .hard, .pain: fault.cleanSessions = 0
    case .done, .short, nil:
      fault.cleanSessions = fact.outcome.form == .broke ? 0 : fault.cleanSessions + 1
    }
    let isForgotten = fault.cleanSessions >= RememberedFault.cleanSessionsToForget
    faults[fact.exercise] = isForgotten ? nil : fault
  }
}
