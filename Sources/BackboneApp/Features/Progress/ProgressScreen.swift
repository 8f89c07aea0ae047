package import BackboneCanvas
package import BackboneCore

extension ScreenID { package static let progress: ScreenID = "progress" }

/// How the training has gone: the year, each exercise, the tests.
package enum ProgressScreen: Screen {
  package static let id = ScreenID.progress
  package static let title = Words.Progress.title
  package static let help = Words.Progress.help
  package static let isPane = false

  package static func initialState(_ catalogue: Catalogue, _ settings: Settings) -> ProgressState {
    ProgressState()
  }

  package static func layers(_ state: AppState) -> [any KeyLayer.Type] {
    [ProgressKeys.self, ListKeys.self, ScrollKeys.self]
  }

  package static func click(_ row: Int, _ state: inout AppState) -> [Effect] {
    state.show(.progress)
    let count = state.progressItems.count
    state.progress.list.choose(row, count: count)
    state.resetScroll()
    return []
  }

  package static func move(by step: Int, _ state: inout AppState) {
    let count = state.progressItems.count
    state.progress.list.move(by: step, count: count)
  }

  package static func draw(
    _ state: AppState, in rect: Rect, focused: Bool, on buffer: inout ScreenBuffer,
    with pictures: inout Pictures
  ) {
    ProgressPane(state: state).draw(in: rect, on: &buffer)
  }
}

extension Target {
  /// A row of the list of what has a course, from 0.
  package static func progress(_ row: Int) -> Target { .item(.progress, AnyValue(row)) }
}
