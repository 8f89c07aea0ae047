import BackboneCore

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

  /// A row less than a full-height dialog shows.
  package func page(_ state: AppState) -> Int { max(1, state.rows - Panel.frameRows - 3) }

  /// A click chooses; on the chosen row it does what Enter does.
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
