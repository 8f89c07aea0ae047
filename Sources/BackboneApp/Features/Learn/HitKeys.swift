import BackboneCore

/// From match to match in a page, while something is searched for.
package enum HitKeys: KeyLayer {
  package enum Command: String, CommandSet { case next, previous }

  package static let namespace = "match"
  package static let bindings: [Binding<Command>] = [
    Binding(.next, ["n"], Words.Find.nextHit),
    Binding(.previous, ["N"], Words.Find.previousHit, bar: false),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    state.moveHit(by: command == .next ? 1 : -1)
    return []
  }
}
