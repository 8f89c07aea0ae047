import BackboneCore

/// Help and quitting, wherever a letter is a command.
package enum AppKeys: KeyLayer {
  package enum Command: String, CommandSet { case help, quit }

  package static let namespace = "app"
  package static let bindings: [Binding<Command>] = [
    Binding(.help, ["?", ":"], Words.App.help),
    Binding(.quit, ["q"], Words.App.quit),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .help: state.pauseFor(.help(query: "", selected: 0))
    case .quit: state.quit()
    }
  }
}
