/// Finds places for the signs beside a figure, where they neither touch it nor leave the picture.
struct MotionSignSearch {
  private let scene: FigureScene
  /// How far every place is from what is drawn, in quarters of a cell's width.
  private let clearance: Raster<Float>
  /// What an arrow looks like beside a figure of this size.
  private let pen: MotionSign
  /// The lowest place for a sign, in widths of a cell.
  private let floor: Double

  /// The samples across a unit of a figure beside which arrows are as small as they get.
  private static let smallest = 0.32
  /// More arrows than hand and foot of a diagonal need say nothing.
  private static let most = 2
  /// Quarters of a cell's width: fine enough for a gap.
  private static let per = 4

  /// A search on a scene that has no signs yet.
  init(_ scene: FigureScene) {
    self.scene = scene
    let size = scene.size
    let paper = FigurePaper(scene, columns: Self.per)
    var drawn = Raster(
      width: size.columns * Self.per, height: size.rows * 2 * Self.per, filledWith: false)
    let corner = (paper.window.column * Self.per, paper.window.row * 2 * Self.per)
    for y in 0..<paper.codes.height {
      for x in 0..<paper.codes.width where paper.codes[x, y] != 0 {
        drawn[corner.0 + x, corner.1 + y] = true
      }
    }
    clearance = drawn.distance()
    pen = MotionSign(
      shape: .arrow([]), size: min(max(scene.placement.samplesPerUnit / Self.smallest, 1), 1.8))
    floor = Double(2 * min(scene.placement.floorRow, size.rows)) - 0.5
  }

  /// The signs for a way to the next posture.
  /// - Parameter isHeld: whether this posture is held.
  func signs(_ rhythm: FigureRhythm, to next: Pose, isHeld: Bool) -> [MotionSign] {
    var signs: [MotionSign] = []
    if rhythm != .held {
      for way in MotionWays(scene, to: next).ways where signs.count < Self.most {
        if let arrow = arrow(along: way, beside: signs) { signs.append(arrow) }
      }
    }
    if isHeld, rhythm != .repeated, let bars = bars(beside: signs) { signs.append(bars) }
    return signs
  }

  /// The length of the smallest arrows, in widths of a cell.
  private static let lengths = (least: 5.0, most: 13.0)
  /// How fine an arrow's line is divided.
  private static let step = 0.5
  /// What stays free between a sign and the figure.
  private static let gap = 0.75
  /// How far an arrow may be moved away from its way.
  private static let reach = 12.0

  /// An arrow that has the shape of a way, as long as it has room, and as near to the way.
  private func arrow(along way: [Point], beside others: [MotionSign]) -> MotionSign? {
    guard let from = way.first, let goal = way.last else { return nil }
    let total = zip(way, way.dropFirst()).reduce(0) { $0 + ($1.1 - $1.0).length }
    let middle = way[way.count / 2]
    let whole = goal - from
    let heading = whole * (1 / max(whole.length, 1e-9))
    func ahead(_ point: Point) -> Double { point.x * heading.x + point.y * heading.y }
    let least = Self.lengths.least * pen.size
    let reach = Int(Self.reach * pen.size)
    let longest = max(least, min(total, Self.lengths.most * pen.size))
    var best: (cost: Double, points: [Point])?
    for length in stride(from: longest, through: least, by: -1) {
      let scale = length / max(total, 1e-9)
      let line = Self.divided(way.map { middle + ($0 - middle) * scale })
      for dx in -reach...reach {
        for dy in -reach...reach {
          let shift = Point(Double(dx), Double(dy))
          // Beside the way rather than behind what moves, or beyond where it comes to.
          let behind = max(0, ahead(from - line[0] - shift))
          let beyond = max(0, ahead(line[line.count - 1] + shift - goal))
          // Near to where it begins, or to where it leads.
          let away = min(shift.length, (line[0] + shift - from).length)
          let cost = away + (behind + beyond) / 2 - 0.7 * length
          if let best, cost >= best.cost { continue }
          let points = line.map { $0 + shift }
          if fits(points, beside: others) { best = (cost, points) }
        }
      }
    }
    return best.map { MotionSign(shape: .arrow($0.points), size: pen.size) }
  }

  /// A line of equal steps, with both ends.
  private static func divided(_ way: [Point]) -> [Point] {
    guard let first = way.first, let last = way.last else { return [] }
    var line = [first]
    var rest = step
    for (from, to) in zip(way, way.dropFirst()) {
      let length = (to - from).length
      var done = 0.0
      while length - done >= rest {
        done += rest
        line.append(from.mix(to, done / length))
        rest = step
      }
      rest -= length - done
    }
    return line + [last]
  }

  private func fits(_ points: [Point], beside others: [MotionSign]) -> Bool {
    let head = points.count - 1 - Int(pen.head.length / Self.step)
    for (index, point) in points.enumerated() {
      let half = index == head ? pen.head.side : pen.line
      guard isFree(point, half) else { return false }
    }
    for other in others {
      let corners = other.polygons.joined()
      for point in points where corners.contains(where: { ($0 - point).length < 3 }) {
        return false
      }
    }
    return true
  }

  /// Whether a sign that is so many widths of a cell to each side has room at a place.
  private func isFree(_ point: Point, _ half: Double) -> Bool {
    let margin = half + 0.5
    guard point.x > margin, point.x < Double(scene.size.columns) - margin, point.y > margin,
      point.y < floor - half
    else { return false }
    let (x, y) = (Int(point.x * Double(Self.per)), Int(point.y * Double(Self.per)))
    guard clearance.contains(x, y) else { return false }
    return Double(clearance[x, y]) > (half + Self.gap) * Double(Self.per)
  }

  /// The two bars, as high and as far right as they have room.
  private func bars(beside others: [MotionSign]) -> MotionSign? {
    let (width, height) = (3 * MotionSign.bar.width, MotionSign.bar.height)
    let right = scene.size.columns - Int(width) - 2
    for row in stride(from: 2, through: Int(floor - height) - 1, by: 2) {
      for column in stride(from: right, through: 2, by: -1) {
        let sign = MotionSign(shape: .bars(Point(Double(column), Double(row))))
        if hasRoom(sign, beside: others) { return sign }
      }
    }
    return nil
  }

  private func hasRoom(_ bars: MotionSign, beside others: [MotionSign]) -> Bool {
    let corners = bars.polygons.joined()
    let middle = corners.reduce(Point.zero, +) * (1 / Double(corners.count))
    let points = corners + [middle]
    return points.allSatisfy { isFree($0, 0.5) }
      && others.allSatisfy { other in
        other.polygons.joined().allSatisfy { place in
          points.allSatisfy { ($0 - place).length > 2.5 }
        }
      }
  }
}
