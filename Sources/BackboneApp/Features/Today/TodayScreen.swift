package import BackboneCanvas
package import BackboneCore

extension ScreenID { package static let today: ScreenID = "today" }

/// What is due and why, and the week around it; the first thing that anybody sees.
package enum TodayScreen: Screen {
  package static let id = ScreenID.today
  package static let title = Words.Today.title
  package static let help = Words.Today.help
  package static let isPane = false

  package static func initialState(_ catalogue: Catalogue, _ settings: Settings) -> TodayState {
    TodayState()
  }

  package static func layers(_ state: AppState) -> [any KeyLayer.Type] {
    let own: [any KeyLayer.Type] =
      switch state.interview?.kind {
      case .firstLaunch: [InterviewKeys.self, FirstLaunchKeys.self]
      case .safety, .selfCheck, .run: [InterviewKeys.self]
      case nil: [TodayKeys.self]
      }
    return own + [
      ListKeys.self, ScrollKeys.self, BrowsingKeys.self, TabKeys.self, PaneKeys.self, AppKeys.self,
    ]
  }

  package static func move(by step: Int, _ state: inout AppState) {
    if state.interview != nil { return state.moveInterview(by: step) }
    let count = state.todaysItems.count
    state.today.list.move(by: step, count: count)
  }

  package static func draw(
    _ state: AppState, in rect: Rect, focused: Bool, on buffer: inout ScreenBuffer,
    with renderer: inout Renderer
  ) {
    if let interview = state.interview, let page = state.interviewPage {
      InterviewPane(state: state, interview: interview, page: page)
        .draw(in: rect, on: &buffer, with: &renderer)
    } else {
      TodayPane(state: state).draw(in: rect, on: &buffer)
    }
  }

  package static func text(_ state: AppState, in rect: Rect) -> TextExtent? {
    state.interview == nil ? TodayPane(state: state).extent(in: rect) : nil
  }
}
