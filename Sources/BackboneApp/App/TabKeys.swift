import BackboneCore

extension ScreenID: CommandSet {
  package static var allCases: [ScreenID] { Screens.all.map { $0.id } }
}

/// A digit for each screen, in the order of the tabs.
package enum TabKeys: KeyLayer {
  package typealias Command = ScreenID

  package static let namespace = "screen"
  package static let bindings: [Binding<ScreenID>] = Screens.all.enumerated().map { index, screen in
    Binding(
      screen.id, [KeyLiteral(stringLiteral: "\(index + 1)")], screen.id.rawValue, screen.help,
      bar: false)
  }

  package static func perform(_ command: ScreenID, _ state: inout AppState) -> [Effect] {
    state.show(command)
    return []
  }
}

/// From one screen or pane to the next.
package enum PaneKeys: KeyLayer {
  package enum Command: String, CommandSet { case next, previous, enlarge }

  package static let namespace = "pane"
  package static let bindings: [Binding<Command>] = [
    Binding(.next, [.tab], Words.App.nextPane),
    Binding(.previous, [.backTab], Words.App.previousPane, bar: false),
    Binding(.enlarge, ["Z"], Words.App.enlarge, bar: false, forTheEye: true),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .next: state.show(state.screenList.id(after: state.screen, by: 1))
    case .previous: state.show(state.screenList.id(after: state.screen, by: -1))
    case .enlarge:
      if state.hasPanes {
        state.isEnlarged.toggle()
        state.resetScroll()
      } else {
        state.showNotice(Words.App.nothingToEnlarge)
      }
    }
    return []
  }

  package static func name(of command: Command, in state: AppState) -> String? {
    command == .next && !state.isWide ? Words.App.nextScreen : nil
  }
}
