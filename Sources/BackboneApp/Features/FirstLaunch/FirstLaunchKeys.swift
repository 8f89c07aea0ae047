import BackboneCore

/// Leaving the questions of the first launch for a session.
package enum FirstLaunchKeys: KeyLayer {
  package enum Command: String, CommandSet { case skip }

  package static let namespace = "first"
  package static let bindings: [Binding<Command>] = [
    Binding(.skip, ["s"], Words.Interview.skip)
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    state.skipToSession()
  }
}
