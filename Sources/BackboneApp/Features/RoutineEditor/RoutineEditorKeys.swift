package import BackboneCore

/// Making or changing a routine.
package enum RoutineEditorKeys: KeyLayer {
  package enum Command: String, CommandSet {
    case save, leave, add, more, less, undo, redo, remove, moveDown, moveUp, rename
    case up, down, left, right, first, last
  }

  package static let namespace = "editor"
  package static let bindings: [Binding<Command>] = [
    Binding(.save, ["w", .enter], Words.Editor.save),
    Binding(.leave, [.escape], Words.Editor.leave),
    Binding(.add, ["a"], Words.Editor.add),
    Binding(.more, ["+", "="], Words.Editor.more),
    Binding(.less, ["-", "_"], Words.Editor.less),
    Binding(.undo, ["u"], Words.Editor.undo),
    Binding(.redo, ["U", .control("r")], Words.Editor.redo, bar: false),
    Binding(.remove, ["d", .delete], Words.Editor.remove),
    Binding(.moveDown, ["J"], Words.Editor.moveDown),
    Binding(.moveUp, ["K"], Words.Editor.moveUp, bar: false),
    Binding(.rename, ["R"], Words.Editor.rename),
    Binding(.up, [.up, "k"], Words.Editor.up, bar: false),
    Binding(.down, [.down, "j"], Words.Editor.down, bar: false),
    Binding(.first, [.home, "g", .pageUp], Words.Editor.first, bar: false),
    Binding(.last, [.end, "G", .pageDown], Words.Editor.last, bar: false),
    Binding(.left, [.left, "h"], Words.Editor.left, bar: false),
    Binding(.right, [.right, "l"], Words.Editor.right, bar: false),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    guard var editor = state.editor else { return [] }
    let catalogue = state.catalogue
    switch command {
    case .save: return state.save(editor)
    case .leave:
      state.leaveEditor()
      return []
    case .add: state.overlay = Overlay(PickerDialog())
    case .more, .less:
      let limit = editor.step(by: command == .more ? 1 : -1, in: catalogue)
      if let limit { state.showNotice(limit) }
    case .undo: if !editor.undo() { state.showNotice(Words.Editor.nothingToUndo) }
    case .redo: if !editor.redo() { state.showNotice(Words.Editor.nothingToRedo) }
    case .remove: editor.remove()
    case .moveDown: editor.moveBlock(by: 1)
    case .moveUp: editor.moveBlock(by: -1)
    case .rename: state.overlay = Overlay(RenameDialog(name: editor.draft.name))
    case .up: editor.moveRow(by: -1)
    case .down: editor.moveRow(by: 1)
    case .first: editor.moveRow(by: -.max)
    case .last: editor.moveRow(by: .max)
    case .left: editor.moveField(by: -1, in: catalogue)
    case .right: editor.moveField(by: 1, in: catalogue)
    }
    state.session = .editing(editor)
    return []
  }

  package static func type(_ key: Key, _ state: inout AppState) -> [Effect] {
    guard var editor = state.editor, key.modifiers.isEmpty,
      case .character(let character) = key.code,
      character == "." || character.isASCII && character.isNumber
    else { return [] }
    if let limit = editor.type(character, in: state.catalogue) { state.showNotice(limit) }
    state.session = .editing(editor)
    return []
  }
}
