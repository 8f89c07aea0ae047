/// Something that an exercise needs.
package enum Equipment: String, CaseIterable, Hashable, Sendable, Codable {
  case mat, band, dumbbell, kettlebell, rucksack, barbell, cable, bench, romanChair, chair, bed,
    stick, strap, cushion, wall, stabilityBall, medicineBall, foamRoller, machine, other

  /// What it is called.
  package var name: String { Words.Names.equipment(self) }
}

extension [Equipment] {
  /// Any one of these, in words.
  package var anyOf: String { Words.Names.anyOf(self) }
}

extension [[Equipment]] {
  /// Something of every entry, in words.
  package var words: String { map(\.anyOf).joined(separator: "; ") }
}

/// The body's position.
package enum Posture: String, CaseIterable, Hashable, Sendable, Codable {
  case standing, seated, kneeling, quadruped, prone, supine, sideLying

  /// What it is called.
  package var name: String { Words.Names.posture(self) }
}
