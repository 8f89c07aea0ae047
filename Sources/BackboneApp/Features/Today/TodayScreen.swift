package import BackboneCanvas
package import BackboneCore

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
    return own + [ListKeys.self, ScrollKeys.self]
  }

  /// What can be clicked on it.
  package enum Item: Hashable, Sendable {
    /// An answer to a question, from 0.
    case answer(Int)
    /// An exercise of the day, from 0.
    case exercise(Int)
  }

  package static func click(_ item: Item, _ state: inout AppState) -> [Effect] {
    switch item {
    case .answer(let row):
      // A click chooses; a second one on the same row answers.
      if state.interview?.list.selected == row {
        return state.interviewPage?.isMultiple == true ? state.tick() : state.answerPage()
      }
      state.chooseAnswer(row)
    case .exercise(let row):
      state.show(.today)
      let count = state.todaysItems.count
      state.today.list.choose(row, count: count)
      state.resetScroll()
    }
    return []
  }

  package static func move(by step: Int, _ state: inout AppState) {
    if state.interview != nil { return state.moveInterview(by: step) }
    let count = state.todaysItems.count
    state.today.list.move(by: step, count: count)
  }

  package static func draw(
    _ state: AppState, in rect: Rect, focused: Bool, on buffer: inout ScreenBuffer,
    with pictures: inout Pictures
  ) {
    if let interview = state.interview, let page = state.interviewPage {
      InterviewPane(state: state, interview: interview, page: page)
        .draw(in: rect, on: &buffer, with: &pictures)
    } else {
      TodayPane(state: state).draw(in: rect, on: &buffer, with: &pictures)
    }
  }

  package static func text(_ state: AppState, in rect: Rect) -> TextExtent? {
    guard let interview = state.interview, let page = state.interviewPage else {
      return TodayPane(state: state).extent(in: rect)
    }
    return InterviewPane(state: state, interview: interview, page: page).extent(in: rect)
  }
}

extension Target {
  /// An answer to a question, from 0.
  package static func answer(_ row: Int) -> Target {
    .item(.today, AnyValue(TodayScreen.Item.answer(row)))
  }
  /// An exercise of the day, from 0.
  package static func today(_ row: Int) -> Target {
    .item(.today, AnyValue(TodayScreen.Item.exercise(row)))
  }
}
