import BackboneCanvas

/// Where the parts of the screen lie.
///
/// Update and drawing both go by it.
struct ScreenLayout {
  /// The smallest screen that anything fits on.
  static let minimum = Size(columns: 40, rows: 12)

  /// The screens that are seen, with their parts of the screen from left to right.
  let panes: [(screen: any Screen.Type, rect: Rect)]

  init(_ state: AppState) {
    let body = Rect(column: 0, row: 0, columns: state.columns, rows: state.rows)
      .inset(top: 2, bottom: 1)
    guard state.isWide else {
      panes = [(state.screenType, body)]
      return
    }
    let beside = state.screenList.all.filter { $0.isPane }
    // The middle one holds a figure, which wants more width than a list.
    let first = body.splitLeft(body.columns * 8 / 25)
    let second = first.rest.splitLeft(body.columns * 9 / 25)
    let rects = [
      first.left.inset(right: 1), second.left.inset(left: 2, right: 1),
      second.rest.inset(left: 2),
    ]
    panes = zip(beside, rects).map { ($0, $1) }
  }

  /// The part of a screen; nil where it is not seen.
  func rect(of id: ScreenID) -> Rect? {
    panes.first { $0.screen.id == id }?.rect
  }
}

extension AppState {
  /// Whether the panes stand side by side; a running session and a table of many columns need
  /// the width for themselves.
  package var isWide: Bool { hasPanes && !isEnlarged }

  /// Whether there is room for panes side by side on this screen.
  var hasPanes: Bool {
    columns >= 150 && rows >= 24 && screenType.isPane && !screenType.fillsWidth(self)
  }

  /// The text that scrolls in the current pane; nil where none does.
  var text: TextExtent? {
    let type = screenType
    return ScreenLayout(self).rect(of: screen).flatMap { type.text(self, in: $0) }
  }
}
