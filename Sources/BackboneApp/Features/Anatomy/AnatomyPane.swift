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
    if state.isSpread && isNarrowed {
      query(column: rect.column + 1, row: rect.row, limit: rect.maxColumn, on: &buffer)
      return renderer.atlas(state, in: rect.inset(top: 1), on: &buffer)
    }
    let plate = Words.Anatomy.plate(state.plate.view, state.plate.layer)
    let walking = focused && state.walksBody ? Words.Anatomy.walking : ""
    // What the arrows do matters more than what is seen anyway.
    let fits = CellWidth.of(plate) + CellWidth.of(walking) + 3 <= rect.columns
    var column = rect.column + 1
    if walking.isEmpty || fits {
      column = buffer.write(plate, column: column, row: rect.row, .dim, limit: rect.maxColumn)
    }
    if !walking.isEmpty {
      buffer.write(
        walking, column: column + (fits ? 2 : 0), row: rect.row, .title, limit: rect.maxColumn)
    } else if state.lights {
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
    !state.anatomy.query.isEmpty || state.isSearching(.anatomy)
  }

  private func list(in rect: Rect, on buffer: inout ScreenBuffer) {
    let entries = self.entries
    let chosen = entries.firstIndex { $0.muscle?.id == state.anatomy.selected }
    let muscles = state.muscles
    let glyphs = buffer.glyphs
    let place = muscles.firstIndex { $0.id == state.anatomy.selected }
    ListView(
      count: entries.count, chosen: chosen, focused: focused && !state.walksBody,
      target: .list(.anatomy),
      position: place.map { Words.Lists.place($0 + 1, of: muscles.count) } ?? "\(muscles.count)"
    ) { index in
      switch entries[index] {
      case .part(let part): ListView.Row(text: part.title, isHeading: true)
      case .muscle(let muscle):
        ListView.Row(
          text: muscle.name, sign: state.lit(muscle.id).map(glyphs.sign) ?? "",
          detail: muscle.id.rawValue, target: .muscle(muscle.id))
      }
    }.draw(in: isNarrowed ? rect.inset(top: 1) : rect, on: &buffer)
    if isNarrowed { query(column: rect.column, row: rect.row, limit: rect.maxColumn, on: &buffer) }
  }

  /// What is searched for, with the cursor behind it while it is typed.
  private func query(column: Int, row: Int, limit: Int, on buffer: inout ScreenBuffer) {
    let text = "/" + state.anatomy.query
    if state.isSearching(.anatomy) {
      buffer.field(text, column: column, row: row, .title, limit: limit)
    } else {
      buffer.write(text, column: column, row: row, .title, limit: limit)
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
