import BackboneCore

/// The filter dialog of the guide.
package enum FilterKeys: KeyLayer {
  package typealias Command = OptionCommand

  package static let namespace = "filter"
  package static let bindings =
    OptionCommand.bindings + [
      Binding(.reset, [.backspace], Words.Guide.showAll),
      Binding(.close, [.enter, .escape, "q"], Words.Guide.closeFilter),
    ]

  package static func perform(_ command: OptionCommand, _ state: inout AppState) -> [Effect] {
    guard let row = state.dialog(FilterDialog.self)?.list.selected else { return [] }
    switch command {
    case .less: FilterRow.allCases[row].change(&state, by: -1)
    case .more: FilterRow.allCases[row].change(&state, by: 1)
    case .reset:
      state.guide.filter = ExerciseFilter()
      state.selectFound()
    case .undo: break
    case .close: state.overlay = nil
    }
    return []
  }
}

/// Which exercises the guide lists.
package struct FilterDialog: OptionsDialog {
  package typealias Keys = FilterKeys

  package static let title = Words.Guide.filterTitle
  package var list: ListState

  package static func rows(_ state: AppState) -> [OptionRow] {
    FilterRow.allCases.map { OptionRow(title: $0.title, value: $0.value(state)) }
  }
}
