extension AtlasScene {
  /// A direction on the screen, as of an arrow key.
  package enum Direction: CaseIterable, Hashable, Sendable {
    case up, down, left, right
  }

  /// A cell of the plate.
  package struct CellPosition: Hashable, Sendable {
    /// 0-based, from the left.
    package let column: Int
    /// 0-based, from the top.
    package let row: Int

    /// A cell.
    package init(column: Int, row: Int) {
      self.column = column
      self.row = row
    }
  }

  /// The muscle that takes most of a cell; nil outside every muscle.
  package func muscle(atColumn column: Int, row: Int) -> String? {
    guard places.owners.contains(column - labelColumns, row) else { return nil }
    let owner = Int(places.owners[column - labelColumns, row])
    return owner < 0 ? nil : atlas.muscleIDs[owner]
  }

  /// The muscles that the plate shows here, in the order of the data.
  package var visibleMuscles: [String] {
    atlas.muscleIDs.filter { places.anchors[$0] != nil }
  }

  /// The cell that stands for a muscle: where its pointer ends if that can be seen, else its
  /// roomiest cell; nil when it is hidden.
  package func anchor(of muscle: String) -> CellPosition? {
    places.anchors[muscle].map { CellPosition(column: $0.column + labelColumns, row: $0.row) }
  }

  /// The next muscle in the direction of an arrow; nil where there is none, or for a hidden one.
  package func neighbour(of muscle: String, _ direction: Direction) -> String? {
    guard let here = anchor(of: muscle) else { return nil }
    var best: String?
    var least = Int.max
    for other in atlas.muscleIDs where other != muscle {
      guard let there = anchor(of: other) else { continue }
      let dx = there.column - here.column
      // A cell is twice as high as wide.
      let dy = (there.row - here.row) * 2
      let (along, across) =
        switch direction {
        case .up: (-dy, dx)
        case .down: (dy, dx)
        case .left: (-dx, dy)
        case .right: (dx, dy)
        }
      guard along > 0 else { continue }
      let cost = along + 2 * abs(across)
      if cost < least {
        least = cost
        best = other
      }
    }
    return best
  }
}
