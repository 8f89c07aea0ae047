import BackboneCore

/// The settings dialog: each change shows and is kept at once.
package enum SettingsKeys: KeyLayer {
  package typealias Command = OptionCommand

  package static let namespace = "settings"
  package static let bindings =
    OptionCommand.bindings + [
      Binding(.undo, ["u"], Words.Settings.undo),
      Binding(.close, [.enter, .escape, "q"], Words.Settings.close),
    ]

  package static func perform(_ command: OptionCommand, _ state: inout AppState) -> [Effect] {
    switch command {
    case .less: return change(by: -1, &state)
    case .more: return change(by: 1, &state)
    case .undo: return undo(&state)
    case .reset: break
    case .close: state.overlay = nil
    }
    return []
  }

  private static func change(by step: Int, _ state: inout AppState) -> [Effect] {
    guard let dialog = state.dialog(SettingsDialog.self) else { return [] }
    let before = state.settings
    SettingsRow.allCases[dialog.list.selected].change(
      &state.settings, by: step, themes: state.themes)
    guard state.settings != before else { return [] }
    state.settingsHistory.append(before)
    return [.files(.saveSettings(state.settings))]
  }

  private static func undo(_ state: inout AppState) -> [Effect] {
    guard let before = state.settingsHistory.popLast() else {
      state.showNotice(Words.Settings.nothingToUndo)
      return []
    }
    state.settings = before
    return [.files(.saveSettings(before))]
  }
}
