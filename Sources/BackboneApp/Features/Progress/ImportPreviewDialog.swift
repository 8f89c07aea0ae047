import BackboneCanvas
import BackboneCore

/// Whether to add what was found in a file.
package enum ImportPreviewKeys: KeyLayer {
  package enum Command: String, CommandSet { case add, map, close }

  package static let namespace = "import"
  package static let bindings: [Binding<Command>] = [
    Binding(.add, [.enter], Words.Transfer.add),
    Binding(.map, ["m"], Words.Transfer.map),
    Binding(.close, [.escape, "q"], Words.Transfer.cancel),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    guard let dialog = state.dialog(ImportPreviewDialog.self) else { return [] }
    switch command {
    case .add:
      state.overlay = nil
      return dialog.preview.hasNew ? [.exchange(.add(dialog.source))] : []
    case .map:
      guard dialog.preview.hasSuggestions else { return [] }
      var source = dialog.source
      source.usesSuggestions = true
      return [.exchange(.preview(source))]
    case .close:
      state.overlay = nil
      return []
    }
  }
}

/// What was found in a file, and whether to add it.
struct ImportPreviewDialog: Dialog {
  let source: ImportSource
  let preview: ImportPreview
  /// How many rows are scrolled away.
  var scroll = ListState()

  private static let columns = 76

  var layers: [any KeyLayer.Type] { [ImportPreviewKeys.self, DialogListKeys.self] }

  func draw(_ state: AppState, on buffer: inout ScreenBuffer) {
    let text = text(state, isASCII: buffer.look.glyphMode == .ascii)
    let box = buffer.panel(
      columns: text.columns + 4, rows: min(text.rows.count + Panel.frameRows, state.rows - 2),
      title: Words.Transfer.previewTitle(SafeText.clean(source.path)))
    buffer.document(text, in: box, at: ReadingPosition(scroll: scroll.selected))
  }

  func move(by step: Int, _ state: inout AppState) {
    var dialog = self
    let rows = text(state, isASCII: true).rows.count
    let extent = TextExtent(rows: rows, in: state.rows - 2 - Panel.frameRows)
    dialog.scroll.move(by: step, count: extent.maximumScroll + 1)
    state.overlay = Overlay(dialog)
  }

  func page(_ state: AppState) -> Int { max(1, state.rows - Panel.frameRows - 3) }

  /// What was found, and what can be done now.
  private func text(_ state: AppState, isASCII: Bool) -> Document {
    var text = Document(columns: min(Self.columns, state.columns - 2) - 4)
    for line in preview.lines { text.paragraph(line, sign: line.hasPrefix("  ") ? " " : "") }
    text.gap()
    let answers = ImportPreviewKeys.entries(with: state.settings.keys).filter { entry in
      switch entry.id.command {
      case ImportPreviewKeys.Command.add.rawValue: preview.hasNew
      case ImportPreviewKeys.Command.map.rawValue: preview.hasSuggestions
      default: true
      }
    }
    for answer in answers { text.line(answer.answer(ascii: isASCII), .text) }
    return text
  }
}

extension AppState {
  /// Takes what came of an export or an import.
  mutating func receive(_ reply: ExchangeReply) {
    switch reply {
    case .done(let line):
      overlay = nil
      showNotice(line)
    case .added(let line):
      overlay = nil
      showNotice(line + " " + Words.Transfer.howToUndo(label(ProgressKeys.self, .undoImport)))
    case .exists(let path):
      let key = label(ExportFileKeys.self, .write)
      refuse(Words.Transfer.exists(path, write: key), isReplacing: true)
    case .asks(.unit, let source): overlay = Overlay(ImportUnitDialog(source: source))
    case .asks(.order, let source): overlay = Overlay(ImportOrderDialog(source: source))
    case .found(let preview, let source):
      overlay = Overlay(ImportPreviewDialog(source: source, preview: preview))
    case .undoable(let name): overlay = Overlay(UndoImportDialog(name: name))
    case .failed(let reason): refuse(reason, isReplacing: false)
    }
  }

  /// Says why something could not be done where the name of the file was typed, or else in a notice.
  private mutating func refuse(_ reason: String, isReplacing: Bool) {
    if var dialog = dialog(ExportFileDialog.self) {
      dialog.problem = reason
      dialog.isReplacing = isReplacing
      overlay = Overlay(dialog)
    } else if var dialog = dialog(ImportFileDialog.self) {
      dialog.problem = reason
      overlay = Overlay(dialog)
    } else {
      showProblem(reason)
    }
  }
}
