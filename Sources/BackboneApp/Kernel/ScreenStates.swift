import BackboneCore

/// The states of all screens, by their names.
package struct ScreenStates: Hashable, Sendable {
  private var states: [ScreenID: AnyValue]

  init(_ screens: ScreenList, _ catalogue: Catalogue, _ settings: Settings) {
    states = [:]
    for screen in screens.all { states[screen.id] = screen.makeState(catalogue, settings) }
  }

  /// The state of a screen, whose type it is read as.
  package subscript<State: Hashable & Sendable>(_ id: ScreenID) -> State {
    get {
      guard let state = states[id]?.value as? State else {
        preconditionFailure("\(id.rawValue) has no \(State.self)")
      }
      return state
    }
    set { states[id] = AnyValue(newValue) }
  }
}
