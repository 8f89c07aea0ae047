/// A source's key, as in the list of sources.
package struct SourceID: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: String) { rawValue = value }
  /// Textbook knowledge that no single source was read for.
  package static let general: SourceID = "general"
}

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
