import BackboneCore

/// Reading.
package enum LearnKeys: KeyLayer {
  package enum Command: String, CommandSet { case follow, nextPhase, previousPhase }

  package static let namespace = "learn"
  package static let bindings: [Binding<Command>] = [
    Binding(.follow, [.enter], "follow", "Follow the chosen link"),
    Binding(
      .nextPhase, [.right, "l"], "phase", "The next phase of the stride", bar: false),
    Binding(
      .previousPhase, [.left, "h"], "phase back", "The previous phase of the stride", bar: false),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .follow: return state.openLink() ?? []
    case .nextPhase: state.movePhase(by: 1)
    case .previousPhase: state.movePhase(by: -1)
    }
    return []
  }
}
