import BackboneCore

/// Wherever nobody is in the middle of a session.
package enum BrowsingKeys: KeyLayer {
  package enum Command: String, CommandSet { case back, settings }

  package static let namespace = "browse"
  package static let bindings: [Binding<Command>] = [
    Binding(.back, [.escape, .backspace], Words.App.back, bar: false),
    Binding(.settings, ["S"], Words.App.settings),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .back: state.goBack()
    case .settings:
      state.settingsHistory = []
      state.overlay = .settings(row: 0)
    }
    return []
  }
}
