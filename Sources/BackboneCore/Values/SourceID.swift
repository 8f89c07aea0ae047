/// A source's key, as in the list of sources.
package struct SourceID: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: String) { rawValue = value }
  /// Textbook knowledge that no single source was read for.
  package static let general: SourceID = "general"
}
