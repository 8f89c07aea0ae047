package import BackboneCore

/// The list of all commands of the moment, which runs the chosen one.
package enum HelpKeys: KeyLayer {
  package enum Command: String, CommandSet { case run, close }

  package static let namespace = "help"
  package static let typing: String? = Words.Help.typing
  package static let bindings: [Binding<Command>] = [
    Binding(.run, [.enter], Words.Help.run),
    Binding(.close, [.escape, "?"], Words.Help.close),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    guard let help = state.dialog(HelpDialog.self) else { return [] }
    let entries = state.helpEntries(help.query)
    state.overlay = nil
    switch command {
    case .run:
      return entries.indices.contains(help.list.selected)
        ? state.perform(entries[help.list.selected].id) : []
    case .close: return []
    }
  }

  package static func type(_ key: Key, _ state: inout AppState) -> [Effect] {
    guard let help = state.dialog(HelpDialog.self) else { return [] }
    // As everywhere else, until a word is begun that may hold the letter.
    if help.query.isEmpty, key == Key("q") {
      state.overlay = nil
    } else if let edited = help.query.edited(by: key) {
      state.overlay = .help(query: edited, selected: 0)
    }
    return []
  }
}

extension AppState {
  /// The rows of the help, filtered by what is typed, in the order of the key bar.
  package func helpEntries(_ query: String) -> [KeymapEntry] {
    let entries = screenKeymap.entries
    return SearchIndex(entries.map { [$0.name, $0.help] }).matches(query).sorted()
      .map { entries[$0] }
  }
}
