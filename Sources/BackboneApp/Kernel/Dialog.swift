import BackboneCanvas
import BackboneCore

/// A dialog over the screen, with what it holds.
package protocol Dialog: Hashable, Sendable {
  /// Its keys, the uppermost layer first: its own, and those of its list where it has one.
  var layers: [any KeyLayer.Type] { get }
  /// When it closes by itself, since launch; nil where it stays until it is answered.
  ///
  /// One that closes by itself lets every key through that is none of its own.
  var until: Duration? { get }
  /// What it asks; nil where it asks nothing.
  func question(_ state: AppState) -> String?
  /// Moves along its list so many rows, stopping at the ends.
  func move(by step: Int, _ state: inout AppState)
  /// How far a page of its list goes.
  func page(_ state: AppState) -> Int
  /// Does what a click on a row of its list means.
  func click(_ row: Int, _ state: inout AppState) -> [Effect]
  /// Draws it over the screen.
  func draw(_ state: AppState, on buffer: inout ScreenBuffer)
}

extension Dialog {
  package var until: Duration? { nil }
  package func question(_ state: AppState) -> String? { nil }
  package func move(by step: Int, _ state: inout AppState) {}
  package func page(_ state: AppState) -> Int { 1 }
  package func click(_ row: Int, _ state: inout AppState) -> [Effect] { [] }
}

/// A dialog with a list, of which one row is chosen.
package protocol ListDialog: Dialog {
  var list: ListState { get set }
  /// How many rows can be chosen.
  func count(_ state: AppState) -> Int
  /// What a click on the chosen row does.
  func choose(_ state: inout AppState) -> [Effect]
}

extension ListDialog {
  package func move(by step: Int, _ state: inout AppState) {
    var dialog = self
    dialog.list.move(by: step, count: count(state))
    state.overlay = Overlay(dialog)
  }

  // A row less than a full-height dialog shows.
  package func page(_ state: AppState) -> Int { max(1, state.rows - Panel.frameRows - 3) }

  // A click chooses; on the chosen row it does what Enter does.
  package func click(_ row: Int, _ state: inout AppState) -> [Effect] {
    var dialog = self
    dialog.list.choose(row, count: count(state))
    state.overlay = Overlay(dialog)
    return list.selected == row ? dialog.choose(&state) : []
  }

  package func choose(_ state: inout AppState) -> [Effect] {
    state.keymap.command(for: Key(.enter)).map { state.perform($0) } ?? []
  }
}

/// The open dialog, of whatever type it is.
///
/// Indirect, so that the state that holds it has a size that the compiler knows.
package indirect enum Overlay: Hashable, Sendable {
  case showing(any Dialog)

  init(_ dialog: some Dialog) { self = .showing(dialog) }

  package var dialog: any Dialog {
    switch self {
    case .showing(let dialog): dialog
    }
  }

  /// Its own keys.
  var layer: any KeyLayer.Type { layers[0] }
  var layers: [any KeyLayer.Type] { dialog.layers }
  var until: Duration? { dialog.until }

  package static func == (one: Overlay, other: Overlay) -> Bool {
    AnyHashable(one.dialog) == AnyHashable(other.dialog)
  }

  package func hash(into hasher: inout Hasher) { dialog.hash(into: &hasher) }
}

extension AppState {
  /// The open dialog where it is one of a type; nil where none is.
  package func dialog<D: Dialog>(_ type: D.Type) -> D? { overlay?.dialog as? D }

  /// What the open dialog asks, with its answers; nil where nothing is asked.
  package var question: (text: String, answers: [KeymapEntry])? {
    guard let overlay, let text = overlay.dialog.question(self) else { return nil }
    return (text, overlay.layer.entries(with: settings.keys))
  }

  /// Opens a dialog; what passes by itself is paused behind it.
  mutating func pauseFor(_ overlay: Overlay) -> [Effect] {
    let effects = pause()
    self.overlay = overlay
    return effects
  }
}
