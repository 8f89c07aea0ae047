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
    switch command {
    case .up: moveDialogList(by: -1)
    case .down: moveDialogList(by: 1)
    case .pageUp: moveDialogList(by: -dialogPage)
    case .pageDown: moveDialogList(by: dialogPage)
    case .first: moveDialogList(by: -.max)
    case .last: moveDialogList(by: .max)
    }
  }

  /// Moves the choice of the open dialog's list, stopping at its ends; what is searched for moves
  /// the list of the screen.
  mutating func moveDialogList(by step: Int) {
    switch overlay {
    case .search: move(by: step)
    case .help, .picker, .options:
      let count = dialogRowCount
      changeDialogList { $0.move(by: step, count: count) }
    case .renaming, .leavingEditor, .leavingSession, .resuming, .stopReason,
      .readiness, .exerciseAnswer, nil:
      break
    }
  }

  /// A click on a row chooses it; a click on the chosen one does what Enter does, or changes it.
  mutating func clickDialog(_ row: Int) -> [Effect] {
    var wasChosen = false
    let count = dialogRowCount
    changeDialogList {
      wasChosen = $0.selected == row
      $0.choose(row, count: count)
    }
    guard wasChosen, let overlay else { return [] }
    if case .options = overlay {
      return overlay.layer.perform(named: OptionCommand.more.rawValue, &self) ?? []
    }
    return keymap.command(for: Key(.enter)).map { perform($0) } ?? []
  }

  private mutating func changeDialogList(_ change: (inout ListState) -> Void) {
    switch overlay {
    case .help(let query, var list):
      change(&list)
      overlay = .help(query: query, selected: list)
    case .picker(let query, var list):
      change(&list)
      overlay = .picker(query: query, selected: list)
    case .options(let dialog, var list):
      change(&list)
      overlay = .options(dialog, row: list)
    case .search, .renaming, .leavingEditor, .leavingSession, .resuming, .stopReason,
      .readiness, .exerciseAnswer, nil:
      break
    }
  }

  /// How many rows of the open dialog can be chosen.
  private var dialogRowCount: Int {
    switch overlay {
    case .help(let query, _): helpEntries(query).count
    case .picker(let query, _): pickable(query).count
    case .options(let dialog, _): rows(of: dialog).count
    case .search, .renaming, .leavingEditor, .leavingSession, .resuming, .stopReason,
      .readiness, .exerciseAnswer, nil:
      0
    }
  }

  /// How far a page goes in a dialog: a row less than a full-height dialog shows.
  private var dialogPage: Int {
    overlay == .search ? max(1, rows - 6) : max(1, rows - Overlay.frameRows - 3)
  }
}

extension Overlay {
  /// Rows of a dialog that its frame and title take.
  static let frameRows = 4
}
