package import BackboneCore

/// The list of all commands of the moment, which runs the chosen one.
package enum HelpKeys: KeyLayer {
  package enum Command: String, CommandSet { case run, close, up, down }

  package static let namespace = "help"
  package static let typing: String? = Words.Help.typing
  package static let bindings: [Binding<Command>] = [
    Binding(.run, [.enter], Words.Help.run),
    Binding(.close, [.escape], Words.Help.close),
    Binding(.up, [.up], "up", "Up the list", bar: false),
    Binding(.down, [.down], "down", "Down the list", bar: false),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    guard case .help(let query, let selected) = state.overlay else { return [] }
    let entries = state.helpEntries(query)
    switch command {
    case .run:
      state.overlay = nil
      return entries.indices.contains(selected) ? state.perform(entries[selected].id) : []
    case .close: state.overlay = nil
    case .up: state.overlay = .help(query: query, selected: max(0, selected - 1))
    case .down:
      state.overlay = .help(query: query, selected: max(0, min(entries.count - 1, selected + 1)))
    }
    return []
  }

  package static func type(_ key: Key, _ state: inout AppState) -> [Effect] {
    guard case .help(let query, _) = state.overlay, let edited = query.edited(by: key) else {
      return []
    }
    state.overlay = .help(query: edited, selected: 0)
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
