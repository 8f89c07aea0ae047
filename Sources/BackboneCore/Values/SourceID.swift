/// A source's key, as in the list of sources.
package struct SourceID: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: String) { rawValue = value }
  /// Textbook knowledge that no single source was read for.
  package static let general: SourceID = "general"
  /// A rule that Backbone made for itself.
  package static let house: SourceID = "house"
  /// What Backbone says about itself.
  package static let ownWords: SourceID = "own-words"

  /// Whether it names something that others wrote, and that could be looked up.
  package var isCitation: Bool { ![.general, .house, .ownWords].contains(self) }
}
