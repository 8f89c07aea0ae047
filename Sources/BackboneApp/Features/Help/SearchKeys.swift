package import BackboneCore

/// Typing into the search of the current list.
package enum SearchKeys: KeyLayer {
  package enum Command: String, CommandSet { case keep, clear }

  package static let namespace = "search"
  package static let typing: String? = Words.Help.searchTyping
  package static let bindings: [Binding<Command>] = [
    Binding(.keep, [.enter], Words.Help.keep),
    Binding(.clear, [.escape], Words.Help.clear),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .keep: state.overlay = nil
    case .clear:
      state.overlay = nil
      state.search("")
    }
    return []
  }

  package static func type(_ key: Key, _ state: inout AppState) -> [Effect] {
    if let query = state.screenType.query(state).edited(by: key) { state.search(query) }
    return []
  }
}

extension AppState {
  /// Narrows the current list.
  mutating func search(_ query: String) {
    resetScroll()
    screenType.search(query, &self)
  }
}
