extension AtlasScene {
  /// The muscle that takes most of a cell; nil outside every muscle.
  package func muscle(atColumn column: Int, row: Int) -> String? {
    guard places.owners.contains(column - labelColumns, row) else { return nil }
    let owner = Int(places.owners[column - labelColumns, row])
    return owner < 0 ? nil : atlas.muscleIDs[owner]
  }

  /// The muscles that the view shows here, in the order of the data.
  package var visibleMuscles: [String] {
    atlas.muscleIDs.filter { places.anchors[$0] != nil }
  }

  /// The cell that stands for a muscle: where its pointer ends if that can be seen, else its
  /// roomiest cell; nil when it is hidden.
  package func anchor(of muscle: String) -> CellPosition? {
    places.anchors[muscle].map { CellPosition(column: $0.column + labelColumns, row: $0.row) }
  }
}
