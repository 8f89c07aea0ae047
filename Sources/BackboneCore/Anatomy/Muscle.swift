/// A muscle's stable name, kebab-case.
package struct MuscleID: RawRepresentable, Hashable, Sendable, Codable, Comparable,
  ExpressibleByStringLiteral
{
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: String) { rawValue = value }
  package static func < (a: MuscleID, b: MuscleID) -> Bool { a.rawValue < b.rawValue }
}

/// The depth at which a muscle is seen, from the skin inwards.
package enum Layer: String, CaseIterable, Hashable, Sendable, Codable {
  case superficial, intermediate, deep
}

/// The side of the body that the atlas shows.
package enum View: String, CaseIterable, Hashable, Sendable, Codable {
  case posterior, anterior
}

/// A muscle, or a sheet of connective tissue, as the anatomy browser knows it.
package struct Muscle: Hashable, Sendable, Codable, Identifiable {
  package let id: MuscleID
  /// The English name.
  package let name: String
  /// The Latin name.
  package let latin: String
  /// Everyday names that the search also finds; may be empty.
  package let aliases: [String]
  package let layer: Layer
  package let view: View
  /// Where on the body, in a few words.
  package let region: String
  package let origin: String
  package let insertion: String
  package let nerve: String
  package let action: String
  /// What it does in a stride.
  package let running: String
  /// What a tired or weak one does to the run.
  package let weak: String
  /// How to stretch or mobilise it.
  package let stretch: String
  /// How to feel it on oneself.
  package let feel: String
  /// Ids of the signs of weakness that point to it.
  package let signs: [String]
  /// Keys into the sources; `general` stands for textbook knowledge.
  package let sources: [SourceID]
}

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
}
