/// Which muscles stand out on a plate.
package struct AtlasHighlight: Hashable, Sendable {
  /// The one in hand: drawn solid, with a rim.
  package var chosen: Set<String>
  /// Those that work most: drawn solid.
  package var most: Set<String>
  /// Those that help: drawn hatched.
  package var helping: Set<String>

  /// A highlight by muscle ids; a muscle in several sets takes the first.
  package init(
    chosen: Set<String> = [], most: Set<String> = [], helping: Set<String> = []
  ) {
    self.chosen = chosen
    self.most = most
    self.helping = helping
  }
}

/// How much a piece of a plate stands out.
enum AtlasEmphasis: UInt8, CaseIterable, Hashable {
  case none, helping, most, chosen
}
