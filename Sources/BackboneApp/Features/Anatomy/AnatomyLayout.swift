import BackboneCanvas
import BackboneCore

/// Where the parts of the anatomy browser lie; nil for those there is no room for.
struct AnatomyLayout {
  private(set) var body: Rect?
  /// The other side of the body, where both stand beside each other: the back on the left.
  private(set) var otherBody: Rect?
  private(set) var list: Rect?
  private(set) var card: Rect?

  /// So many columns hold the back and the front with their names.
  private static let both = 150
  /// The columns of the list with the card beside it.
  private static let words = 52

  init(_ state: AppState, in rect: Rect) {
    // A sign stands behind the names.
    let widest = state.nameColumns.muscles + 1
    if state.isSpread {
      let columns = rect.columns >= Self.both + 50 ? 46 : 0
      let parts = rect.splitLeft(rect.columns - columns)
      if columns > 0 { card = parts.rest.inset(left: 2, right: 1) }
      guard parts.left.columns >= Self.both else {
        body = parts.left
        return
      }
      let halves = parts.left.splitLeft(parts.left.columns / 2)
      let isBack = state.anatomy.view == .posterior
      body = isBack ? halves.left : halves.rest
      otherBody = isBack ? halves.rest : halves.left
    } else if rect.columns >= 72, rect.columns - Self.words < rect.rows * 3 / 4 {
      // High and narrow: list and card one over the other leave the body its height.
      let parts = rect.splitLeft(rect.columns - max(36, widest + 4))
      let words = parts.rest.inset(left: 1)
      let stack = words.splitTop(words.rows * 2 / 5)
      body = parts.left
      list = stack.top
      card = stack.rest.inset(left: 2, top: 1, right: 1)
    } else if rect.columns >= 72 {
      let parts = rect.splitLeft(min(rect.columns - Self.words, max(27, rect.rows * 3 / 2)))
      let room = parts.rest.columns - 1
      let columns = ListView.columns(widest: widest, within: 26...max(26, room / 2))
      let beside = parts.rest.inset(left: 1).splitLeft(columns)
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
      let beside = rest.splitLeft(
        min(
          // Whole names before a wide text.
          ListView.columns(widest: widest, within: 26...40),
          max(rest.columns * 9 / 20, rest.columns - 21)))
      list = beside.left
      // The signs of the list are not to be read as those of the text.
      card = beside.rest.inset(left: rect.columns >= 60 ? 3 : 1, right: 1)
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
