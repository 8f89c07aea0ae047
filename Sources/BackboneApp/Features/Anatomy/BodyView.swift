import BackboneCanvas
import BackboneCore

/// The body of the anatomy browser, with what is shown over it and what its colours mean.
struct BodyView {
  let state: AppState
  let focused: Bool
  let layout: AnatomyLayout

  func draw(in rect: Rect, on buffer: inout ScreenBuffer, with pictures: inout Pictures) {
    var body = rect.inset(top: 1)
    // Without the list the search is typed here.
    if state.isSpread && state.narrowsMuscles {
      buffer.muscleQuery(state, column: rect.column + 1, row: rect.row, limit: rect.maxColumn)
    } else {
      title(in: rect, on: &buffer)
    }
    if let words = elsewhere(rows: body.rows) {
      let used = buffer.paragraph(words, in: body.inset(left: 1, right: 1), .title)
      body = body.inset(top: used)
    }
    guard let other = layout.otherBody else {
      self.body(state.bodyShown.view, in: body, on: &buffer, with: &pictures)
      return
    }
    let view = state.bodyShown.view
    buffer.write(
      Words.Anatomy.view(view.other, state.bodyShown.layer), column: other.column + 1,
      row: other.row, .muted, limit: other.maxColumn)
    // The names stand on the outer sides.
    for (view, rect) in [(view, body), (view.other, other.inset(top: body.row - rect.row))] {
      self.body(
        view, names: view == .posterior ? .left : .right, in: rect, on: &buffer, with: &pictures)
    }
  }

  private func title(in rect: Rect, on buffer: inout ScreenBuffer) {
    let words = Words.Anatomy.view(state.bodyShown.view, state.bodyShown.layer)
    let walking = focused && state.walksBody ? Words.Anatomy.walking : ""
    // What the arrows do matters more than what is seen anyway.
    let fits = CellWidth.of(words) + CellWidth.of(walking) + 3 <= rect.columns
    var column = rect.column + 1
    if walking.isEmpty || fits {
      column = buffer.write(words, column: column, row: rect.row, .muted, limit: rect.maxColumn)
    }
    if !walking.isEmpty {
      buffer.write(
        walking, column: column + (fits ? 2 : 0), row: rect.row, .title, limit: rect.maxColumn)
    } else if state.lights, let exercise = state.exercise {
      buffer.legend(
        Legend(exercise), column: column + 3, row: rect.row, limit: rect.maxColumn)
    }
  }

  /// The body with the muscles that matter now: the chosen one, or those at work.
  private func body(
    _ view: View, names: AtlasNameSide = .both, in rect: Rect, on buffer: inout ScreenBuffer,
    with pictures: inout Pictures
  ) {
    let near = state.anatomy.isNear && !state.lights ? state.muscle?.id : nil
    pictures.body(
      view, state.bodyShown.layer, muscles: state.highlight,
      crop: near.map { pictures.art.atlas.crop(for: $0.rawValue) } ?? AtlasCrop(rows: rect.rows),
      labels: state.isSpread ? state.muscleNames : [], names: names, in: rect, on: &buffer)
  }

  /// Where to turn to see the chosen muscle; nil while it is seen.
  private func elsewhere(rows: Int) -> String? {
    guard !state.lights, let muscle = state.muscle, rows > 3 else { return nil }
    let views = layout.otherBody == nil ? [state.bodyShown.view] : View.allCases
    let isSeen = views.contains { view in
      let shown = Atlas.LayeredView(AtlasView(view), AtlasLayer(state.bodyShown.layer))
      return state.body.muscles(on: shown, in: .full).contains(muscle.id.rawValue)
    }
    return isSeen ? nil : Words.Anatomy.elsewhere(muscle.name, muscle.view, muscle.layer)
  }
}

extension View {
  /// The other side of the body.
  fileprivate var other: View { self == .posterior ? .anterior : .posterior }
}

extension AppState {
  /// Whether a search narrows the muscles, or is about to.
  var narrowsMuscles: Bool { !anatomy.query.isEmpty || isSearching(.anatomy) }
}

extension ScreenBuffer {
  /// What is searched for among the muscles.
  mutating func muscleQuery(_ state: AppState, column: Int, row: Int, limit: Int) {
    query(
      state.anatomy.query, isTyped: state.isSearching(.anatomy), column: column, row: row,
      limit: limit)
  }
}
