import BackboneCanvas
import BackboneCore

/// A dialog of choices, one a row.
package protocol OptionsDialog: ListDialog {
  associatedtype Keys: KeyLayer where Keys.Command == OptionCommand
  /// What it is called.
  static var title: String { get }
  /// The choices as they stand.
  static func rows(_ state: AppState) -> [OptionRow]
}

/// One choice of a dialog and its present value.
package struct OptionRow: Hashable, Sendable {
  package let title: String
  package let value: String
  /// What stands over it, where a group of rows begins.
  package var heading: String?
}

/// The commands of a dialog of choices.
package enum OptionCommand: String, CommandSet {
  case less, more, undo, reset, close

  /// The keys that every such dialog has.
  static let bindings: [Binding<OptionCommand>] = [
    Binding(.less, [.left, "h"], Words.Settings.less, bar: false),
    Binding(.more, [.right, "l", .space], Words.Settings.more),
  ]
}

extension OptionsDialog {
  package var layers: [any KeyLayer.Type] { [Keys.self, DialogListKeys.self] }
  package func count(_ state: AppState) -> Int { Self.rows(state).count }
  package func choose(_ state: inout AppState) -> [Effect] { Keys.perform(.more, &state) }

  package func draw(_ state: AppState, on buffer: inout ScreenBuffer) {
    let options = Self.rows(state)
    let titles = options.reduce(0) { max($0, CellWidth.of($1.title)) }
    let glyphs = buffer.glyphs
    // Headings stand between the rows, and are none that can be chosen.
    var rows: [ListView.Row] = []
    var chosen = 0
    for (index, option) in options.enumerated() {
      if let heading = option.heading {
        rows.append(ListView.Row(text: heading, isHeading: true))
      }
      let isChosen = index == list.selected
      if isChosen { chosen = rows.count }
      let value =
        isChosen ? "\(glyphs.left) \(option.value) \(glyphs.right)" : "  " + option.value
      rows.append(
        ListView.Row(text: option.title.padded(to: titles + 2) + value, target: .row(index)))
    }
    let size = buffer.frame.size
    let box = buffer.panel(
      columns: min(titles + 40, size.columns - 2),
      rows: min(rows.count + Panel.frameRows, size.rows - 2), title: Self.title)
    ListView(
      count: rows.count, chosen: chosen,
      position: Words.Lists.place(list.selected + 1, of: options.count)
    ) { rows[$0] }.draw(in: box, on: &buffer)
  }
}

extension Array where Element: Equatable {
  /// The element so many places further, round and round, with none between the last and the first.
  func next(after element: Element?, by step: Int) -> Element? {
    let place = element.flatMap(firstIndex).map { $0 + 1 } ?? 0
    let next = (place + step + count + 1) % (count + 1)
    return next == 0 ? nil : self[next - 1]
  }
}
