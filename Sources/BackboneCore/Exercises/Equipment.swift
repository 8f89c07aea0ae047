/// Something that an exercise needs.
package enum Equipment: String, CaseIterable, Hashable, Sendable, Codable {
  case mat, band, dumbbell, kettlebell, rucksack, barbell, cable, bench, romanChair, chair, bed,
    stick, strap, cushion, wall, stabilityBall, medicineBall, foamRoller, machine, other

  /// What it is called.
  package var name: String {
    switch self {
    case .romanChair: "roman chair"
    case .rucksack: "loaded rucksack"
    case .stabilityBall: "stability ball"
    case .medicineBall: "medicine ball"
    case .foamRoller: "foam roller"
    case .other: "other equipment"
    default: rawValue
    }
  }
}

extension [Equipment] {
  /// Any one of these, in words.
  package var anyOf: String { map(\.name).joined(separator: " or ") }
}

extension [[Equipment]] {
  /// Something of every entry, in words.
  package var words: String { map(\.anyOf).joined(separator: ", ") }
}

/// The body's position.
package enum Posture: String, CaseIterable, Hashable, Sendable, Codable {
  case standing, seated, kneeling, quadruped, prone, supine, sideLying

  /// What it is called.
  package var name: String {
    switch self {
    case .quadruped: "on hands and knees"
    case .prone: "face down"
    case .supine: "on the back"
    case .sideLying: "on the side"
    default: rawValue
    }
  }
}
