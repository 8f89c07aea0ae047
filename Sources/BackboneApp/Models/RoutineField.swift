import BackboneCore

/// What of a routine as a whole can be changed, in the order in which it is shown.
package enum RoutineField: String, CaseIterable, Hashable, Sendable {
  case rounds, restBetweenRounds, prepare

  /// What it is called.
  package var title: String {
    switch self {
    case .rounds: Words.Editor.rounds
    case .restBetweenRounds: Words.Editor.restBetweenRounds
    case .prepare: Words.Editor.prepare
    }
  }
}

extension RoutineDraft {
  /// What stands in a field.
  package func quantity(_ field: RoutineField) -> BoundedNumber {
    switch field {
    case .rounds: .count(rounds, in: 1...mostRounds)
    case .restBetweenRounds: .time(restBetweenRounds)
    case .prepare: .time(prepare)
    }
  }

  /// How many rounds there is room for.
  private var mostRounds: Int {
    let room = RoutineLimits.setsOfSession / max(1, plan.setCount / rounds)
    return max(rounds, min(RoutineLimits.rounds.upperBound, room))
  }

  /// The routine with a field changed; times in milliseconds.
  func setting(_ field: RoutineField, to value: Int) -> RoutineDraft {
    var draft = self
    switch field {
    case .rounds: draft.rounds = value
    case .restBetweenRounds: draft.restBetweenRounds = .milliseconds(value)
    case .prepare: draft.prepare = .milliseconds(value)
    }
    return draft
  }
}
