/// The work of one set on one side.
package enum SetPrescription: Hashable, Sendable {
  /// One static hold.
  case hold(Duration)
  /// One static hold that lasts until the user ends it.
  case open
  /// Repetitions paced by the clock.
  case repetitions(Int, Tempo)
  /// Repetitions that the user counts; the tempo only plans their time.
  case counted(Int, Tempo)

  /// How long the set takes, by plan; nothing where no length is planned.
  package var duration: Duration {
    switch self {
    case .hold(let duration): duration
    case .open: .zero
    case .repetitions(let count, let tempo), .counted(let count, let tempo):
      tempo.repetition * count
    }
  }

  /// How many repetitions there are, and their tempo; nil for a hold.
  package var paced: (count: Int, tempo: Tempo)? {
    switch self {
    case .hold, .open: nil
    case .repetitions(let count, let tempo), .counted(let count, let tempo): (count, tempo)
    }
  }

  /// The tempo of repetitions that only the user can say are done; nil where the clock ends them.
  package var countedTempo: Tempo? {
    if case .counted(_, let tempo) = self { tempo } else { nil }
  }
}
