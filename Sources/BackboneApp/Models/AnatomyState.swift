package import BackboneCore

/// What the anatomy browser shows.
package struct AnatomyState: Hashable, Sendable {
  package var selected: MuscleID?
  package var view: View
  package var layer: Layer
  /// What is searched for; empty shows all.
  package var query = ""
  /// Whether the body is seen from near, round the chosen muscle.
  package var isNear = false
  /// Whether the body stands alone with its names, without the list.
  package var isSpread = false
  /// Whether the arrows walk the body instead of the list.
  package var isWalking = false

  init(_ muscle: Muscle?) {
    selected = muscle?.id
    view = muscle?.view ?? .posterior
    layer = muscle?.layer ?? .superficial
  }

  /// Chooses a muscle and turns the body so that it is seen.
  mutating func select(_ muscle: Muscle) {
    selected = muscle.id
    view = muscle.view
    layer = muscle.layer
  }
}
