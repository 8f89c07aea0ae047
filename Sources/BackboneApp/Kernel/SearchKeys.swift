package import BackboneCore

/// Typing into the search of the current list.
package enum SearchKeys: KeyLayer {
  package enum Command: String, CommandSet { case keep, everywhere, clear }

  package static let namespace = "search"
  package static let typing: String? = Words.Help.searchTyping
  package static let bindings: [Binding<Command>] = [
    Binding(.keep, [.enter], Words.Help.keep),
    Binding(.everywhere, [.tab], Words.Find.everywhere),
    Binding(.clear, [.escape], Words.Help.clear),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .keep: state.overlay = nil
    case .everywhere:
      let query = state.screenType.query(state)
      state.search("")
      state.overlay = Overlay(state.screenList.composition.search(for: query))
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

/// Typing into the search of the current list, which is drawn over the list itself.
struct SearchDialog: Dialog {
  var layers: [any KeyLayer.Type] { [SearchKeys.self, TypedListKeys.self] }
  func move(by step: Int, _ state: inout AppState) { state.move(by: step) }
  func page(_ state: AppState) -> Int { max(1, state.rows - 6) }
  func draw(_ state: AppState, on buffer: inout ScreenBuffer) {}
}

extension Overlay {
  /// Typing into the current list's search.
  package static let search = Overlay(SearchDialog())
}

extension AppState {
  /// Narrows the current list.
  mutating func search(_ query: String) {
    resetScroll()
    screenType.search(query, &self)
  }

  /// Whether the search of a screen's list is being typed.
  func isSearching(_ screen: ScreenID) -> Bool { overlay == .search && self.screen == screen }
}
