/// Finds the samples inside a polygon, row by row, by the non-zero rule.
enum Scanline {
  /// The indexes of the samples whose centres lie in an interval, clipped to `0..<limit`.
  static func span(_ from: Double, _ to: Double, limit: Int) -> Range<Int> {
    let bound = Double(limit)
    let first = Int(min(max((from - 0.5).rounded(.up), 0), bound))
    let end = Int(min(max((to - 0.5).rounded(.up), 0), bound))
    return first..<max(first, end)
  }

  /// Calls `body` with the row and the columns of every run of samples inside a closed polygon.
  static func forEachSpan(
    of polygon: [Point], width: Int, height: Int, _ body: (Int, Range<Int>) -> Void
  ) {
    guard polygon.count > 2, width > 0, polygon.allSatisfy({ $0.x.isFinite && $0.y.isFinite })
    else { return }
    var edges: [Edge] = []
    edges.reserveCapacity(polygon.count)
    var last = polygon[polygon.count - 1]
    for point in polygon {
      if let edge = Edge(last, point, height: height) { edges.append(edge) }
      last = point
    }
    edges.sort { $0.rows.lowerBound < $1.rows.lowerBound }
    guard let top = edges.first?.rows.lowerBound else { return }
    var next = 0
    var active: [Edge] = []
    var crossings: [Crossing] = []
    var y = top
    while next < edges.count || !active.isEmpty {
      active.removeAll { $0.rows.upperBound <= y }
      while next < edges.count, edges[next].rows.lowerBound <= y {
        active.append(edges[next])
        next += 1
      }
      crossings.removeAll(keepingCapacity: true)
      for edge in active { crossings.insert(edge.crossing(at: Double(y) + 0.5)) }
      var winding = 0
      for (from, to) in zip(crossings, crossings.dropFirst()) {
        winding += from.winding
        if winding == 0 { continue }
        let span = Self.span(from.x, to.x, limit: width)
        if !span.isEmpty { body(y, span) }
      }
      y += 1
    }
  }
}

/// Where a side of a polygon crosses a row.
private struct Crossing {
  let x: Double
  /// 1 when the polygon runs downwards here, else -1.
  let winding: Int
}

extension [Crossing] {
  /// Adds one in the order of `x`; there are seldom more than a few.
  fileprivate mutating func insert(_ crossing: Crossing) {
    var index = count
    while index > 0, self[index - 1].x > crossing.x { index -= 1 }
    insert(crossing, at: index)
  }
}

/// One side of a polygon, from its upper to its lower end.
private struct Edge {
  /// The rows of samples whose middles it crosses.
  let rows: Range<Int>
  private let top: Double
  private let x: Double
  private let slope: Double
  private let winding: Int

  /// Nil for a side that crosses no row, as most do of a fine outline drawn small.
  init?(_ a: Point, _ b: Point, height: Int) {
    let (upper, lower) = a.y < b.y ? (a, b) : (b, a)
    rows = Scanline.span(upper.y, lower.y, limit: height)
    if rows.isEmpty { return nil }
    top = upper.y
    x = upper.x
    slope = (lower.x - upper.x) / (lower.y - upper.y)
    winding = a.y < b.y ? 1 : -1
  }

  func crossing(at y: Double) -> Crossing {
    Crossing(x: x + (y - top) * slope, winding: winding)
  }
}
