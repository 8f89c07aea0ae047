internal import BackboneCore

extension Source {
  /// A source as the list of sources writes it.
  init(_ record: RecordReader) {
    self.init(
      id: SourceID(rawValue: record.text("id")), citation: record.text("citation"),
      read: record.text("read"))
  }
}
