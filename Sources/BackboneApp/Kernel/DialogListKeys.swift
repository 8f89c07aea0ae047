import BackboneCore

/// A way along the list of a dialog.
package enum DialogListCommand: String, CommandSet {
  case up, down, pageUp, pageDown, first, last
}

/// Along the list of a dialog in which letters are commands.
package enum DialogListKeys: KeyLayer {
  package typealias Command = DialogListCommand

  package static let namespace = "rows"
  package static let bindings: [Binding<Command>] = [
    Binding(.down, [.down, "j", .tab], Words.Lists.down),
    Binding(.up, [.up, "k", .backTab], Words.Lists.up, bar: false),
    Binding(.pageUp, [.pageUp, .control("b"), .control("u")], Words.Lists.pageUp, bar: false),
    Binding(
      .pageDown, [.pageDown, .control("f"), .control("d")], Words.Lists.pageDown, bar: false),
    Binding(.first, [.home, "g"], Words.Lists.first, bar: false),
    Binding(.last, [.end, "G"], Words.Lists.last, bar: false),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    state.moveDialogList(command)
    return []
  }
}

/// Along a list that is narrowed by typing, where letters are text.
package enum TypedListKeys: KeyLayer {
  package typealias Command = DialogListCommand

  package static let namespace = "rows"
  package static let bindings: [Binding<Command>] = [
    Binding(.up, [.up, .control("p")], Words.Lists.up, bar: false),
    Binding(.down, [.down, .control("n")], Words.Lists.down, bar: false),
    Binding(.pageUp, [.pageUp, .control("b")], Words.Lists.pageUp, bar: false),
    Binding(.pageDown, [.pageDown, .control("f")], Words.Lists.pageDown, bar: false),
    Binding(.first, [.home], Words.Lists.first, bar: false),
    Binding(.last, [.end], Words.Lists.last, bar: false),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    state.moveDialogList(command)
    return []
  }
}

extension AppState {
  /// Moves along the list of the open dialog.
  fileprivate mutating func moveDialogList(_ command: DialogListCommand) {
    guard let dialog = overlay?.dialog else { return }
    switch command {
    case .up: dialog.move(by: -1, &self)
    case .down: dialog.move(by: 1, &self)
    case .pageUp: dialog.move(by: -dialog.page(self), &self)
    case .pageDown: dialog.move(by: dialog.page(self), &self)
    case .first: dialog.move(by: -.max, &self)
    case .last: dialog.move(by: .max, &self)
    }
  }
}
