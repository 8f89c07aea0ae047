import BackboneCanvas
package import BackboneCore

/// Choosing an exercise to add to a routine.
package enum PickerKeys: KeyLayer {
  package enum Command: String, CommandSet { case add, close }

  package static let namespace = "picker"
  package static let typing: String? = Words.Editor.pickerTyping
  package static let bindings: [Binding<Command>] = [
    Binding(.add, [.enter], Words.Editor.pick),
    Binding(.close, [.escape], Words.Editor.closePicker),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    guard let picker = state.dialog(PickerDialog.self) else { return [] }
    let exercises = state.pickable(picker.query)
    state.overlay = nil
    if command == .add, exercises.indices.contains(picker.list.selected) {
      state.addToDraft(exercises[picker.list.selected])
    }
    return []
  }

  package static func type(_ key: Key, _ state: inout AppState) -> [Effect] {
    guard let edited = state.dialog(PickerDialog.self)?.query.edited(by: key) else { return [] }
    state.overlay = Overlay(PickerDialog(query: edited))
    return []
  }
}

/// The exercises that can be added to a routine, narrowed by what is typed.
struct PickerDialog: ListDialog {
  var query = ""
  var list: ListState = 0

  var layers: [any KeyLayer.Type] { [PickerKeys.self, TypedListKeys.self] }

  func count(_ state: AppState) -> Int { state.pickable(query).count }

  func draw(_ state: AppState, on buffer: inout ScreenBuffer) {
    let exercises = state.pickable(query)
    // Four cells are the frame's, three the marker's and the gap's.
    let inside = min(76, buffer.frame.size.columns - 2) - 7
    buffer.listPanel(
      columns: 76, title: Words.Editor.pickerTitle, query: query, hint: Words.Editor.pickerTyping,
      selected: list.selected, count: exercises.count
    ) { index in
      let exercise = exercises[index]
      let missing = exercise.missing(from: state.settings.equipment).first
      let room = inside - CellWidth.of(exercise.name)
      let needs = missing.map(Words.Editor.needs)
        .map { CellWidth.of($0) <= room ? $0 : Words.Editor.notAvailable }
      return ListView.Row(
        text: exercise.name,
        note: needs ?? exercise.category.name,
        detail: exercise.id.rawValue)
    }
  }
}
