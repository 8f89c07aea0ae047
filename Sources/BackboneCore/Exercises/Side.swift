/// A side of the body; for a diagonal, the side of the arm.
package enum Side: String, CaseIterable, Hashable, Sendable, Codable, CodingKeyRepresentable {
  case left, right
}
