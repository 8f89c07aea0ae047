import BackboneCore

/// A dialog of choices, one a row.
package enum OptionsDialog: String, CaseIterable, Hashable, Sendable {
  /// Which exercises the guide lists.
  case filters
  /// What the user tells about themselves.
  case settings

  /// What it is called.
  package var title: String {
    switch self {
    case .filters: Words.Guide.filterTitle
    case .settings: Words.Settings.title
    }
  }
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

extension AppState {
  /// The rows of a dialog as they stand.
  package func rows(of dialog: OptionsDialog) -> [OptionRow] {
    switch dialog {
    case .filters: FilterRow.allCases.map { OptionRow(title: $0.title, value: $0.value(self)) }
    case .settings:
      SettingsRow.allCases.map {
        OptionRow(title: $0.title, value: $0.value(self), heading: $0.heading)
      }
    }
  }

  /// The chosen row of the open dialog; 0 where none is open.
  var optionRow: Int { if case .options(_, let row) = overlay { row.selected } else { 0 } }
}

extension Array where Element: Equatable {
  /// The element so many places further, round and round, with none between the last and the first.
  func next(after element: Element?, by step: Int) -> Element? {
    let place = element.flatMap(firstIndex).map { $0 + 1 } ?? 0
    let next = (place + step + count + 1) % (count + 1)
    return next == 0 ? nil : self[next - 1]
  }
}
