import BackboneCanvas
import BackboneCore

/// The anatomy browser: the body, the list of muscles, and the chosen muscle's card.
struct AnatomyPane {
  let state: AppState
  let focused: Bool

  func draw(in rect: Rect, on buffer: inout ScreenBuffer, with renderer: inout Renderer) {
    let layout = AnatomyLayout(state, in: rect)
    if let body = layout.body { atlas(in: body, on: &buffer, with: &renderer) }
    if let list = layout.list { self.list(in: list, on: &buffer) }
    if let card = layout.card { MuscleCard(state: state).draw(in: card, on: &buffer) }
  }

  private func atlas(in rect: Rect, on buffer: inout ScreenBuffer, with renderer: inout Renderer) {
    // Without the list the search is typed here.
    let name =
      state.isSpread && isNarrowed
      ? "/" + state.anatomy.query : Words.Anatomy.plate(state.plate.view, state.plate.layer)
    let column = buffer.write(
      name, column: rect.column + 1, row: rect.row, .dim, limit: rect.maxColumn)
    if state.lights {
      let most = buffer.glyphs.sign(.primary) + " " + Words.Anatomy.primary
      let helps = buffer.glyphs.sign(.secondary) + " " + Words.Anatomy.helps
      // All of the legend or none: half of it would mislead.
      if column + 6 + CellWidth.of(most) + CellWidth.of(helps) <= rect.maxColumn {
        let next = buffer.write(
          most, column: column + 3, row: rect.row, .title, limit: rect.maxColumn)
        buffer.write(
          helps, column: next + 2, row: rect.row, .secondary, limit: rect.maxColumn)
      }
    }
    renderer.atlas(state, in: rect.inset(top: 1), on: &buffer)
  }

  /// Whether a search narrows the list, or is about to.
  private var isNarrowed: Bool {
    !state.anatomy.query.isEmpty || (state.overlay == .search && state.screen == .anatomy)
  }

  private func list(in rect: Rect, on buffer: inout ScreenBuffer) {
    var rect = rect
    if isNarrowed {
      buffer.write(
        "/" + state.anatomy.query, column: rect.column, row: rect.row, .title, limit: rect.maxColumn
      )
      rect = rect.inset(top: 1)
    }
    let entries = self.entries
    if entries.isEmpty {
      buffer.write(
        Words.Guide.noMatch, column: rect.column + 2, row: rect.row, .dim, limit: rect.maxColumn)
    }
    let chosen = entries.firstIndex { $0.muscle?.id == state.anatomy.selected } ?? 0
    let top = ListWindow.top(chosen: chosen, count: entries.count, rows: rect.rows)
    for (index, entry) in entries.dropFirst(top).prefix(rect.rows).enumerated() {
      let row = rect.row + index
      switch entry {
      case .part(let part):
        buffer.write(part.title, column: rect.column, row: row, .dim, limit: rect.maxColumn)
      case .muscle(let muscle):
        buffer.listRow(
          muscle.name, in: rect, row: row, chosen: muscle.id == state.anatomy.selected,
          focused: focused, target: .muscle(muscle.id),
          trailing: state.lit(muscle.id).map(buffer.glyphs.sign) ?? "")
      }
    }
  }

  /// A row of the list: a part of the body over its muscles, or a muscle.
  private enum Entry {
    case part(BodyPart)
    case muscle(Muscle)

    var muscle: Muscle? {
      if case .muscle(let muscle) = self { muscle } else { nil }
    }
  }

  /// The muscles by part of the body; what a search leaves stands in the order of how well it fits.
  private var entries: [Entry] {
    let muscles = state.muscles
    if !state.anatomy.query.isEmpty { return muscles.map(Entry.muscle) }
    return BodyPart.allCases.flatMap { part -> [Entry] in
      let members = muscles.filter { $0.group == part }
      return members.isEmpty ? [] : [.part(part)] + members.map(Entry.muscle)
    }
  }
}

extension Glyphs {
  /// A sign beside a muscle's name, so that colour is never alone.
  func sign(_ share: Catalogue.Involvement) -> String {
    switch share {
    case .primary: main
    case .secondary, .stretched, .moved: helping
    }
  }
}

extension AppState {
  /// Whether the body shows the muscles of an exercise, and not the one that is chosen.
  var lights: Bool { (screen != .anatomy || isRunning) && exercise != nil }

  /// The side and the layer of the body to show: those of the chosen muscle as they were turned, or
  /// those on which the exercise's first muscle is best seen.
  var plate: (view: View, layer: Layer) {
    let first = exercise.flatMap {
      Catalogue.Involvement.allCases.lazy.flatMap($0.muscles).first
    }
    guard lights, let first, let muscle = catalogue.muscle(first) else {
      return (anatomy.view, anatomy.layer)
    }
    return (muscle.view, muscle.layer)
  }

  /// How the exercise that is shown uses a muscle; nil while only muscles are looked at.
  func lit(_ muscle: MuscleID) -> Catalogue.Involvement? {
    guard lights, let exercise else { return nil }
    return exercise.involvement(of: muscle)
  }
}
