/// Which muscles stand out on a view.
package struct AtlasHighlight: Hashable, Sendable {
  /// The one in hand: drawn solid, with a rim.
  package var chosen: Set<String>
  /// Those that work most: drawn solid.
  package var most: Set<String>
  /// Those that help: drawn hatched.
  package var helping: Set<String>

  /// Those that are stretched: in a colour of their own, with stripes down.
  package var stretched: Set<String>
  /// Those that are moved to loosen them: in the same colour, with stripes across.
  package var moved: Set<String>

  /// A highlight by muscle ids; a muscle in several sets takes the first.
  package init(
    chosen: Set<String> = [], most: Set<String> = [], helping: Set<String> = [],
    stretched: Set<String> = [], moved: Set<String> = []
  ) {
    self.chosen = chosen
    self.most = most
    self.helping = helping
    self.stretched = stretched
    self.moved = moved
  }
}

/// How much a piece of a view stands out.
enum AtlasEmphasis: UInt8, CaseIterable, Hashable {
  case none, moved, stretched, helping, most, chosen
}
