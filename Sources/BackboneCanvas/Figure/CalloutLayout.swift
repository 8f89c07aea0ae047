/// A text beside a picture with a line to the place that it is about.
struct Callout: Hashable, Sendable {
  /// The text's first cell.
  let column: Int
  let row: Int
  /// The cells of the line from the text towards its place, without the place itself.
  let leader: [Leader]

  /// One cell of the line.
  struct Leader: Hashable, Sendable {
    let column: Int
    let row: Int
    let stroke: Stroke
  }

  /// What a line does in a cell.
  enum Stroke: Hashable, Sendable {
    case vertical, horizontal
    /// The bend, by the two sides of the cell that it joins.
    case upLeft, upRight, downLeft, downRight
  }

  /// The line from a text to its place: straight where they face each other, else with one bend
  /// above or below the place.
  static func line(
    from column: Int, _ width: Int, _ row: Int, to target: (column: Int, row: Int)
  ) -> [Leader] {
    var cells: [Leader] = []
    let down = target.row > row
    let isOver = target.column >= column && target.column < column + width
    if !isOver {
      let isLeft = target.column >= column + width
      let run =
        isLeft
        ? Array(column + width + 1..<max(column + width + 1, target.column))
        : Array((target.column + 1..<max(target.column + 1, column - 1)).reversed())
      cells += run.map { Leader(column: $0, row: row, stroke: .horizontal) }
      if row == target.row { return cells }
      let stroke: Stroke =
        down ? (isLeft ? .downLeft : .downRight) : (isLeft ? .upLeft : .upRight)
      cells.append(Leader(column: target.column, row: row, stroke: stroke))
    }
    let rows =
      down
      ? Array(row + 1..<max(row + 1, target.row))
      : Array((target.row + 1..<max(target.row + 1, row)).reversed())
    return cells
      + rows.map {
        Leader(column: target.column, row: $0, stroke: .vertical)
      }
  }
}

/// Finds room for texts around a picture, each on the rim with a line of at most one bend to its
/// place, none over another.
struct CalloutLayout {
  /// What already lies in a cell.
  private enum Cover: Hashable, Sendable {
    case free, picture, text, leader
  }

  private var covers: Raster<Cover>
  /// The best row for texts above; higher ones are far from the picture.
  private let top: Int
  /// The first row below the floor line.
  private let bottom: Int

  /// - Parameter isPicture: whether the picture covers the cell at a column and row.
  init(size: Size, top: Int, bottom: Int, isPicture: (Int, Int) -> Bool) {
    self.top = max(0, top)
    self.bottom = bottom
    covers = Raster(width: size.columns, height: size.rows, filledWith: .free)
    for row in 0..<size.rows {
      for column in 0..<size.columns where isPicture(column, row) { covers[column, row] = .picture }
    }
  }

  /// Places a text of so many columns and keeps its room; nil when there is none.
  mutating func place(width: Int, at target: (column: Int, row: Int)) -> Callout? {
    guard width > 0, covers.contains(target.column, target.row),
      covers[target.column, target.row] != .text, covers[target.column, target.row] != .leader
    else { return nil }
    var best: (callout: Callout, cost: Double)?
    for row in 0..<covers.height where row < bottom - 1 || row >= bottom {
      for column in starts(width, target, row) {
        guard isFree(column, row, width) else { continue }
        let leader = Callout.line(from: column, width, row, to: target)
        guard let cost = cost(column, row, width, leader, target) else { continue }
        if cost < best?.cost ?? .infinity {
          best = (Callout(column: column, row: row, leader: leader), cost)
        }
      }
    }
    guard let callout = best?.callout else { return nil }
    for column in callout.column..<callout.column + width { covers[column, callout.row] = .text }
    for cell in callout.leader { covers[cell.column, cell.row] = .leader }
    covers[target.column, target.row] = .leader
    return callout
  }

  /// The columns at which a text of a row may start: right above or below its place, beside it, or
  /// at the rim.
  private func starts(_ width: Int, _ target: (column: Int, row: Int), _ row: Int) -> [Int] {
    let beside = [1, covers.width - 1 - width, target.column - width - 3, target.column + 4]
    let over = row == target.row ? [] : Array(target.column - width + 1...target.column)
    // A line from the side shows at least one stroke before it bends.
    let clear = beside.filter { $0 + width + 1 < target.column || $0 > target.column + 2 }
    return (over + clear).filter { $0 >= 1 && $0 + width < covers.width }
  }

  /// Whether a text has its cells and one beside each end to itself, and two to the next text.
  private func isFree(_ column: Int, _ row: Int, _ width: Int) -> Bool {
    let cells = max(0, column - 1)..<min(covers.width, column + width + 1)
    return cells.allSatisfy { covers[$0, row] == .free }
      && !(covers.contains(column - 2, row) && covers[column - 2, row] == .text)
      && !(covers.contains(column + width + 1, row) && covers[column + width + 1, row] == .text)
  }

  /// How far a place for a text is from the best; nil when its line would cross another text or line.
  private func cost(
    _ column: Int, _ row: Int, _ width: Int, _ leader: [Callout.Leader],
    _ target: (column: Int, row: Int)
  ) -> Double? {
    var cost = 0.0
    var hidden = 0
    for cell in leader {
      switch covers[cell.column, cell.row] {
      case .free: cost += 0.5
      case .picture: hidden += 1
      case .text, .leader: return nil
      }
      if cell.stroke != .vertical && cell.stroke != .horizontal { cost += 4 }
    }
    // A place lies a little inside the outline; a line that passes behind more of the figure seems
    // to belong to something else.
    cost += 4 * Double(min(hidden, 2)) + 25 * Double(max(0, hidden - 2))
    let isOver = target.column >= column && target.column < column + width
    let side = min(column, covers.width - column - width)
    let above = abs(row - top)
    let rim = row >= bottom ? row - bottom : isOver ? above : min(above, side)
    cost += Double(rim)
    if isOver { cost += 0.2 * Double(abs(column + width / 2 - target.column)) }
    // A text that touches its place has no line to show it.
    if leader.isEmpty { cost += 20 }
    return cost
  }
}
