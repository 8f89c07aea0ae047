package import BackboneCanvas
package import BackboneCore

/// A screen of the program: its tab, its state, its keys and how it is drawn.
package protocol Screen: SendableMetatype {
  associatedtype State: Hashable & Sendable
  /// What on it can be clicked.
  associatedtype Item: Hashable & Sendable = Never

  static var id: ScreenID { get }
  /// The tab's title.
  static var title: String { get }
  /// What there is on it, as one line for the help.
  static var help: String { get }
  /// Whether it stands beside the others on a wide terminal.
  static var isPane: Bool { get }
  /// Its state at launch.
  static func initialState(_ catalogue: Catalogue, _ settings: Settings) -> State

  // MARK: Keys and clicks

  /// Its own keys, the uppermost layer first.
  static func layers(_ state: AppState) -> [any KeyLayer.Type]
  /// How far its keys lead away from it.
  static func reach(_ state: AppState) -> Reach
  /// Does what a click on something of it means.
  static func click(_ item: Item, _ state: inout AppState) -> [Effect]
  /// Whether it is where a link leads.
  static func shows(_ link: Link) -> Bool
  /// Shows where a link leads; it is one that it shows.
  static func open(_ link: Link, _ state: inout AppState)

  // MARK: Its list

  /// Moves the selection of its list, stopping at the ends.
  static func move(by step: Int, _ state: inout AppState)
  /// What is searched for in its list; empty shows all.
  static func query(_ state: AppState) -> String
  /// Narrows its list to what a query matches.
  static func search(_ query: String, _ state: inout AppState)
  /// Takes back the last thing that narrows its list.
  /// - Returns: whether something did.
  static func widen(_ state: inout AppState) -> Bool

  // MARK: While it is not looked at

  /// Stops what passes by itself, because a dialog opens or the program is suspended.
  static func pause(_ state: inout AppState) -> [Effect]
  /// Leaves the program, or asks first where something would be lost; nil where nothing would.
  static func quit(_ state: inout AppState) -> [Effect]?

  // MARK: The picture

  /// Whether it takes the whole width now, although it stands beside others.
  static func fillsWidth(_ state: AppState) -> Bool
  /// Draws it into its part of the screen.
  static func draw(
    _ state: AppState, in rect: Rect, focused: Bool, on buffer: inout ScreenBuffer,
    with pictures: inout Pictures)
  /// The text that scrolls in its part of the screen; nil where none does.
  static func text(_ state: AppState, in rect: Rect) -> TextExtent?
}

/// How far the keys lead away from a screen.
package enum Reach: Hashable, Sendable {
  /// Back, to every other screen, to help and out of the program.
  case everywhere
  /// The same, but not back: something is under way.
  case screens
  /// To the next screen, to help and out of the program; a digit is typed.
  case nextScreen
  /// To help and out of the program.
  case program
  /// Nowhere: every key is text.
  case nowhere
}

extension Screen {
  package static func reach(_ state: AppState) -> Reach { .everywhere }
  package static func click(_ item: Item, _ state: inout AppState) -> [Effect] { [] }
  package static func shows(_ link: Link) -> Bool { false }
  package static func open(_ link: Link, _ state: inout AppState) {}
  package static func move(by step: Int, _ state: inout AppState) {}
  package static func query(_ state: AppState) -> String { "" }
  package static func search(_ query: String, _ state: inout AppState) {}
  package static func widen(_ state: inout AppState) -> Bool { false }
  package static func pause(_ state: inout AppState) -> [Effect] { [] }
  package static func quit(_ state: inout AppState) -> [Effect]? { nil }
  package static func fillsWidth(_ state: AppState) -> Bool { false }
  package static func text(_ state: AppState, in rect: Rect) -> TextExtent? { nil }

  static func makeState(_ catalogue: Catalogue, _ settings: Settings) -> AnyValue {
    AnyValue(initialState(catalogue, settings))
  }

  /// Does what a click on something of it means; nothing where it is of another screen.
  static func click(any item: AnyValue, _ state: inout AppState) -> [Effect] {
    (item.value as? Item).map { click($0, &state) } ?? []
  }
}
