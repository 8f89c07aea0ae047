package import BackboneBinary

/// Which muscle lies next to which on the drawn body, for the arrow keys.
///
/// It is data of the atlas, in its own units, so that it does not depend on the size of a pane.
package struct BodyMap: Hashable, Sendable {
  /// A direction on the screen, as of an arrow key.
  package enum Direction: String, CaseIterable, Hashable, Sendable {
    case up, down, left, right
  }

  /// A muscle that a view shows, and the point that stands for it.
  struct Anchor: Hashable, Sendable {
    let muscle: String
    let x: Double
    let y: Double
  }

  private let views: [Atlas.LayeredView: [Anchor]]
  private let crops: [AtlasCrop: Bounds]

  fileprivate struct Bounds: Hashable {
    let x: ClosedRange<Double>
    let y: ClosedRange<Double>
  }

  /// A map without muscles, for a program without pictures.
  package init() {
    views = [:]
    crops = [:]
  }

  /// The map of an atlas.
  package init(_ atlas: Atlas) {
    // Each shape is measured once for all views.
    let boxes = atlas.shapes.indices.map { atlas.shapes[$0].box }
    var views: [Atlas.LayeredView: [Anchor]] = [:]
    for aspect in AtlasView.allCases {
      for layer in AtlasLayer.allCases {
        let view = Atlas.LayeredView(aspect, layer)
        views[view] = atlas.anchors(on: view, boxes)
      }
    }
    self.views = views
    crops = atlas.crops.mapValues {
      Bounds(x: $0.topLeft.x...$0.bottomRight.x, y: $0.topLeft.y...$0.bottomRight.y)
    }
  }

  /// The muscles that a view shows within a crop, in the order of the atlas.
  package func muscles(on view: Atlas.LayeredView, in crop: AtlasCrop) -> [String] {
    anchors(view, crop).map(\.muscle)
  }

  /// The next muscle in a direction; nil where there is none.
  ///
  /// From a muscle that the view does not show, the first one that it shows is next.
  package func neighbour(
    of muscle: String, _ direction: Direction, on view: Atlas.LayeredView, in crop: AtlasCrop
  ) -> String? {
    let anchors = anchors(view, crop)
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

  private func anchors(_ view: Atlas.LayeredView, _ crop: AtlasCrop) -> [Anchor] {
    guard let bounds = crops[crop] else { return [] }
    return (views[view] ?? []).filter { bounds.x.contains($0.x) && bounds.y.contains($0.y) }
  }
}

extension Atlas {
  /// The whole body's height in rows above which every shape is drawn.
  private static let detailedRows = 60.0

  /// The points that stand for the muscles that a view shows: where a muscle's pointer ends on the
  /// view that shows it best, elsewhere the middle of its largest shape.
  /// - Parameter boxes: the rectangles around all shapes.
  fileprivate func anchors(on view: LayeredView, _ boxes: [Shape.Box?]) -> [BodyMap.Anchor] {
    // The largest shape of each muscle, the first of equals.
    var largest: [String: Int] = [:]
    func isLarger(_ index: Int, than other: Int?) -> Bool {
      guard let other, let one = boxes[index], let two = boxes[other] else { return true }
      return one.area > two.area || one.area == two.area && index < other
    }
    for index in shapes.indices where boxes[index] != nil {
      guard shapes[index].art.kind != .line, let muscle = shapes[index].art.muscle,
        shapes[index].isShown(on: view, bodyRows: Self.detailedRows),
        isLarger(index, than: largest[muscle])
      else { continue }
      largest[muscle] = index
    }
    return muscleIDs.compactMap { muscle in
      var own: Int?
      for index in members(of: muscle).compactMap({ largest[$0] })
      where isLarger(index, than: own) { own = index }
      guard let box = own.flatMap({ boxes[$0] }) else { return nil }
      let best = view == bestView(for: muscle) ? pointer(to: muscle) : nil
      let point = best ?? box.middle
      return BodyMap.Anchor(muscle: muscle, x: point.x, y: point.y)
    }
  }
}

extension Atlas {
  /// The middle of a muscle's largest shape on a view, in atlas units; nil where it has none there.
  func middle(of muscle: String, on view: LayeredView) -> Point? {
    let members = members(of: muscle)
    let boxes = shapes.filter { shape in
      shape.art.kind != .line && shape.art.muscle.map(members.contains) ?? false
        && shape.isShown(on: view, bodyRows: Self.detailedRows)
    }.compactMap(\.box)
    return boxes.max { $0.area < $1.area }?.middle
  }
}

extension Atlas.Shape {
  fileprivate typealias Box = (middle: Point, area: Double)

  /// The middle and the area of the rectangle around it, on the side of the body that shows it.
  fileprivate var box: Box? {
    guard let left = points.map(\.x).min(), let right = points.map(\.x).max(),
      let top = points.map(\.y).min(), let bottom = points.map(\.y).max()
    else { return nil }
    let side: Double = art.side == .left ? -1 : 1
    return (
      Point(side * (left + right) / 2, (top + bottom) / 2), (right - left) * (bottom - top)
    )
  }
}

// MARK: - Compiled

extension BodyMap: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    views = try reader.read()
    crops = try reader.read()
  }
}

extension BodyMap.Bounds: BinaryReadable {
  init(from reader: inout BinaryReader) throws(BinaryError) {
    x = try reader.read()
    y = try reader.read()
  }
}

extension BodyMap.Anchor: BinaryReadable {
  init(from reader: inout BinaryReader) throws(BinaryError) {
    muscle = try reader.read()
    x = try reader.read()
    y = try reader.read()
  }
}
