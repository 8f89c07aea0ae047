package import BackboneCanvas
package import BackboneCore

/// The anatomy browser: the body, the list of muscles, and the chosen muscle's card.
package enum AnatomyScreen: Screen {
  package static let id = ScreenID.anatomy
  package static let title = Words.Anatomy.title
  package static let help = Words.Anatomy.help
  package static let isPane = true

  package static func initialState(_ catalogue: Catalogue, _ settings: Settings) -> AnatomyState {
    // One that Enter leads on from.
    let first = catalogue.muscles.first { !catalogue.involvement($0.id).isEmpty }
    return AnatomyState(first ?? catalogue.muscles.first)
  }

  package static func layers(_ state: AppState) -> [any KeyLayer.Type] {
    (state.walksBody ? [BodyKeys.self] : []) + [
      ReadingKeys.self, AnatomyKeys.self, ListKeys.self, ScrollKeys.self,
    ]
  }

  package static func click(_ muscle: MuscleID, _ state: inout AppState) -> [Effect] {
    if state.screen == .anatomy, let muscle = state.catalogue.muscle(muscle) {
      state.anatomy.select(muscle)
      state.resetScroll()
    } else {
      state.follow(.muscle(muscle))
    }
    return []
  }

  package static func shows(_ link: Link) -> Bool { if case .muscle = link { true } else { false } }

  package static func open(_ link: Link, _ state: inout AppState) {
    guard case .muscle(let id) = link else { return }
    state.anatomy.query = ""
    if let muscle = state.catalogue.muscle(id) { state.anatomy.select(muscle) }
  }

  package static func fillsWidth(_ state: AppState) -> Bool { state.isSpread }

  package static func move(by step: Int, _ state: inout AppState) {
    let (muscles, selected) = (state.catalogue.muscles, state.anatomy.selected)
    let found = state.catalogue.muscleIndex.matches(state.anatomy.query)
    if let place = found.moved(from: { muscles[$0].id == selected }, by: step) {
      state.anatomy.select(muscles[place])
    }
  }

  package static func query(_ state: AppState) -> String { state.anatomy.query }

  package static func search(_ query: String, _ state: inout AppState) {
    state.anatomy.query = query
    // What fits best is what was meant.
    if !query.isEmpty, let first = state.muscles.first { state.anatomy.select(first) }
  }

  package static func widen(_ state: inout AppState) -> Bool {
    guard !state.anatomy.query.isEmpty else { return false }
    state.anatomy.query = ""
    return true
  }

  package static func draw(
    _ state: AppState, in rect: Rect, focused: Bool, on buffer: inout ScreenBuffer,
    with pictures: inout Pictures
  ) {
    AnatomyPane(state: state, focused: focused).draw(in: rect, on: &buffer, with: &pictures)
  }

  package static func text(_ state: AppState, in rect: Rect) -> TextExtent? {
    AnatomyLayout(state, in: rect).card.flatMap { MuscleCard(state: state).extent(in: $0) }
  }
}

extension Target {
  /// A muscle in the list.
  package static func muscle(_ id: MuscleID) -> Target { .item(.anatomy, AnyValue(id)) }
}
