extension Atlas {
  /// The crop that shows a muscle largest without cutting off much of it; the whole body for an
  /// unknown one.
  package func crop(for muscle: String) -> AtlasCrop {
    guard let extent = extent(of: muscle) else { return .full }
    var best = AtlasCrop.full
    var least = Double.infinity
    // In the order of the cases, so that equals are settled alike on every run.
    for crop in AtlasCrop.allCases {
      guard let frame = crops[crop] else { continue }
      let area = Self.area(frame.topLeft, frame.bottomRight)
      let seen = Self.area(
        Point(max(frame.topLeft.x, extent.topLeft.x), max(frame.topLeft.y, extent.topLeft.y)),
        Point(
          min(frame.bottomRight.x, extent.bottomRight.x),
          min(frame.bottomRight.y, extent.bottomRight.y)))
      if area < least, seen >= Self.leastShare * Self.area(extent.topLeft, extent.bottomRight) {
        best = crop
        least = area
      }
    }
    return best
  }

  /// How much of a muscle's extent a crop must hold.
  private static let leastShare = 0.9

  /// The rectangle around the right half of a muscle on its best view; nil for an unknown one.
  private func extent(of muscle: String) -> (topLeft: Point, bottomRight: Point)? {
    guard let view = bestView(for: muscle) else { return nil }
    let members = members(of: muscle)
    let points = shapes.filter { shape in
      shape.art.muscle.map(members.contains) ?? false
        && shape.isShown(on: view, bodyRows: .infinity)
    }.flatMap(\.points)
    guard let first = points.first else { return nil }
    return points.reduce((first, first)) { extent, point in
      (
        Point(min(extent.0.x, point.x), min(extent.0.y, point.y)),
        Point(max(extent.1.x, point.x), max(extent.1.y, point.y))
      )
    }
  }

  private static func area(_ topLeft: Point, _ bottomRight: Point) -> Double {
    max(0, bottomRight.x - topLeft.x) * max(0, bottomRight.y - topLeft.y)
  }
}
