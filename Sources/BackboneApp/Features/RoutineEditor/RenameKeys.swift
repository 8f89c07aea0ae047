package import BackboneCore

/// Typing a routine's name.
package enum RenameKeys: Question {
  package enum Command: String, CommandSet { case keep, cancel }

  package static let namespace = "rename"
  package static let typing: String? = Words.Editor.renameTyping
  package static let bindings: [Binding<Command>] = [
    Binding(.keep, [.enter], Words.Editor.keepName),
    Binding(.cancel, [.escape], Words.Editor.cancelRename),
  ]

  package static func title(_ state: AppState) -> String { Words.Editor.renameTitle }

  package static func lines(_ state: AppState) -> [String] {
    state.dialog(RenameDialog.self).map { [$0.name] } ?? []
  }

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    guard let typed = state.dialog(RenameDialog.self)?.name else { return [] }
    state.overlay = nil
    let name = typed.split(separator: " ").joined(separator: " ")
    guard command == .keep, !name.isEmpty, var editor = state.editor else { return [] }
    editor.rename(name)
    state.session = .editing(editor)
    return []
  }

  package static func type(_ key: Key, _ state: inout AppState) -> [Effect] {
    if let edited = state.dialog(RenameDialog.self)?.name.edited(by: key) {
      state.overlay = Overlay(RenameDialog(name: edited))
    }
    return []
  }
}

/// Typing a routine's name.
struct RenameDialog: QuestionDialog {
  typealias Keys = RenameKeys

  let name: String
}
