import BackboneCore

/// Reading.
package enum LearnKeys: KeyLayer {
  package enum Command: String, CommandSet { case follow, nextPhase, previousPhase }

  package static let namespace = "learn"
  package static let bindings: [Binding<Command>] = [
    Binding(.follow, [.enter], Words.Learn.follow),
    Binding(.nextPhase, [.right, "l"], Words.Learn.nextPhase),
    Binding(.previousPhase, [.left, "h"], Words.Learn.previousPhase, bar: false),
  ]

  package static func name(of command: Command, in state: AppState) -> String? {
    // No other page has phases.
    command == .nextPhase && state.learn.reading != .stride ? "" : nil
  }

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .follow:
      if let effects = state.openLink() { return effects }
      // No link is chosen yet: the next press follows the one that this press chooses.
      state.moveLink(by: 1)
    case .nextPhase: state.movePhase(by: 1)
    case .previousPhase: state.movePhase(by: -1)
    }
    return []
  }
}
