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
    case .add: state.overlay = .picker(query: "", selected: 0)
    case .more: editor.step(by: 1, in: catalogue)
    case .less: editor.step(by: -1, in: catalogue)
    case .undo: if !editor.undo() { state.showNotice(Words.Editor.nothingToUndo) }
    case .redo: if !editor.redo() { state.showNotice(Words.Editor.nothingToRedo) }
    case .remove: editor.remove()
    case .moveDown: editor.moveBlock(by: 1)
    case .moveUp: editor.moveBlock(by: -1)
    case .rename: state.overlay = .renaming(editor.draft.name)
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
    editor.type(character, in: state.catalogue)
    state.session = .editing(editor)
    return []
  }
}

/// Choosing an exercise to add to a routine.
package enum PickerKeys: KeyLayer {
  package enum Command: String, CommandSet { case add, close }

  package static let namespace = "picker"
  package static let typing: String? = Words.Editor.pickerTyping
  package static let bindings: [Binding<Command>] = [
    Binding(.add, [.enter], Words.Editor.pick),
    Binding(.close, [.escape], Words.Editor.closePicker),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    guard case .picker(let query, let list) = state.overlay else { return [] }
    let exercises = state.pickable(query)
    state.overlay = nil
    if command == .add, exercises.indices.contains(list.selected) {
      state.addToDraft(exercises[list.selected])
    }
    return []
  }

  package static func type(_ key: Key, _ state: inout AppState) -> [Effect] {
    guard case .picker(let query, _) = state.overlay, let edited = query.edited(by: key) else {
      return []
    }
    state.overlay = .picker(query: edited, selected: 0)
    return []
  }
}

/// Typing a routine's name.
package enum RenameKeys: Question {
  package enum Command: String, CommandSet { case keep, cancel }

  package static let namespace = "rename"
  package static let typing: String? = Words.Editor.renameTyping
  package static let bindings: [Binding<Command>] = [
    Binding(.keep, [.enter], Words.Editor.keepName),
    Binding(.cancel, [.escape], Words.Editor.cancelRename),
  ]

  static func title(_ state: AppState) -> String { Words.Editor.renameTitle }

  static func lines(_ state: AppState) -> [String] {
    if case .renaming(let name) = state.overlay { [name] } else { [] }
  }

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    guard case .renaming(let typed) = state.overlay else { return [] }
    state.overlay = nil
    let name = typed.split(separator: " ").joined(separator: " ")
    guard command == .keep, !name.isEmpty, var editor = state.editor else { return [] }
    editor.rename(name)
    state.session = .editing(editor)
    return []
  }

  package static func type(_ key: Key, _ state: inout AppState) -> [Effect] {
    if case .renaming(let name) = state.overlay, let edited = name.edited(by: key) {
      state.overlay = .renaming(edited)
    }
    return []
  }
}

/// What happens to a routine that is not saved.
package enum LeaveEditorKeys: Question {
  package enum Command: String, CommandSet { case stay, save, discard }

  package static let namespace = "unsaved"
  package static let bindings: [Binding<Command>] = [
    Binding(.stay, [.escape, .enter], Words.Editor.stay),
    Binding(.save, ["s"], Words.Editor.saveAndLeave),
    Binding(.discard, ["t"], Words.Editor.discard),
  ]

  static func title(_ state: AppState) -> String {
    Words.Editor.leaveTitle(state.editor?.draft.name ?? "")
  }

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    state.overlay = nil
    guard let editor = state.editor else { return [] }
    switch command {
    case .stay: return []
    case .save: return state.save(editor)
    case .discard:
      state.session = .choosing(editor.choice)
      return []
    }
  }
}
