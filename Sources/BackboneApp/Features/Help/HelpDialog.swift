import BackboneCanvas
import BackboneCore

/// All keys of the moment, filtered by what is typed.
package struct HelpDialog: ListDialog {
  let query: String
  package var list: ListState

  package var layers: [any KeyLayer.Type] { [HelpKeys.self, TypedListKeys.self] }

  package func count(_ state: AppState) -> Int { state.helpEntries(query).count }

  package func draw(_ state: AppState, on buffer: inout ScreenBuffer) {
    let entries = state.helpEntries(query)
    let isASCII = buffer.look.glyphMode == .ascii
    // As many keys of a command as leave its help most of the row.
    let room = max(9, min(21, buffer.frame.size.columns / 4))
    let labels = entries.map { entry in
      entry.keys.map { $0.label(ascii: isASCII) }
        .reduce("") { label, key in
          if label.isEmpty { return key }
          return CellWidth.of(label) + 1 + CellWidth.of(key) <= room ? "\(label) \(key)" : label
        }
    }
    let columns = labels.reduce(0) { max($0, CellWidth.of($1)) } + 2
    let widest = entries.reduce(0) { max($0, CellWidth.of($1.help)) }
    buffer.listPanel(
      // Frame and margins take eight.
      columns: max(76, min(columns + widest + 8, 100)), title: Words.Help.title, query: query,
      hint: Words.Help.typing, selected: list.selected, count: entries.count
    ) { index in
      ListView.Row(text: labels[index].padded(to: columns) + entries[index].help)
    }
  }
}

extension Overlay {
  /// All keys of the moment, filtered by what is typed.
  package static func help(query: String, selected: ListState) -> Overlay {
    Overlay(HelpDialog(query: query, list: selected))
  }
}
