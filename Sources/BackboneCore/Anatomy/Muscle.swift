/// A muscle's stable name, kebab-case.
package struct MuscleID: RawRepresentable, Hashable, Sendable, Codable, Comparable,
  ExpressibleByStringLiteral
{
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: String) { rawValue = value }
  package static func < (a: MuscleID, b: MuscleID) -> Bool { a.rawValue < b.rawValue }
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
  /// What anatomical ontologies call it, such as "FMA:13357" and "UBERON:0001112".
  package let identifiers: [String]
  package let layer: Layer
  package let view: View
  /// Where lists put it.
  package let group: BodyPart
  /// The muscles that it is made of, each with a record of its own; empty for most.
  package let members: [MuscleID]
  /// Where on the body, in a few words.
  package let region: String
  package let origin: String
  package let insertion: String
  package let nerve: String
  package let action: String
  /// What it does in a stride.
  package let running: String
  /// What a tired, weak or stiff one may do to the run.
  package let weak: String
  /// How to stretch or mobilise it.
  package let stretch: String
  /// How to feel it on oneself.
  package let feel: String
  /// The signs of weakness that it may play a part in; may be empty.
  package let signs: [SymptomID]
  /// Keys into the sources; `general` stands for textbook knowledge.
  package let sources: [SourceID]

  /// A muscle.
  package init(
    id: MuscleID, name: String, latin: String, aliases: [String], identifiers: [String] = [],
    layer: Layer,
    view: View,
    group: BodyPart, members: [MuscleID] = [], region: String, origin: String, insertion: String,
    nerve: String, action: String,
    running: String, weak: String, stretch: String, feel: String, signs: [SymptomID],
    sources: [SourceID]
  ) {
    self.id = id
    self.name = name
    self.latin = latin
    self.aliases = aliases
    self.identifiers = identifiers
    self.layer = layer
    self.view = view
    self.group = group
    self.members = members
    self.region = region
    self.origin = origin
    self.insertion = insertion
    self.nerve = nerve
    self.action = action
    self.running = running
    self.weak = weak
    self.stretch = stretch
    self.feel = feel
    self.signs = signs
    self.sources = sources
  }
}
