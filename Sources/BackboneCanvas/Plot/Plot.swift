/// Values over time, drawn at any size in the glyphs of the look, with axes in round numbers.
package struct Plot: Hashable, Sendable {
  /// A value at a place.
  package struct Point: Hashable, Sendable {
    package let x, y: Double

    /// A value at a place.
    package init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// Values that belong together.
  package struct Series: Hashable, Sendable {
    /// From left to right.
    package let points: [Point]
    package let role: Role
    /// Points further apart than this aren't joined; nil joins them all.
    package let gap: Double?
    /// Places from which a line of its own begins: points count something else than those before.
    fileprivate(set) var breaks: Set<Double> = []

    /// Values that belong together.
    package init(_ points: [Point], role: Role, gap: Double? = nil) {
      self.points = points.sorted { $0.x < $1.x }
      self.role = role
      self.gap = gap
    }
  }

  /// A place on the lower axis with its name.
  package struct Tick: Hashable, Sendable {
    package let x: Double
    package let label: String

    /// A place with its name.
    package init(_ x: Double, _ label: String) {
      self.x = x
      self.label = label
    }
  }

  /// The first is drawn over the others.
  package let series: [Series]
  /// Values between which a change says nothing, drawn as a shade.
  package var bands: [ClosedRange<Double>]
  /// In order; those without room for their names are left out.
  package var ticks: [Tick]
  /// Places from which on something else is counted, with its name, in order; a line goes up at each.
  package let changes: [Tick]
  /// What the upright axis counts.
  package var unit: String
  /// What the lower axis spans; nil spans the points.
  package var span: ClosedRange<Double>?
  /// What the upright axis begins at where no value is below it; nil leaves that to the values.
  package var floor: Double?
  /// Whether only whole numbers make sense on the upright axis.
  package var isWhole: Bool

  /// A plot.
  package init(
    series: [Series], bands: [ClosedRange<Double>] = [], ticks: [Tick] = [],
    changes: [Tick] = [], unit: String,
    span: ClosedRange<Double>? = nil, floor: Double? = nil, isWhole: Bool = false
  ) {
    let breaks = Set(changes.map(\.x))
    self.series = series.map { series in
      var series = series
      series.breaks = breaks
      return series
    }
    self.bands = bands
    self.ticks = ticks
    self.changes = changes
    self.unit = unit
    self.span = span
    self.floor = floor
    self.isWhole = isWhole
  }

  /// The smallest size at which anything is drawn.
  package static let minimum = Size(columns: 16, rows: 5)
}

extension Plot.Series {
  /// The value at a place between its points; nil outside them and in a gap.
  func value(at x: Double) -> Double? {
    // There may be years of points, and every column asks.
    var (right, end) = (0, points.count)
    while right < end {
      let middle = (right + end) / 2
      if points[middle].x < x { right = middle + 1 } else { end = middle }
    }
    guard right < points.count else { return nil }
    if points[right].x == x { return points[right].y }
    guard right > 0, isJoined(right - 1, right) else { return nil }
    let (a, b) = (points[right - 1], points[right])
    return a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x)
  }

  /// Whether a line leads from a point to the next: not over a gap, nor to what counts something
  /// else.
  func isJoined(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (points[left].x, points[right].x)
    return b - a <= gap ?? .infinity && !breaks.contains { a < $0 && $0 <= b }
  }
}
