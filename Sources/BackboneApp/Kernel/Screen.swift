package import BackboneCanvas
package import BackboneCore

/// A screen's stable name.
package struct ScreenID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: String) { self.init(rawValue: value) }
}

/// A screen of the program: its tab, its state, its keys and how it is drawn.
package protocol Screen: SendableMetatype {
  associatedtype State: Hashable & Sendable

  static var id: ScreenID { get }
  /// The tab's title.
  static var title: String { get }
  /// What there is on it, as one line for the help.
  static var help: String { get }
  /// Whether it stands beside the others on a wide terminal.
  static var isPane: Bool { get }
  /// Its state at launch.
  static func initialState(_ catalogue: Catalogue, _ settings: Settings) -> State

  /// Its keys, the uppermost layer first.
  static func layers(_ state: AppState) -> [any KeyLayer.Type]
  /// Moves the selection of its list, stopping at the ends.
  static func move(by step: Int, _ state: inout AppState)
  /// What is searched for in its list; empty shows all.
  static func query(_ state: AppState) -> String
  /// Narrows its list to what a query matches.
  static func search(_ query: String, _ state: inout AppState)
  /// Takes back the last thing that narrows its list.
  /// - Returns: whether something did.
  static func widen(_ state: inout AppState) -> Bool

  /// Draws it into its part of the screen.
  static func draw(
    _ state: AppState, in rect: Rect, focused: Bool, on buffer: inout ScreenBuffer,
    with renderer: inout Renderer)
  /// The text that scrolls in its part of the screen; nil where none does.
  static func text(_ state: AppState, in rect: Rect) -> TextExtent?
}

extension Screen {
  package static func move(by step: Int, _ state: inout AppState) {}
  package static func query(_ state: AppState) -> String { "" }
  package static func search(_ query: String, _ state: inout AppState) {}
  package static func widen(_ state: inout AppState) -> Bool { false }
  package static func text(_ state: AppState, in rect: Rect) -> TextExtent? { nil }

  static func makeState(_ catalogue: Catalogue, _ settings: Settings) -> any Hashable & Sendable {
    initialState(catalogue, settings)
  }
}

/// Every screen, in the order of the tabs.
///
/// A new one is added here and nowhere else.
package enum Screens {
  package static let all: [any Screen.Type] = [
    TodayScreen.self,
    AnatomyScreen.self,
    ExercisesScreen.self,
    SessionScreen.self,
    ProgressScreen.self,
    LearnScreen.self,
  ]

  /// The screen so many tabs further, round and round.
  static func id(after id: ScreenID, by step: Int) -> ScreenID {
    let ids = all.map { $0.id }
    guard let index = ids.firstIndex(of: id) else { return id }
    return ids[(index + step + ids.count) % ids.count]
  }
}

/// What a scrolling text measures, laid out for its pane.
package struct TextExtent: Hashable, Sendable {
  /// All its rows.
  let rows: Int
  /// How many of them are seen at once.
  let room: Int
  /// Where its links lead, in reading order.
  var links: [Target] = []
  /// The row of each link.
  var linkRows: [Int] = []

  /// How far it can be scrolled.
  var maximumScroll: Int { max(0, rows - room) }
}

/// The states of all screens.
package struct ScreenStates: Hashable, Sendable {
  private struct Box: Hashable, Sendable {
    let value: any Hashable & Sendable

    static func == (one: Box, other: Box) -> Bool {
      AnyHashable(one.value) == AnyHashable(other.value)
    }

    func hash(into hasher: inout Hasher) { value.hash(into: &hasher) }
  }

  private var states: [ScreenID: Box]

  init(_ catalogue: Catalogue, _ settings: Settings) {
    states = [:]
    for screen in Screens.all {
      states[screen.id] = Box(value: screen.makeState(catalogue, settings))
    }
  }

  /// The state of a screen.
  package subscript<S: Screen>(_ screen: S.Type) -> S.State {
    get {
      guard let state = states[S.id]?.value as? S.State else {
        preconditionFailure("\(S.id.rawValue) is not among Screens.all")
      }
      return state
    }
    set { states[S.id] = Box(value: newValue) }
  }
}
