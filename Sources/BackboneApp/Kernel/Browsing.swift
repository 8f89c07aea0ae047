import BackboneCore

/// Between screens, along lists, through texts.
extension AppState {
  // MARK: - Screens

  /// Goes to a screen; `goBack` returns from it.
  mutating func show(_ screen: ScreenID) {
    guard screen != self.screen else { return }
    pushHistory()
    self.screen = screen
  }

  /// Begins on a screen, where there is one of that name.
  package mutating func open(_ screen: ScreenID) {
    if screenList[screen] != nil { self.screen = screen }
  }

  /// Remembers where the user is, for `goBack`.
  mutating func pushHistory() {
    backStack.append(BackStackEntry(screen: screen, screens: screens, scroll: scroll))
    if backStack.count > 50 { backStack.removeFirst() }
    resetScroll()
  }

  /// Goes where a link leads.
  mutating func follow(_ link: Link) {
    guard catalogue.has(link), let screen = screenList.all.first(where: { $0.shows(link) }) else {
      return
    }
    pushHistory()
    self.screen = screen.id
    screen.open(link, &self)
  }

  /// Takes back the last narrowing or the last jump: the chosen link, the search, the filter, the way.
  mutating func goBack() {
    if link != nil {
      link = nil
    } else if screenType.widen(&self) {
      resetScroll()
    } else if let last = backStack.popLast() {
      let session = session
      screen = last.screen
      screens = last.screens
      // The way back leads through what was looked at; a session is not looked at, it goes on.
      self.session = session
      scroll = last.scroll
    }
  }

  // MARK: - Lists

  /// Moves the selection of the current list, stopping at its ends.
  mutating func move(by step: Int) {
    resetScroll()
    screenType.move(by: step, &self)
  }

  // MARK: - Texts

  /// Scrolls the text of the current pane as far as it goes.
  mutating func scrollText(by rows: Int) { scroll(text, by: rows) }

  /// Scrolls a text of the current pane as far as it goes; the chosen link is let go, or it would
  /// hold the text where it is.
  mutating func scroll(_ text: TextExtent?, by rows: Int) {
    link = nil
    scroll = min(max(0, scroll + rows), text?.maximumScroll ?? 0)
  }

  /// Keeps the scrolled text inside its pane.
  mutating func clampScroll() {
    if scroll > 0 { scroll = min(scroll, text?.maximumScroll ?? 0) }
  }

  /// Another text begins at its top, with no link chosen.
  mutating func resetScroll() {
    scroll = 0
    link = nil
  }

  /// Chooses another link of the text, stopping at its ends, and scrolls it into view.
  mutating func moveLink(by step: Int) {
    guard let text, !text.links.isEmpty else { return showNotice(Words.App.noLinks) }
    let next = min(max(0, link.map { $0 + step } ?? 0), text.links.count - 1)
    link = next
    let row = text.linkRows[next]
    scroll = min(min(max(scroll, row - text.room + 1), row), text.maximumScroll)
  }

  /// Follows the chosen link; nil where none is chosen.
  mutating func openLink() -> [Effect]? {
    guard let link else { return nil }
    guard let links = text?.links, links.indices.contains(link) else { return [] }
    if case .link(let link) = links[link] { follow(link) }
    return []
  }

  // MARK: - Notices

  /// Shows a line for the user for a few seconds.
  mutating func showNotice(_ text: String) {
    notice = Notice(text: text, until: now + .seconds(6) * speed)
  }

  /// Says that nothing is chosen because a filter or a search hides everything.
  mutating func showNothingSelected() {
    showNotice(Words.Guide.nothingSelected(showAll: label(of: "browse.back")))
  }

  /// Shows what the user should know wherever they are, for a few seconds.
  mutating func showNews(_ text: String, isProblem: Bool) {
    showNotice(text)
    notice?.isProblem = isProblem
    notice?.outlivesScreen = true
  }

  /// Shows what is wrong, or why something was not done, for a few seconds.
  mutating func showProblem(_ text: String) {
    showNotice(text)
    notice?.isProblem = true
  }

  // MARK: - Leaving

  /// Stops what passes by itself.
  mutating func pause() -> [Effect] {
    var effects: [Effect] = []
    for screen in screenList.all { effects += screen.pause(&self) }
    return effects
  }

  /// Quits, or asks first where something would be lost.
  ///
  /// Asked a second time it asks no more.
  mutating func quit() -> [Effect] {
    for screen in screenList.all {
      if let effects = screen.quit(&self) { return effects }
    }
    return [.quit]
  }
}
