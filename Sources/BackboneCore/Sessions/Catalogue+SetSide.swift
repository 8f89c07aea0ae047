extension Catalogue {
  /// How the side of a set is called out, such as "left arm, right leg"; nil where it has none.
  package func sideName(_ set: ScheduledSet) -> String? {
    if set.isAlternating { return "alternating" }
    guard let side = set.side else { return nil }
    return sideName(side, of: set.movement)
  }
}
