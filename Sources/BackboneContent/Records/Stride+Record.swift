internal import BackboneCore

extension Stride {
  /// The stride as its file writes it.
  init(_ record: RecordReader, known: RecordIndex) {
    let phases = record.objects("phases", count: 1...9) { Phase($0, known: known) }
    record.distinct("phases", phases.map(\.id))
    self.init(
      introduction: record.richText("introduction", known: known),
      phases: phases,
      sources: record.ids("sources", of: "source", among: known.sources))
  }
}

extension Stride.Phase {
  fileprivate init(_ record: RecordReader, known: RecordIndex) {
    let work = record.objects("work", count: 1...99) { Stride.MuscleWork($0, known: known) }
    record.distinct("work", work.map(\.muscle.rawValue), key: "muscle")
    self.init(
      id: record.id(),
      name: record.text("name"),
      happens: record.richText("happens", known: known),
      work: work)
  }
}

extension Stride.MuscleWork {
  fileprivate init(_ record: RecordReader, known: RecordIndex) {
    let muscle = MuscleID(rawValue: record.id("muscle"))
    if !muscle.rawValue.isEmpty, known.muscles?.contains(muscle) == false {
      record.problem("muscle", Words.Records.unknown("muscle", muscle.rawValue))
    }
    self.init(muscle: muscle, does: record.richText("does", known: known))
  }
}
