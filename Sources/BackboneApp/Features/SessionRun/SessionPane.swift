import BackboneCanvas
import BackboneCore

/// The session timer: choosing, making a routine, doing, looking back.
struct SessionPane {
  let state: AppState
  let focused: Bool

  func draw(in rect: Rect, on buffer: inout ScreenBuffer, with renderer: inout Renderer) {
    buffer.mark(rect, .screen(.session))
    let inner = rect.inset(left: 1, right: 1)
    switch state.session {
    case .choosing(let choice):
      ChoicePane(state: state, choice: choice, focused: focused).draw(in: inner, on: &buffer)
    case .building(let builder):
      BuilderPane(state: state, builder: builder, focused: focused).draw(in: inner, on: &buffer)
    case .running(let run):
      RunPane(state: state, run: run).draw(in: inner, on: &buffer, with: &renderer)
    case .summary(let summary):
      SummaryPane(state: state, summary: summary).draw(in: inner, on: &buffer)
    }
  }
}
