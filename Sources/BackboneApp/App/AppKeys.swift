import BackboneCore

/// Help, finding anything, and quitting, wherever a letter is a command.
package enum AppKeys: KeyLayer {
  package enum Command: String, CommandSet { case palette, search, help, quit }

  package static let namespace = "app"
  package static let bindings: [Binding<Command>] = [
    Binding(.palette, [":"], Words.Find.palette, bar: false),
    Binding(.search, ["/"], Words.Find.search, bar: false),
    Binding(.help, ["?"], Words.App.help),
    Binding(.quit, ["q"], Words.App.quit),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .palette: state.pauseFor(Overlay(FinderDialog(scope: .everything)))
    case .search: state.pauseFor(Overlay(FinderDialog(scope: .content)))
    case .help: state.pauseFor(.help(query: "", selected: 0))
    case .quit: state.quit()
    }
  }
}
