import BackboneCore

/// What is plotted, and training that goes out and comes in.
package enum ProgressKeys: KeyLayer {
  package enum Command: String, CommandSet {
    case next, previous, export, importing = "import", undoImport = "undo-import"
  }

  package static let namespace = "progress"
  package static let bindings: [Binding<Command>] = [
    Binding(.next, [.right, "l", .enter], Words.Progress.nextMeasure),
    Binding(.previous, [.left, "h"], Words.Progress.previousMeasure, bar: false),
    Binding(.export, ["e"], Words.Transfer.export),
    Binding(.importing, ["i"], Words.Transfer.bringIn),
    Binding(.undoImport, ["u"], Words.Transfer.undo, bar: false),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .next: state.moveMeasure(by: 1)
    case .previous: state.moveMeasure(by: -1)
    case .export: state.overlay = Overlay(ExportFormatDialog())
    case .importing: state.overlay = Overlay(ImportFileDialog())
    // Nobody is asked about what isn't there.
    case .undoImport: return [.exchange(.findLastImport)]
    }
    return []
  }
}
