internal import BackboneCore

extension Symptom {
  /// A sign as its file writes it.
  init(_ record: RecordReader, known: RecordIndex) {
    let first = record.ids("first", of: "exercise", among: known.exerciseNames)
    let then = record.ids("then", of: "exercise", among: known.exerciseNames)
    for (index, exercise) in then.enumerated() where first.contains(exercise) {
      record.problem("then[\(index)]", Words.Records.comesFirst(exercise.rawValue))
    }
    self.init(
      id: record.choice("id"),
      name: record.text("name"),
      question: record.text("question"),
      notice: record.richTexts("notice", known: known),
      checks: record.objects("checks", count: 1...9) { Check($0, known: known) },
      muscles: record.ids("muscles", of: "muscle", among: known.muscles),
      first: first,
      then: then,
      evidence: record.richText("evidence", known: known),
      sources: record.ids("sources", of: "source", among: known.sources))
  }
}

extension Symptom.Check {
  fileprivate init(_ record: RecordReader, known: RecordIndex) {
    self.init(name: record.text("name"), how: record.richText("how", known: known))
  }
}
