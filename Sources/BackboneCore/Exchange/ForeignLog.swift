/// What a table of another program holds.
package struct ForeignLog: Hashable, Sendable {
  package let source: ExchangeSource
  /// In the order in which they first come.
  package internal(set) var sessions: [ForeignSession] = []
  /// Rows that cannot be read, by line.
  package internal(set) var problems: [ExchangeError] = []
  /// Rows that were passed over because they are no sets.
  package internal(set) var passedOver: [PassedOver: Int] = [:]

  /// Why a row is no set.
  package enum PassedOver: CaseIterable, Hashable, Sendable {
    /// It tells how long a break was set to.
    case restTimer
    /// It has neither repetitions nor a time.
    case empty
    /// It stands in the file twice, with the same number in its session.
    case duplicate
  }

  package init(source: ExchangeSource) { self.source = source }

  /// How many sets there are.
  package var sets: Int {
    sessions.reduce(0) { $0 + $1.exercises.reduce(0) { $0 + $1.rows.count } }
  }

  /// Whether a plank was counted: FitNotes often has the seconds among the repetitions.
  package var hasCountedPlanks: Bool {
    source == .fitNotes
      && sessions.contains { session in
        session.exercises.contains { exercise in
          exercise.name.lowercased().contains("plank")
            && exercise.rows.contains { $0.repetitions != nil }
        }
      }
  }

  /// The names of the exercises, each once, with how many sets they have.
  package var exercises: [(name: String, sets: Int)] {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for exercise in sessions.flatMap(\.exercises) {
      if counts[exercise.name] == nil { order.append(exercise.name) }
      counts[exercise.name, default: 0] += exercise.rows.count
    }
    return order.map { ($0, counts[$0] ?? 0) }
  }
}
