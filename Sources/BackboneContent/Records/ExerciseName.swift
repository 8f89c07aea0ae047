internal import BackboneCore

/// What an exercise is called, so that it can be named before it has a record.
struct ExerciseName: Identifiable {
  let id: ExerciseID
  let name: String

  /// A name as the list of names writes it.
  init(_ record: RecordReader) {
    id = ExerciseID(rawValue: record.id())
    name = record.text("name")
  }
}
