import BackboneCanvas
import BackboneCore

/// Where the parts of the anatomy browser lie; nil for those there is no room for.
struct AnatomyLayout {
  private(set) var body: Rect?
  private(set) var list: Rect?
  private(set) var card: Rect?

  /// Columns of the list of muscles.
  private static let listColumns = 26

  init(_ state: AppState, in rect: Rect) {
    if state.isSpread {
      let columns = rect.columns >= 110 ? min(46, rect.columns / 3) : 0
      let parts = rect.splitLeft(rect.columns - columns)
      body = parts.left
      if columns > 0 { card = parts.rest.inset(left: 2, right: 1) }
    } else if rect.columns >= 72 {
      let parts = rect.splitLeft(min(rect.columns - 52, max(27, rect.rows * 3 / 2)))
      let beside = parts.rest.inset(left: 1).splitLeft(Self.listColumns)
      body = parts.left
      list = beside.left
      card = beside.rest.inset(left: 2, right: 1)
    } else {
      var rest = rect
      if rect.rows >= 31 {
        let parts = rect.splitTop(rect.rows * 3 / 5)
        body = parts.top
        rest = parts.rest
      }
      let beside = rest.splitLeft(min(Self.listColumns, rest.columns * 9 / 20))
      list = beside.left
      card = beside.rest.inset(left: 1, right: 1)
    }
  }
}

extension AppState {
  /// How much of the body the anatomy browser shows; all of it while it follows the chosen muscle
  /// from near.
  var bodyCrop: AtlasCrop {
    guard !anatomy.isNear, let rect = ScreenLayout(self).rect(of: .anatomy),
      let body = AnatomyLayout(self, in: rect).body
    else { return .full }
    // The title takes a row.
    return AtlasCrop(rows: body.rows - 1)
  }
}
