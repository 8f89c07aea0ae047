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
  package init(_ art: DrawingAssets, look: Appearance) { pictures = Pictures(art, look: look) }

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
    if let overlay = state.overlay { overlay.dialog.draw(state, on: &buffer) }
    if let soundCheck = state.soundCheck { buffer.list(soundCheck) }
    if state.isFlashing { buffer.flash() }
    return buffer
  }
}
