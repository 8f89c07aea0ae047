/// The side of the body that the atlas shows.
package enum View: String, CaseIterable, Hashable, Sendable, Codable {
  case posterior, anterior

  /// What it is called.
  package var name: String { Words.Names.view(self) }
}
