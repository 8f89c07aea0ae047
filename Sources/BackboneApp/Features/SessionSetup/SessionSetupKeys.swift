import BackboneCore

/// Choosing a routine and a level.
package enum SessionSetupKeys: KeyLayer {
  package enum Command: String, CommandSet {
    case start, startAgain, easier, harder, adapt, new, edit, duplicate, delete, unfinished
  }

  package static let namespace = "setup"
  package static let bindings: [Binding<Command>] = [
    Binding(.start, [.enter], Words.Setup.start),
    Binding(.startAgain, ["s"], Words.Setup.startAgain, bar: false),
    Binding(.easier, [.left, "h"], Words.Setup.easier),
    Binding(.harder, [.right, "l"], Words.Setup.harder),
    Binding(.adapt, ["e"], Words.Setup.adapt),
    Binding(.new, ["n"], Words.Setup.new),
    Binding(.edit, ["E"], Words.Setup.edit),
    Binding(.duplicate, ["y"], Words.Setup.duplicate, bar: false),
    Binding(.delete, ["d", .delete], Words.Setup.delete, bar: false),
    Binding(.unfinished, ["r"], Words.Setup.openUnfinished, bar: false),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .start: return state.startAfterChoosing()
    case .startAgain: return state.startChosen()
    case .easier: state.changeLevel(by: -1)
    case .harder: state.changeLevel(by: 1)
    case .adapt: state.toggleAsPlanned()
    case .new: state.newRoutine()
    case .edit: state.editRoutine()
    case .duplicate: return state.duplicateRoutine()
    case .delete: state.askToDeleteRoutine()
    case .unfinished: state.openUnfinished()
    }
    return []
  }
}
