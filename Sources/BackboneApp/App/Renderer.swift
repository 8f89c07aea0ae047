package import BackboneCanvas
import BackboneCore

/// Where states become frames.
///
/// Pure but for pictures kept from the frame before, which only save time: the same state always
/// gives the same frame.
package struct Renderer: Sendable {
  private var pictures: Pictures

  /// What pictures are made of.
  package var look: Appearance {
    get { pictures.look }
    set { pictures.look = newValue }
  }

  /// A renderer.
  /// - Parameter layouts: how views of the body were laid out before, of the same drawings.
  package init(_ art: DrawingAssets, look: Appearance, layouts: LayoutStore = .none) {
    pictures = Pictures(art, look: look, layouts: layouts)
  }

  /// Takes the drawings with the user's own.
  package mutating func replace(_ art: DrawingAssets) { pictures.replace(art) }

  /// How the views of the body that were shown last are laid out, by their names in a `LayoutStore`.
  /// - Parameter isWanted: tells by its name whether one is asked for.
  package func layouts(where isWanted: (String) -> Bool) -> [String: [UInt8]] {
    pictures.cache.scenes.all.reduce(into: [:]) { layouts, entry in
      let name = entry.key.name
      if isWanted(name) { layouts[name] = entry.value.layout }
    }
  }

  /// Draws a state on a screen of its size.
  package mutating func draw(_ state: AppState) -> ScreenBuffer {
    let size = Size(columns: state.columns, rows: state.rows)
    var buffer = ScreenBuffer(size: size, look: look)
    guard size.columns >= ScreenLayout.minimum.columns, size.rows >= ScreenLayout.minimum.rows
    else {
      let text = Words.App.tooSmall(
        columns: ScreenLayout.minimum.columns, rows: ScreenLayout.minimum.rows)
      buffer.paragraph(text, in: buffer.frame.bounds)
      return buffer
    }
    buffer.titleBar(state)
    let panes = ScreenLayout(state).panes
    for pane in panes {
      buffer.mark(pane.rect, .screen(pane.screen.id))
      pane.screen.draw(
        state, in: pane.rect, focused: pane.screen.id == state.screen, on: &buffer, with: &pictures)
    }
    for (pane, next) in zip(panes, panes.dropFirst()) {
      let column = (pane.rect.maxColumn + next.rect.column - 1) / 2
      buffer.verticalRule(column: column, row: pane.rect.row, rows: pane.rect.rows - 1)
    }
    if let notice = state.notice { buffer.notice(notice) }
    buffer.keyBar(state)
    if let overlay = state.overlay {
      overlay.dialog.draw(state, on: &buffer)
      // It would be gone by the time the dialog is closed.
      if overlay.isBox, let notice = state.notice { buffer.notice(notice) }
    }
    if let soundCheck = state.soundCheck { buffer.list(soundCheck) }
    if state.isFlashing { buffer.flash() }
    return buffer
  }

  /// A state in words: the dialog that is open, or else the screen.
  package mutating func read(_ state: AppState) -> SpokenPage {
    var buffer = ScreenBuffer(size: Size(columns: state.columns, rows: state.rows), look: look)
    buffer.spoken = SpokenPage()
    let overlay = state.overlay
    let isHidden = overlay?.isBox ?? false
    if !isHidden {
      for pane in ScreenLayout(state).panes where pane.screen.id == state.screen {
        pane.screen.draw(state, in: pane.rect, focused: true, on: &buffer, with: &pictures)
      }
      buffer.spoken?.finish()
    }
    overlay?.dialog.draw(state, on: &buffer)
    buffer.spoken?.finish()
    var page = buffer.spoken ?? SpokenPage()
    page.title = (isHidden ? page.lines.first : nil) ?? state.screenType.title
    return page
  }
}

extension Overlay {
  /// Whether it is a box over the screen: a search is typed into the list of the screen, and a
  /// question that goes by itself hides nothing.
  fileprivate var isBox: Bool { until == nil && self != .search }
}
