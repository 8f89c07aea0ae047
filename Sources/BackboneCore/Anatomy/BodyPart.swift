/// The part of the body under which lists gather muscles, from head to knee.
package enum BodyPart: String, CaseIterable, Hashable, Sendable, Codable {
  case neckAndShoulder = "neck-and-shoulder"
  case upperBack = "upper-back"
  case lowerBack = "lower-back"
  case bellyAndBreath = "belly-and-breath"
  case hipAndThigh = "hip-and-thigh"

  /// As shown above the muscles of the group.
  package var title: String { Words.Names.part(self) }
}
