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
    let edges = zip(polygon, polygon.dropFirst() + [polygon[0]]).compactMap(Edge.init)
      .sorted { $0.top < $1.top }
    guard let top = edges.first?.top, let bottom = edges.map(\.bottom).max() else { return }
    var next = 0
    var active: [Edge] = []
    var crossings: [(x: Double, winding: Int)] = []
    for y in span(top, bottom, limit: height) {
      let level = Double(y) + 0.5
      active.removeAll { $0.bottom <= level }
      while next < edges.count, edges[next].top <= level {
        if edges[next].bottom > level { active.append(edges[next]) }
        next += 1
      }
      crossings.removeAll(keepingCapacity: true)
      for edge in active { crossings.append((edge.x(at: level), edge.winding)) }
      crossings.sort { $0.x < $1.x }
      var winding = 0
      for (from, to) in zip(crossings, crossings.dropFirst()) {
        winding += from.winding
        if winding == 0 { continue }
        let span = Self.span(from.x, to.x, limit: width)
        if !span.isEmpty { body(y, span) }
      }
    }
  }
}

/// One side of a polygon, from its upper to its lower end.
private struct Edge {
  let top: Double
  let bottom: Double
  private let x: Double
  private let slope: Double
  /// 1 when the polygon runs downwards here, else -1.
  let winding: Int

  /// Nil for a horizontal side, which no scanline crosses.
  init?(_ a: Point, _ b: Point) {
    guard a.y != b.y else { return nil }
    let (upper, lower) = a.y < b.y ? (a, b) : (b, a)
    top = upper.y
    bottom = lower.y
    x = upper.x
    slope = (lower.x - upper.x) / (lower.y - upper.y)
    winding = a.y < b.y ? 1 : -1
  }

  func x(at y: Double) -> Double { x + (y - top) * slope }
}
