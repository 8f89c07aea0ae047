import BackboneCore

extension AppState {
  /// The questions that are being asked; nil where none are.
  ///
  /// Somebody of whom nothing is known is asked without having asked for it.
  package var interview: Interview? {
    today.interview ?? (isNew ? Interview(.firstLaunch) : nil)
  }

  /// Whether nothing is known of the person: no session, no plan.
  package var isNew: Bool {
    guard let training, !today.hasSkipped else { return false }
    return training.state.routines == nil && training.state.sessions.isEmpty && log.isEmpty
  }

  /// The pages of some questions, as the answers so far leave them.
  package func pages(of interview: Interview) -> [InterviewPage] {
    switch interview.kind {
    case .firstLaunch: firstLaunchPages(interview)
    case .safety: safetyPages(interview)
    case .selfCheck: selfCheckPages(interview)
    case .run: runPages
    }
  }

  /// The page that is shown; nil where no question is asked.
  package var interviewPage: InterviewPage? {
    guard let interview else { return nil }
    let pages = pages(of: interview)
    return pages.indices.contains(interview.page) ? pages[interview.page] : nil
  }

  mutating func moveInterview(by step: Int) {
    guard var interview, let page = interviewPage else { return }
    interview.list.move(by: step, count: page.options.count)
    today.interview = interview
  }

  /// Chooses a row of the page.
  mutating func chooseAnswer(_ row: Int) {
    guard var interview, let page = interviewPage else { return }
    interview.list.choose(row, count: page.options.count)
    today.interview = interview
  }

  /// Ticks the chosen row, or clears it; the only answer of a page is replaced.
  mutating func tickAnswer() {
    guard var interview, let page = interviewPage else { return }
    let row = interview.list.selected
    if page.isMultiple {
      interview.answers[page.id, default: page.initial].formSymmetricDifference([row])
    } else {
      interview.answers[page.id] = [row]
    }
    today.interview = interview
  }

  /// Ticks the chosen row by a click.
  mutating func tick() -> [Effect] {
    tickAnswer()
    return []
  }

  /// Goes on to the next page; the last one ends the questions.
  mutating func answerPage() -> [Effect] {
    guard var interview, let page = interviewPage else { return [] }
    if !page.isMultiple { interview.answers[page.id] = [interview.list.selected] }
    today.interview = interview
    if page.id == .begin, interview.answer(.begin) == 0 { return leadSelfCheck() }
    guard interview.page + 1 < pages(of: interview).count else { return finish(interview) }
    interview.page += 1
    turn(&interview)
    return []
  }

  /// Goes back a page; before the first one the questions are over.
  mutating func turnBack() {
    guard var interview else { return }
    guard interview.page > 0 else {
      if interview.kind != .firstLaunch { today.interview = nil }
      return
    }
    interview.page -= 1
    turn(&interview)
  }

  /// Shows another page with its cursor on the answer that was given.
  private mutating func turn(_ interview: inout Interview) {
    today.interview = interview
    interview.list = ListState(0)
    if let page = interviewPage, !page.isMultiple {
      interview.list = ListState(interview.answer(page.id))
    }
    today.interview = interview
    resetScroll()
  }

  private mutating func finish(_ interview: Interview) -> [Effect] {
    let pages = pages(of: interview)
    today.interview = nil
    switch interview.kind {
    case .firstLaunch: return finishFirstLaunch(interview)
    case .safety: return [.journal(.add(.screen(ticked(interview))))]
    case .selfCheck: return finishSelfCheck(interview)
    case .run: return finishRun(interview, pages)
    }
  }
}
