/// Finds room for labels on both sides of the body, each with a line of at most one bend to its
/// muscle, none over another.
struct AtlasLabelLayout {
  typealias Side = AtlasTargets.Side
  typealias Target = AtlasTargets.Target

  /// A label to place.
  struct Wish {
    let label: AtlasLabel
    /// The columns of its text.
    let width: Int
    /// Where its line may end, by side, at most one a row.
    let targets: [[Target]]
    /// The row that stands for the muscle, better than others of equal room.
    let row: Int
    private let mostRoom: Int

    init(_ label: AtlasLabel, width: Int, targets: [[Target]], row: Int) {
      self.label = label
      self.width = width
      self.targets = targets
      self.row = row
      mostRoom = targets.joined().map(\.room).max() ?? 0
    }

    /// What it costs to end the line at a target instead of the best one.
    func cost(of target: Target) -> Double {
      Double(mostRoom - target.room) * 0.5 + Double(abs(target.row - row)) * 0.2
    }
  }

  private let size: Size
  /// The columns that the body covers.
  private let body: Range<Int>
  /// How many labels have a text or a line in a cell.
  private var uses: Raster<UInt8>
  private var callouts: [AtlasCallout?]
  private let wishes: [Wish]

  private static let gap = AtlasLabel.gap

  private init(_ wishes: [Wish], size: Size, body: Range<Int>) {
    self.wishes = wishes
    self.size = size
    self.body = body
    uses = Raster(width: size.columns, height: size.rows, filledWith: 0)
    callouts = Array(repeating: nil, count: wishes.count)
  }

  /// The labels that found room, in the order of the wishes.
  ///
  /// Which of them is chosen does not move the others, unless it finds no room of itself.
  static func callouts(_ wishes: [Wish], size: Size, body: Range<Int>) -> [AtlasCallout] {
    var layout = AtlasLabelLayout(wishes, size: size, body: body)
    layout.placeAll()
    let chosen = wishes.indices.filter { wishes[$0].label.isChosen }
    if chosen.contains(where: { layout.callouts[$0] == nil }) {
      layout = AtlasLabelLayout(wishes, size: size, body: body)
      for index in chosen { layout.put(index, layout.best(index) ?? layout.overBody(index)) }
      layout.placeAll()
    }
    return layout.callouts.compactMap { $0 }
  }

  /// Those with the fewest places first; then each once more, now that all others lie.
  private mutating func placeAll() {
    let order = wishes.indices.sorted {
      (wishes[$0].targets.joined().count, $0) < (wishes[$1].targets.joined().count, $1)
    }
    for _ in 0..<3 {
      for index in order {
        let last = callouts[index]
        if let last { mark(last, by: -1) }
        callouts[index] = nil
        put(index, best(index) ?? last)
      }
    }
    for index in order where callouts[index] == nil { makeRoom(for: index) }
  }

  /// Places a label that found no room, where another one can move out of its way.
  private mutating func makeRoom(for index: Int) {
    for other in wishes.indices {
      guard let last = callouts[other] else { continue }
      mark(last, by: -1)
      callouts[other] = nil
      if let callout = best(index) {
        put(index, callout)
        if let moved = best(other) { return put(other, moved) }
        mark(callout, by: -1)
        callouts[index] = nil
      }
      put(other, last)
    }
  }

  private mutating func put(_ index: Int, _ callout: AtlasCallout?) {
    callouts[index] = callout
    if let callout { mark(callout, by: 1) }
  }

  private mutating func mark(_ callout: AtlasCallout, by step: Int8) {
    for cell in cells(of: callout) {
      uses[cell.column, cell.row] = UInt8(Int8(uses[cell.column, cell.row]) + step)
    }
  }

  private func cells(of callout: AtlasCallout) -> [CellPosition] {
    let text = callout.text
    return callout.line + [callout.dot]
      + (text.column..<text.maxColumn).map { CellPosition(column: $0, row: text.row) }
  }

  // MARK: - Places

  /// The best place beside the body; nil when there is none.
  private func best(_ index: Int) -> AtlasCallout? {
    let wish = wishes[index]
    var best: (callout: AtlasCallout, cost: Double)?
    func consider(_ side: Side, _ row: Int, _ target: Target, _ cost: Double) {
      guard cost < best?.cost ?? .infinity, let text = text(wish, side, row) else { return }
      let callout = AtlasCallout(
        label: wish.label, text: text,
        dot: CellPosition(column: target.column, row: target.row),
        leader: leader(from: text, side, to: target))
      if cells(of: callout).allSatisfy({ uses[$0.column, $0.row] == 0 }) {
        best = (callout, cost)
      }
    }
    func bend(_ side: Side, to target: Target, _ shared: Double) {
      for row in 0..<size.rows where row != target.row {
        consider(
          side, row, target,
          shared + crowd(side, row) + Self.bendCost + Double(abs(row - target.row))
            + wish.cost(of: target))
      }
    }
    for side in Side.allCases {
      let shared = Double(callouts.count { $0.map { self.side(of: $0) == side } ?? false }) * 0.3
      let targets = targets(of: wish, side)
      for target in targets {
        consider(
          side, target.row, target, shared + crowd(side, target.row) + wish.cost(of: target))
      }
      if let nearest = targets.min(by: { wish.cost(of: $0) < wish.cost(of: $1) }) {
        bend(side, to: nearest, shared)
      }
    }
    if best == nil {
      // Crowded: any place of the muscle will do.
      for side in Side.allCases {
        for target in targets(of: wish, side) { bend(side, to: target, 0) }
      }
    }
    return best?.callout
  }

  /// Where lines from a side may end: in its own half of the body, or in the other one where that
  /// alone shows the muscle and its side has no room for the text.
  private func targets(of wish: Wish, _ side: Side) -> [Target] {
    let own = wish.targets[side.rawValue]
    let other: Side = side == .left ? .right : .left
    return own.isEmpty && wish.width > room(other) ? wish.targets[other.rawValue] : own
  }

  private static let bendCost = 5.0

  /// What it costs to lie right above or below another text.
  private func crowd(_ side: Side, _ row: Int) -> Double {
    let column = side == .left ? body.lowerBound - Self.gap - 1 : body.upperBound + Self.gap
    return [row - 1, row + 1].reduce(0) { cost, row in
      uses.contains(column, row) && uses[column, row] > 0 ? cost + 2 : cost
    }
  }

  private func side(of callout: AtlasCallout) -> Side {
    callout.text.column < body.lowerBound ? .left : .right
  }

  /// The columns that texts have on a side.
  private func room(_ side: Side) -> Int {
    switch side {
    case .left: body.lowerBound - Self.gap
    case .right: size.columns - body.upperBound - Self.gap
    }
  }

  /// The cells for a text, flush with the body; nil when it does not fit.
  private func text(_ wish: Wish, _ side: Side, _ row: Int) -> Rect? {
    let room = room(side)
    let width = wish.width
    guard width <= room else { return nil }
    let column =
      side == .left ? body.lowerBound - Self.gap - width : body.upperBound + Self.gap
    return Rect(column: column, row: row, columns: width, rows: 1)
  }

  /// From a text along its row, and from above or below to the target where that lies elsewhere.
  private func leader(from text: Rect, _ side: Side, to target: Target) -> [Callout.Leader] {
    let run =
      side == .left
      ? Array(text.maxColumn + 1..<target.column)
      : (target.column + 1..<text.column - 1).reversed()
    var cells = run.map { Callout.Leader(column: $0, row: text.row, stroke: .horizontal) }
    guard text.row != target.row else { return cells }
    let isDown = target.row > text.row
    let bend: Callout.Stroke =
      side == .left ? (isDown ? .downLeft : .upLeft) : (isDown ? .downRight : .upRight)
    cells.append(Callout.Leader(column: target.column, row: text.row, stroke: bend))
    let rows =
      isDown ? Array(text.row + 1..<target.row) : (target.row + 1..<text.row).reversed()
    return cells
      + rows.map { Callout.Leader(column: target.column, row: $0, stroke: .vertical) }
  }

  /// A place over the body, for the chosen label where there is no room beside it: two rows above
  /// its muscle, or below.
  private func overBody(_ index: Int) -> AtlasCallout? {
    let wish = wishes[index]
    guard let target = wish.targets.joined().min(by: { wish.cost(of: $0) < wish.cost(of: $1) })
    else { return nil }
    let width = min(wish.width, size.columns)
    let rows = [-2, 2, -1, 1].map { target.row + $0 }
    guard let row = rows.first(where: { (0..<size.rows).contains($0) }) else { return nil }
    let column = min(max(0, target.column - width / 2), size.columns - width)
    let between =
      row < target.row ? Array(row + 1..<target.row) : (target.row + 1..<row).reversed()
    return AtlasCallout(
      label: wish.label, text: Rect(column: column, row: row, columns: width, rows: 1),
      dot: CellPosition(column: target.column, row: target.row),
      leader: between.map { Callout.Leader(column: target.column, row: $0, stroke: .vertical) })
  }
}
