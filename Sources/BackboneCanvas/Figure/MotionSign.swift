/// A sign beside a figure that stands still, measured in widths of a cell from the picture's upper
/// left.
package struct MotionSign: Hashable, Sendable {
  /// What a sign looks like.
  package enum Shape: Hashable, Sendable {
    /// An arrow along a line to its last point.
    case arrow([Point])
    /// Two bars a cell wide, by the upper left corner of the first.
    case bars(Point)
  }

  package let shape: Shape
  /// How much larger than beside the smallest figure an arrow is drawn.
  var size = 1.0

  /// Half the width of an arrow's line.
  var line: Double { 0.42 * size }
  /// The length of an arrow's head, and half its width.
  var head: (length: Double, side: Double) { (2 * size, 1.45 * size) }
  /// The width of a bar and of the gap between two, and their height.
  static let bar = (width: 1.0, height: 4.0)

  /// What it covers.
  var polygons: [[Point]] {
    switch shape {
    case .arrow(let points): arrow(points)
    case .bars(let corner):
      [0, 2].map { (place: Double) in
        Self.box(
          corner + Point(place * Self.bar.width, 0), Point(Self.bar.width, Self.bar.height))
      }
    }
  }

  private func arrow(_ points: [Point]) -> [[Point]] {
    guard let tip = points.last else { return [] }
    // The line ends where the head begins.
    let shaft = points.prefix { (tip - $0).length > head.length * 0.7 }
    guard let neck = shaft.last else { return [] }
    let way = tip - neck
    let along = way * (1 / max(way.length, 1e-9))
    let side = Point(-along.y, along.x) * head.side
    let base = tip - along * head.length
    let lines = zip(shaft, shaft.dropFirst()).map { from, to -> [Point] in
      let way = to - from
      let across = Point(-way.y, way.x) * (line / max(way.length, 1e-9))
      return [from + across, to + across, to - across, from - across]
    }
    return [[tip, base + side, base - side]] + lines + shaft.map { Figure.circle($0, line) }
  }

  private static func box(_ corner: Point, _ size: Point) -> [Point] {
    [
      corner, corner + Point(size.x, 0), corner + size, corner + Point(0, size.y),
    ]
  }

  /// Its glyphs in ASCII, one a cell.
  var ascii: [(column: Int, row: Int, glyph: Character)] {
    switch shape {
    case .bars(let corner):
      let (column, row) = (Int(corner.x), Int(corner.y / 2))
      return [0, 1].flatMap { down in
        [0, 2].map { (column + $0, row + down, "|" as Character) }
      }
    case .arrow(let points):
      var cells: [(column: Int, row: Int, from: Point, to: Point)] = []
      for point in points {
        let (column, row) = (Int(point.x.rounded(.down)), Int((point.y / 2).rounded(.down)))
        if let last = cells.last, last.column == column, last.row == row {
          cells[cells.count - 1].to = point
        } else {
          cells.append((column, row, cells.last?.to ?? point, point))
        }
      }
      return cells.enumerated().map { index, cell in
        let way = cell.to - cell.from
        let isTip = index == cells.count - 1
        return (
          cell.column, cell.row,
          isTip
            ? Self.tip(points[points.count - 1] - points[max(0, points.count - 4)])
            : Self.stroke(way)
        )
      }
    }
  }

  private static func stroke(_ way: Point) -> Character {
    if abs(way.y) > 2.5 * abs(way.x) { return "|" }
    if abs(way.x) > 1.2 * abs(way.y) { return "-" }
    return way.x * way.y > 0 ? "\\" : "/"
  }

  private static func tip(_ way: Point) -> Character {
    if abs(way.x) > abs(way.y) { return way.x > 0 ? ">" : "<" }
    return way.y > 0 ? "v" : "^"
  }
}
