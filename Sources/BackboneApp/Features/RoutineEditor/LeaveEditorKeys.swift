import BackboneCore

/// What happens to a routine that is not saved.
package enum LeaveEditorKeys: Question {
  package enum Command: String, CommandSet { case stay, save, discard }

  package static let namespace = "unsaved"
  package static let bindings: [Binding<Command>] = [
    Binding(.stay, [.escape, .enter], Words.Editor.stay),
    Binding(.save, ["s"], Words.Editor.saveAndLeave),
    Binding(.discard, ["t"], Words.Editor.discard),
  ]

  package static func title(_ state: AppState) -> String {
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

/// A routine is not saved, and is to be left.
struct LeaveEditorDialog: QuestionDialog { typealias Keys = LeaveEditorKeys }

extension Overlay {
  /// What happens to a routine that is not saved.
  package static let leavingEditor = Overlay(LeaveEditorDialog())
}
