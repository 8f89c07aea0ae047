extension Atlas {
  /// A shape's fibres with their end lines drawn out.
  struct Fibres: Sendable {
    let from: [Point]
    let to: [Point]
    let bow: Double
  }
}

extension Atlas.Fibres {
  /// Curves from the origin to the insertion, about `gap` units apart at the wider end.
  func lines(gap: Double) -> [[Point]] {
    let wide = max(Self.length(from), Self.length(to))
    let mean = (Self.length(from) + Self.length(to)) / 2
    let count = max(1, Int((mean / gap).rounded()), Int((wide / gap * 0.7).rounded()))
    let starts = Spline.resample(from, count: count + 2)
    let ends = Spline.resample(to, count: count + 2)
    return (1...count).map { Self.curve(starts[$0], ends[$0], bow: bow) }
  }

  private static func curve(_ a: Point, _ b: Point, bow: Double) -> [Point] {
    let steps = 8
    let along = b - a
    let normal = Point(-along.y, along.x) * (1 / max(along.length, 1e-9))
    return (0...steps).map { step in
      let t = Double(step) / Double(steps)
      return a + along * t + normal * (4 * bow * t * (1 - t))
    }
  }

  private static func length(_ line: [Point]) -> Double {
    zip(line, line.dropFirst()).reduce(0) { $0 + ($1.1 - $1.0).length }
  }
}
