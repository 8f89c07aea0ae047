/// Work that has no record in the guide: a name, one cue, and where the eyes are.
package struct AdHocExercise: Hashable, Sendable {
  package let name: String
  /// What to do, in one instruction.
  package let cue: String
  package let gaze: Gaze
  /// How each side is called out; empty where there are no sides.
  package let sideNames: [Side: String]

  /// A drill.
  package init(name: String, cue: String, gaze: Gaze, sideNames: [Side: String] = [:]) {
    self.name = name
    self.cue = cue
    self.gaze = gaze
    self.sideNames = sideNames
  }

  /// The id made from the name, by which the log knows the drill.
  package var id: ExerciseID {
    ExerciseID(rawValue: Slug.make(from: name, standIn: "drill") { _ in false })
  }

  /// Whether its name says something that an id can be made from.
  package var hasID: Bool { name.contains { $0.isLetter || $0.isNumber } }
}

/// What a block trains.
package enum Movement: Hashable, Sendable {
  /// An exercise of the guide.
  case exercise(ExerciseID)
  case drill(AdHocExercise)

  /// The name in the log; a drill's is no exercise of the guide.
  package var id: ExerciseID {
    switch self {
    case .exercise(let id): id
    case .drill(let drill): drill.id
    }
  }
}
