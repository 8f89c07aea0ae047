/// Which muscle lies next to which on the drawn body, for the arrow keys.
///
/// It is data of the atlas, in its own units, so that it does not depend on the size of a pane.
package struct BodyMap: Hashable, Sendable {
  /// A direction on the screen, as of an arrow key.
  package enum Direction: String, CaseIterable, Hashable, Sendable {
    case up, down, left, right
  }

  /// A muscle that a plate shows, and the point that stands for it.
  struct Anchor: Hashable, Sendable {
    let muscle: String
    let x: Double
    let y: Double
  }

  private let plates: [Atlas.Plate: [Anchor]]
  private let crops: [AtlasCrop: Bounds]

  private struct Bounds: Hashable {
    let x: ClosedRange<Double>
    let y: ClosedRange<Double>
  }

  /// A map without muscles, for a program without pictures.
  package init() {
    plates = [:]
    crops = [:]
  }

  /// The map of an atlas.
  package init(_ atlas: Atlas) {
    var plates: [Atlas.Plate: [Anchor]] = [:]
    for view in AtlasView.allCases {
      for layer in AtlasLayer.allCases {
        let plate = Atlas.Plate(view, layer)
        plates[plate] = atlas.muscleIDs.compactMap { atlas.anchor(of: $0, on: plate) }
      }
    }
    self.plates = plates
    crops = atlas.crops.mapValues {
      Bounds(x: $0.topLeft.x...$0.bottomRight.x, y: $0.topLeft.y...$0.bottomRight.y)
    }
  }

  /// The muscles that a plate shows within a crop, in the order of the atlas.
  package func muscles(on plate: Atlas.Plate, in crop: AtlasCrop) -> [String] {
    anchors(plate, crop).map(\.muscle)
  }

  /// The next muscle in a direction; nil where there is none.
  ///
  /// From a muscle that the plate does not show, the first one that it shows is next.
  package func neighbour(
    of muscle: String, _ direction: Direction, on plate: Atlas.Plate, in crop: AtlasCrop
  ) -> String? {
    let anchors = anchors(plate, crop)
    guard let here = anchors.first(where: { $0.muscle == muscle }) else {
      return anchors.first?.muscle
    }
    var best: String?
    var least = Double.infinity
    for there in anchors where there.muscle != muscle {
      let (dx, dy) = (there.x - here.x, there.y - here.y)
      let (along, across) =
        switch direction {
        case .up: (-dy, dx)
        case .down: (dy, dx)
        case .left: (-dx, dy)
        case .right: (dx, dy)
        }
      guard along > 0 else { continue }
      // What lies straight ahead comes before what is nearer but off to the side.
      let cost = along + 2 * abs(across)
      if cost < least {
        least = cost
        best = there.muscle
      }
    }
    return best
  }

  private func anchors(_ plate: Atlas.Plate, _ crop: AtlasCrop) -> [Anchor] {
    guard let bounds = crops[crop] else { return [] }
    return (plates[plate] ?? []).filter { bounds.x.contains($0.x) && bounds.y.contains($0.y) }
  }
}

extension Atlas {
  /// The whole body's height in rows above which every shape is drawn.
  private static let detailedRows = 60.0

  /// The point that stands for a muscle on a plate: where its pointer ends on the plate that shows it
  /// best, elsewhere the middle of its largest shape; nil where the plate does not show it.
  fileprivate func anchor(of muscle: String, on plate: Plate) -> BodyMap.Anchor? {
    let members = members(of: muscle)
    let own = shapes.filter { shape in
      shape.art.kind != .line && shape.art.muscle.map(members.contains) == true
        && shape.isShown(on: plate, bodyRows: Self.detailedRows)
    }
    guard let largest = own.compactMap(\.box).max(by: { $0.area < $1.area }) else { return nil }
    if plate == bestPlate(for: muscle), let pointer = pointer(to: muscle) {
      return BodyMap.Anchor(muscle: muscle, x: pointer.x, y: pointer.y)
    }
    return BodyMap.Anchor(muscle: muscle, x: largest.middle.x, y: largest.middle.y)
  }
}

extension Atlas.Shape {
  /// The middle and the area of the rectangle around it, on the side of the body that shows it.
  fileprivate var box: (middle: Point, area: Double)? {
    guard let left = points.map(\.x).min(), let right = points.map(\.x).max(),
      let top = points.map(\.y).min(), let bottom = points.map(\.y).max()
    else { return nil }
    let side: Double = art.side == .left ? -1 : 1
    return (
      Point(side * (left + right) / 2, (top + bottom) / 2), (right - left) * (bottom - top)
    )
  }
}
