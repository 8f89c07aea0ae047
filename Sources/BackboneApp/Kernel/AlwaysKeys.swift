import BackboneCore

/// The keys that work wherever the user is, over every dialog.
package enum AlwaysKeys: KeyLayer {
  package enum Command: String, CommandSet { case interrupt, suspend, redraw }

  package static let namespace = "always"
  package static let bindings: [Binding<Command>] = [
    Binding(.interrupt, [.control("c")], Words.App.interrupt, bar: false),
    Binding(.suspend, [.control("z")], Words.App.suspend, bar: false),
    Binding(.redraw, [.control("l")], Words.App.redraw, bar: false, forTheEye: true),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .interrupt: state.quit()
    case .suspend: state.pause() + [.terminal(.suspend)]
    case .redraw: [.terminal(.repaint)]
    }
  }
}
