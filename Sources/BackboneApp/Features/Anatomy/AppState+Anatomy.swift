package import BackboneCore

extension AppState {
  /// The anatomy browser's state.
  package var anatomy: AnatomyState {
    get { screens[.anatomy] }
    set { screens[.anatomy] = newValue }
  }

  /// The muscles in the list: all, or those that the search leaves.
  package var muscles: [Muscle] {
    catalogue.muscleIndex.matches(anatomy.query).map { catalogue.muscles[$0] }
  }

  /// The muscle that the anatomy browser shows; nil where a search leaves none.
  package var muscle: Muscle? {
    guard anatomy.query.isEmpty || !catalogue.muscleIndex.matches(anatomy.query).isEmpty else {
      return nil
    }
    return anatomy.selected.flatMap(catalogue.muscle)
  }

  /// Whether there is room for the body beside or over the list.
  package var showsBody: Bool { columns >= 72 || rows >= 34 }

  /// Whether the body stands alone with its names.
  package var isSpread: Bool { screen == .anatomy && anatomy.isSpread }
}
