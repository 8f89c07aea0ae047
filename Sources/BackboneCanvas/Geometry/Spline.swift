/// A drawn path: points, some of them corners, through which a smooth curve runs.
package struct Path: Hashable, Sendable {
  /// The points in order.
  package let points: [Point]
  /// For each point, whether the curve breaks there.
  package let corners: [Bool]

  /// A path.
  package init(points: [Point], corners: [Bool]) {
    self.points = points
    self.corners = corners
  }

  /// Reads `"x,y x,y! ..."`, where `!` marks a corner; nil when it does not have that form.
  package init?(_ text: String) {
    var points: [Point] = []
    var corners: [Bool] = []
    // By bytes: there are thousands of points, and the form is ASCII.
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
      let corner = word.last == UInt8(ascii: "!")
      let numbers = (corner ? word.dropLast() : word).split(
        separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      guard numbers.count == 2, let x = Double(String(Substring(numbers[0]))),
        let y = Double(String(Substring(numbers[1]))),
        x.isFinite, y.isFinite
      else { return nil }
      points.append(Point(x, y))
      corners.append(corner)
    }
    guard !points.isEmpty else { return nil }
    self.init(points: points, corners: corners)
  }

  /// The path as a closed polygon, `steps` points a span.
  package func closed(steps: Int = 8) -> [Point] {
    let n = points.count
    guard n > 2 else { return points }
    let breaks = corners.indices.filter { corners[$0] }
    guard let first = breaks.first else {
      return (0..<n).flatMap { i in
        Spline.span(
          points[(i + n - 1) % n], points[i], points[(i + 1) % n], points[(i + 2) % n],
          steps: steps)
      }
    }
    var out: [Point] = []
    for (i, start) in breaks.enumerated() {
      let end = i + 1 < breaks.count ? breaks[i + 1] : first + n
      out += Spline.open((start...end).map { points[$0 % n] }, steps: steps).dropLast()
    }
    return out
  }

  /// The path as an open line, `steps` points a span.
  package func open(steps: Int = 8) -> [Point] {
    guard points.count > 1, let last = points.last else { return points }
    let inner = points.indices.dropFirst().dropLast().filter { corners[$0] }
    let cuts = [0] + inner + [points.count - 1]
    var out: [Point] = []
    for (start, end) in zip(cuts, cuts.dropFirst()) {
      out += Spline.open(Array(points[start...end]), steps: steps).dropLast()
    }
    return out + [last]
  }
}

/// Centripetal Catmull-Rom curves (Yuksel, Schaefer, Keyser 2011: alpha 0.5, no cusps or loops).
package enum Spline {
  /// A smooth line through the points; two points stay a straight line.
  package static func open(_ points: [Point], steps: Int = 8) -> [Point] {
    guard points.count > 2 else { return points }
    var out: [Point] = []
    for i in 0..<(points.count - 1) {
      let p1 = points[i]
      let p2 = points[i + 1]
      let p0 = i > 0 ? points[i - 1] : p1 * 2 - p2
      let p3 = i + 2 < points.count ? points[i + 2] : p2 * 2 - p1
      out += span(p0, p1, p2, p3, steps: steps)
    }
    out.append(points[points.count - 1])
    return out
  }

  /// The curve from `p1` towards `p2`, without its end.
  static func span(_ p0: Point, _ p1: Point, _ p2: Point, _ p3: Point, steps: Int) -> [Point] {
    func knot(_ t: Double, _ a: Point, _ b: Point) -> Double {
      t + max((b - a).length.squareRoot(), 1e-6)
    }
    let t0 = 0.0
    let t1 = knot(t0, p0, p1)
    let t2 = knot(t1, p1, p2)
    let t3 = knot(t2, p2, p3)
    func blend(_ a: Point, _ b: Point, _ from: Double, _ to: Double, _ t: Double) -> Point {
      a * ((to - t) / (to - from)) + b * ((t - from) / (to - from))
    }
    return (0..<steps).map { i in
      let t = t1 + (t2 - t1) * Double(i) / Double(steps)
      let a1 = blend(p0, p1, t0, t1, t)
      let a2 = blend(p1, p2, t1, t2, t)
      let a3 = blend(p2, p3, t2, t3, t)
      let b1 = blend(a1, a2, t0, t2, t)
      let b2 = blend(a2, a3, t1, t3, t)
      return blend(b1, b2, t1, t2, t)
    }
  }

  /// `count` points (2 or more) at equal distances along a line.
  package static func resample(_ line: [Point], count: Int) -> [Point] {
    guard line.count > 1, count > 1 else {
      return Array(repeating: line.first ?? .zero, count: count)
    }
    var lengths = [0.0]
    for (a, b) in zip(line, line.dropFirst()) {
      lengths.append(lengths[lengths.count - 1] + (b - a).length)
    }
    let total = lengths[lengths.count - 1]
    var i = 0
    return (0..<count).map { k in
      let s = total * Double(k) / Double(count - 1)
      while i + 2 < line.count && lengths[i + 1] < s { i += 1 }
      let step = lengths[i + 1] - lengths[i]
      return line[i].mix(line[i + 1], step > 0 ? min(1, max(0, (s - lengths[i]) / step)) : 0)
    }
  }
}
