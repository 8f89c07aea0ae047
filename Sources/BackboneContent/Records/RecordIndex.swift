internal import BackboneCore

/// The records that later ones may name; a record that names any other is left out.
struct RecordIndex {
  var sources: Set<SourceID> = [.general]
  /// Nil where any may be named.
  var muscles: Set<MuscleID>?
  var exercises: [ExerciseID: Exercise] = [:]
  /// Also of exercises without a record.
  var exerciseNames: Set<ExerciseID> = []
  var pages: Set<PageID> = []
  /// Nil where it is not known what the glossary holds.
  var terms: Set<TermID>?

  /// Whether there is a name for what a link leads to.
  func has(_ link: Link) -> Bool {
    switch link {
    case .muscle(let id): muscles?.contains(id) ?? true
    case .exercise(let id): exerciseNames.contains(id)
    case .sign: true
    case .page(let id): pages.contains(id)
    case .term(let id): terms?.contains(id) ?? true
    }
  }
}
