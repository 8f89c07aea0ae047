import BackboneCanvas
import BackboneCore

/// The anatomy browser: the body, the list of muscles, and the chosen muscle's card.
struct AnatomyPane {
  let state: State
  let focused: Bool

  /// Columns of the list of muscles.
  private static let listColumns = 24

  func draw(in rect: Rect, on drawing: inout Drawing, with stage: inout Stage) {
    drawing.mark(rect, .screen(.anatomy))
    if rect.columns >= 72 {
      let body = rect.splitLeft(min(rect.columns - 50, max(28, rect.rows * 3 / 2)))
      let list = body.rest.inset(left: 1).splitLeft(Self.listColumns)
      atlas(in: body.left, on: &drawing, with: &stage)
      self.list(in: list.left, on: &drawing)
      MuscleCard(state: state).draw(in: list.rest.inset(left: 2, right: 1), on: &drawing)
    } else if rect.rows >= 34 {
      let body = rect.splitTop(rect.rows * 3 / 5)
      atlas(in: body.top, on: &drawing, with: &stage)
      listAndCard(in: body.rest, on: &drawing)
    } else {
      listAndCard(in: rect, on: &drawing)
    }
  }

  private func listAndCard(in rect: Rect, on drawing: inout Drawing) {
    let list = rect.splitLeft(min(Self.listColumns, rect.columns * 9 / 20))
    self.list(in: list.left, on: &drawing)
    MuscleCard(state: state).draw(in: list.rest.inset(left: 1, right: 1), on: &drawing)
  }

  private func atlas(in rect: Rect, on drawing: inout Drawing, with stage: inout Stage) {
    let name = "\(state.anatomy.view.title), \(state.anatomy.layer.rawValue)"
    drawing.write(name, column: rect.column + 1, row: rect.row, .dim, limit: rect.maxColumn)
    stage.atlas(state, in: rect.inset(top: 1), on: &drawing)
  }

  private func list(in rect: Rect, on drawing: inout Drawing) {
    var rect = rect
    let query = state.anatomy.query
    if !query.isEmpty || (state.overlay == .search && state.screen == .anatomy) {
      drawing.write("/" + query, column: rect.column, row: rect.row, .title, limit: rect.maxColumn)
      rect = rect.inset(top: 1)
    }
    let muscles = state.muscles
    if muscles.isEmpty {
      drawing.write(
        "nothing found", column: rect.column + 2, row: rect.row, .dim, limit: rect.maxColumn)
    }
    let chosen = muscles.firstIndex { $0.id == state.anatomy.selected } ?? 0
    let top = ListWindow.top(chosen: chosen, count: muscles.count, rows: rect.rows)
    for (row, muscle) in muscles.dropFirst(top).prefix(rect.rows).enumerated() {
      let isChosen = muscle.id == state.anatomy.selected
      drawing.listRow(
        muscle.name, in: rect, row: rect.row + row, chosen: isChosen, focused: focused,
        target: .muscle(muscle.id), trailing: state.lit(muscle.id)?.sign ?? "")
    }
  }
}

extension View {
  /// As it is called on the screen.
  var title: String {
    switch self {
    case .posterior: "back"
    case .anterior: "front"
    }
  }
}

extension Catalogue.Share {
  /// A sign beside a muscle's name, so that colour is never alone.
  var sign: String {
    switch self {
    case .primary: "main"
    case .secondary: "helps"
    }
  }
}

extension State {
  /// How the exercise that is shown uses a muscle; nil while only muscles are looked at.
  func lit(_ muscle: MuscleID) -> Catalogue.Share? {
    guard screen != .anatomy || run != nil, let exercise else { return nil }
    if exercise.primary.contains(muscle) { return .primary }
    if exercise.secondary.contains(muscle) { return .secondary }
    return nil
  }
}
