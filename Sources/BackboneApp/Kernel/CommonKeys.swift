import BackboneCore

/// The keys that work wherever the user is, over every dialog.
package enum AlwaysKeys: KeyLayer {
  package enum Command: String, CommandSet { case interrupt, suspend, redraw }

  package static let namespace = "always"
  package static let bindings: [Binding<Command>] = [
    Binding(.interrupt, [.control("c")], Words.App.interrupt, bar: false),
    Binding(.suspend, [.control("z")], Words.App.suspend, bar: false),
    Binding(.redraw, [.control("l")], Words.App.redraw, bar: false),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .interrupt: state.quit()
    case .suspend: state.advance(.pause) + [.terminal(.suspend)]
    case .redraw: [.terminal(.repaint)]
    }
  }
}

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
  package enum Command: String, CommandSet { case next, previous }

  package static let namespace = "pane"
  package static let bindings: [Binding<Command>] = [
    Binding(.next, [.tab], Words.App.nextPane),
    Binding(.previous, [.backTab], Words.App.previousPane, bar: false),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .next: state.show(Screens.id(after: state.screen, by: 1))
    case .previous: state.show(Screens.id(after: state.screen, by: -1))
    }
    return []
  }

  package static func name(of command: Command, in state: AppState) -> String? {
    command == .next && !state.isWide ? Words.App.nextScreen : nil
  }
}

/// Along the list of a screen.
package enum ListKeys: KeyLayer {
  package enum Command: String, CommandSet { case up, down, first, last }

  package static let namespace = "list"
  package static let bindings: [Binding<Command>] = [
    Binding(.up, [.up, "k"], Words.App.up, bar: false),
    Binding(.down, [.down, "j"], Words.App.down),
    Binding(.first, ["g"], Words.Lists.first, bar: false),
    Binding(.last, ["G"], Words.Lists.last, bar: false),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .up: state.move(by: -1)
    case .down: state.move(by: 1)
    case .first: state.move(by: -.max)
    case .last: state.move(by: .max)
    }
    return []
  }
}

/// Through a text or a list that is longer than its pane.
package enum ScrollKeys: KeyLayer {
  package enum Command: String, CommandSet { case up, down, halfUp, halfDown, start, end }

  package static let namespace = "scroll"
  package static let bindings: [Binding<Command>] = [
    Binding(.up, [.pageUp, .control("b")], Words.Lists.textPageUp, bar: false),
    Binding(.down, [.pageDown, .control("f"), .space], Words.Lists.textPageDown, bar: false),
    Binding(.halfUp, [.control("u")], Words.Lists.textHalfUp, bar: false),
    Binding(.halfDown, [.control("d")], Words.Lists.textHalfDown, bar: false),
    Binding(.start, [.home], Words.Lists.textStart, bar: false),
    Binding(.end, [.end], Words.Lists.textEnd, bar: false),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .up: state.scrollText(by: -state.page)
    case .down: state.scrollText(by: state.page)
    case .halfUp: state.scrollText(by: -max(1, state.page / 2))
    case .halfDown: state.scrollText(by: max(1, state.page / 2))
    case .start: state.resetScroll()
    case .end: state.scrollText(by: state.text?.maximumScroll ?? 0)
    }
    return []
  }
}

/// Finding by name, and the links of a text.
package enum ReadingKeys: KeyLayer {
  package enum Command: String, CommandSet { case find, nextLink, previousLink }

  package static let namespace = "reading"
  package static let bindings: [Binding<Command>] = [
    Binding(.find, ["/"], Words.App.find),
    Binding(.nextLink, ["n"], Words.App.nextLink),
    Binding(.previousLink, ["p", "N"], Words.App.previousLink, bar: false),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .find: state.overlay = .search
    case .nextLink: state.moveLink(by: 1)
    case .previousLink: state.moveLink(by: -1)
    }
    return []
  }
}

/// Wherever nobody is in the middle of a session.
package enum BrowsingKeys: KeyLayer {
  package enum Command: String, CommandSet { case back, settings }

  package static let namespace = "browse"
  package static let bindings: [Binding<Command>] = [
    Binding(.back, [.escape, .backspace], Words.App.back, bar: false),
    Binding(.settings, ["S"], Words.App.settings, bar: false),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .back: state.goBack()
    case .settings:
      state.settingsHistory = []
      state.overlay = .options(.settings, row: 0)
    }
    return []
  }
}

/// What is heard.
package enum SoundKeys: KeyLayer {
  package enum Command: String, CommandSet { case mute, check }

  package static let namespace = "sound"
  package static let bindings: [Binding<Command>] = [
    Binding(.mute, ["m"], Words.App.mute, bar: false),
    Binding(.check, ["c"], Words.App.checkSounds, bar: false),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .mute:
      return state.toggleMute()
    // A "go" of the preview must not be taken for one of the session.
    case .check: return state.advance(.pause) + state.tryCues()
    }
  }
}
