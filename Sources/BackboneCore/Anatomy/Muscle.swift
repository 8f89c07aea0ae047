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

/// The part of the body under which lists gather muscles, from head to knee.
package enum BodyPart: String, CaseIterable, Hashable, Sendable, Codable {
  case neckAndShoulder = "neck-and-shoulder"
  case upperBack = "upper-back"
  case lowerBack = "lower-back"
  case bellyAndBreath = "belly-and-breath"
  case hipAndThigh = "hip-and-thigh"

  /// As shown above the muscles of the group.
  package var title: String {
    switch self {
    case .neckAndShoulder: "Neck and shoulder"
    case .upperBack: "Upper back"
    case .lowerBack: "Lower back"
    case .bellyAndBreath: "Belly and breath"
    case .hipAndThigh: "Hip and thigh"
    }
  }
}

/// Something a runner notices that points to a weak back.
package enum SymptomID: String, CaseIterable, Hashable, Sendable, Codable {
  /// The shoulders round or the trunk tips forward late in a run.
  case slouchRun = "slouch-run"
  /// The lower back aches or stiffens during or after runs.
  case lowBackPain = "low-back-pain"
  /// The body slumps at the desk or when standing.
  case slumpDaily = "slump-daily"
  /// One arm swings differently, or one hip drops.
  case asymSwingHipDrop = "asym-swing-hip-drop"
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
  /// What a tired or weak one does to the run.
  package let weak: String
  /// How to stretch or mobilise it.
  package let stretch: String
  /// How to feel it on oneself.
  package let feel: String
  /// The signs of weakness that point to it; may be empty.
  package let signs: [SymptomID]
  /// Keys into the sources; `general` stands for textbook knowledge.
  package let sources: [SourceID]

  /// A muscle.
  package init(
    id: MuscleID, name: String, latin: String, aliases: [String], layer: Layer, view: View,
    group: BodyPart, members: [MuscleID] = [], region: String, origin: String, insertion: String,
    nerve: String, action: String,
    running: String, weak: String, stretch: String, feel: String, signs: [SymptomID],
    sources: [SourceID]
  ) {
    self.id = id
    self.name = name
    self.latin = latin
    self.aliases = aliases
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
