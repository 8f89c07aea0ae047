/// The depth at which a muscle is seen, from the skin inwards.
package enum Layer: String, CaseIterable, Hashable, Sendable, Codable {
  case superficial, intermediate, deep

  /// What it is called.
  package var name: String { Words.Names.layer(self) }
}
