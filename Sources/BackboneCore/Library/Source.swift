/// Where a statement comes from.
package struct Source: Hashable, Sendable, Codable, Identifiable {
  package let id: SourceID
  /// Authors, year, title, where it appeared.
  package let citation: String
  /// How much of it was read: abstract, page, whole paper.
  package let read: String

  /// A source.
  package init(id: SourceID, citation: String, read: String) {
    self.id = id
    self.citation = citation
    self.read = read
  }
}
