import BackboneCanvas
import BackboneCore

/// The anatomy browser: the body, the list of muscles, and the chosen muscle's card.
struct AnatomyPane {
  let state: AppState
  let focused: Bool

  func draw(in rect: Rect, on buffer: inout ScreenBuffer, with pictures: inout Pictures) {
    let layout = AnatomyLayout(state, in: rect)
    if let body = layout.body {
      BodyView(state: state, focused: focused, layout: layout)
        .draw(in: body, on: &buffer, with: &pictures)
    }
    if let list = layout.list { self.list(in: list, on: &buffer) }
    if let card = layout.card {
      MuscleCard(state: state).draw(in: card, on: &buffer, with: &pictures)
    }
  }

  private func list(in rect: Rect, on buffer: inout ScreenBuffer) {
    let muscles = state.muscles
    let entries = entries(muscles)
    let place = muscles.firstIndex { $0.id == state.anatomy.selected }
    let chosen = place.flatMap { place in entries.firstIndex { $0.place == place } }
    let glyphs = buffer.glyphs
    let exercise = state.litExercise
    ListView(
      count: entries.count, chosen: chosen, focused: focused && !state.walksBody,
      target: .list(.anatomy),
      position: place.map { Words.Lists.place($0 + 1, of: muscles.count) } ?? "\(muscles.count)"
    ) { index in
      switch entries[index] {
      case .part(let part): ListView.Row(text: part.title, isHeading: true)
      case .muscle(let place):
        row(muscles[place], in: exercise, glyphs)
      }
    }.draw(in: state.narrowsMuscles ? rect.inset(top: 1) : rect, on: &buffer)
    if state.narrowsMuscles {
      buffer.muscleQuery(state, column: rect.column, row: rect.row, limit: rect.maxColumn)
    }
  }

  private func row(_ muscle: Muscle, in exercise: Exercise?, _ glyphs: Glyphs) -> ListView.Row {
    ListView.Row(
      text: muscle.name, sign: exercise?.involvement(of: muscle.id).map(glyphs.sign) ?? "",
      detail: muscle.id.rawValue, target: .muscle(muscle.id))
  }

  /// A row of the list: a part of the body over its muscles, or the place of a muscle among them.
  private enum Entry {
    case part(BodyPart)
    case muscle(Int)

    var place: Int? {
      if case .muscle(let place) = self { place } else { nil }
    }
  }

  /// The muscles by part of the body; what a search leaves stands in the order of how well it fits.
  private func entries(_ muscles: [Muscle]) -> [Entry] {
    if !state.anatomy.query.isEmpty { return muscles.indices.map(Entry.muscle) }
    return BodyPart.allCases.flatMap { part -> [Entry] in
      let members = muscles.indices.filter { muscles[$0].group == part }
      return members.isEmpty ? [] : [.part(part)] + members.map(Entry.muscle)
    }
  }
}

extension AppState {
  /// Whether the body shows the muscles of an exercise, and not the one that is chosen.
  var lights: Bool { (screen != .anatomy || isRunning) && exercise != nil }

  /// The side and the layer of the body to show: those of the chosen muscle as they were turned, or
  /// those on which the exercise's first muscle is best seen.
  var bodyShown: (view: View, layer: Layer) {
    let first = exercise.flatMap {
      Catalogue.Involvement.allCases.lazy.flatMap($0.muscles).first
    }
    guard lights, let first, let muscle = catalogue.muscle(first) else {
      return (anatomy.view, anatomy.layer)
    }
    return (muscle.view, muscle.layer)
  }

  /// The exercise whose muscles are lit; nil while only muscles are looked at.
  var litExercise: Exercise? { lights ? exercise : nil }

  /// The names to write beside the body.
  var muscleNames: [AtlasLabel] {
    let chosen = self.muscle?.id
    return catalogue.muscles.map { muscle in
      AtlasLabel(
        muscle: muscle.id.rawValue, text: muscle.name,
        isChosen: muscle.id == chosen && !lights)
    }
  }

  /// The muscles that stand out on the body.
  var highlight: AtlasHighlight {
    guard lights, let exercise else {
      return AtlasHighlight(chosen: Set(muscle.map { [$0.id.rawValue] } ?? []))
    }
    return AtlasHighlight(
      most: Set(exercise.primary.map(\.rawValue)),
      helping: Set(exercise.secondary.map(\.rawValue)),
      stretched: Set(exercise.stretches.map(\.rawValue)),
      moved: Set(exercise.moves.map(\.rawValue)))
  }
}
