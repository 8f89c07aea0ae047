internal import BackboneCore

extension Term {
  /// A term as the glossary writes it.
  init(_ record: RecordReader, known: RecordIndex) {
    self.init(
      id: TermID(rawValue: record.id()),
      name: record.text("name"),
      aliases: record.texts("aliases"),
      meaning: record.richText("meaning", known: known),
      phrases: record.optionalTexts("phrases"))
  }
}
