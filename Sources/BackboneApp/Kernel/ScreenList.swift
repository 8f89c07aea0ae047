import BackboneCore

/// What a program is made of: its screens, in the order of the tabs, and the keys that lead from one
/// to another.
package protocol Composition: SendableMetatype {
  static var all: [any Screen.Type] { get }
  /// The keys below those of a screen: as many as it lets lead away from it.
  static func around(_ reach: Reach, _ state: AppState) -> [any KeyLayer.Type]
}

/// The screens of a composition.
///
/// The kernel knows none of them; it gets them with the state.
package struct ScreenList: Hashable, Sendable {
  let composition: any Composition.Type

  var all: [any Screen.Type] { composition.all }

  /// The names, by which lists are told apart.
  private var ids: [ScreenID] { all.map { $0.id } }

  /// The screen of a name; nil where there is none.
  subscript(_ id: ScreenID) -> (any Screen.Type)? { all.first { $0.id == id } }

  /// The screen so many tabs further, round and round.
  func id(after id: ScreenID, by step: Int) -> ScreenID {
    guard let index = ids.firstIndex(of: id) else { return id }
    return ids[(index + step + ids.count) % ids.count]
  }

  package static func == (one: ScreenList, other: ScreenList) -> Bool { one.ids == other.ids }

  package func hash(into hasher: inout Hasher) { hasher.combine(ids) }
}

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
