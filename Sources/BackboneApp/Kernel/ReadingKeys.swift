import BackboneCore

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
