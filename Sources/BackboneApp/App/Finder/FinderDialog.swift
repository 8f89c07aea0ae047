package import BackboneCore

/// Finding anything by name: the palette and the search.
package struct FinderDialog: ListDialog {
  let scope: Finder.Scope
  var query = ""
  package var list = ListState()

  package var layers: [any KeyLayer.Type] { [FinderKeys.self, TypedListKeys.self] }

  func groups(_ state: AppState) -> [FindingGroup] {
    Finder(state: state, scope: scope).groups(query)
  }

  package func count(_ state: AppState) -> Int {
    groups(state).reduce(0) { $0 + $1.findings.count }
  }

  package func draw(_ state: AppState, on buffer: inout ScreenBuffer) {
    let groups = groups(state)
    let findings = groups.flatMap(\.findings)
    var headings: [Int: String] = [:]
    var first = 0
    for group in groups {
      headings[first] = group.heading
      first += group.findings.count
    }
    let isPalette = scope == .everything
    buffer.listPanel(
      columns: 76, title: isPalette ? Words.Find.paletteTitle : Words.Find.searchTitle,
      prompt: isPalette ? ":" : "/", query: query, hint: Words.Find.typing,
      selected: list.selected, count: findings.count, headings: headings
    ) { index in
      ListView.Row(text: findings[index].name, note: findings[index].note)
    }
  }
}

/// Typing what to find, and going there.
package enum FinderKeys: KeyLayer {
  package enum Command: String, CommandSet { case go, close }

  package static let namespace = "find"
  package static let typing: String? = Words.Find.typing
  package static let bindings: [Binding<Command>] = [
    Binding(.go, [.enter], Words.Find.go),
    Binding(.close, [.escape], Words.Find.close),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    guard let finder = state.dialog(FinderDialog.self) else { return [] }
    switch command {
    case .go:
      let findings = finder.groups(state).flatMap(\.findings)
      // What is not found is no reason to close.
      guard !findings.isEmpty else { return [] }
      state.overlay = nil
      guard findings.indices.contains(finder.list.selected) else { return [] }
      return state.go(to: findings[finder.list.selected], query: finder.query)
    case .close:
      state.overlay = nil
      return []
    }
  }

  package static func type(_ key: Key, _ state: inout AppState) -> [Effect] {
    guard let finder = state.dialog(FinderDialog.self),
      let edited = finder.query.edited(by: key)
    else { return [] }
    state.overlay = Overlay(FinderDialog(scope: finder.scope, query: edited))
    return []
  }
}
