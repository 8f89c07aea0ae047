import BackboneCanvas
package import BackboneCore

/// What the learn screen shows.
package struct LearnState: Hashable, Sendable {
  /// What is read; nil where there is nothing to read.
  package var reading: Article?
  /// What is searched for; empty shows all.
  package var query = ""
  /// The phase of the stride, 0-based.
  package var phase = 0

  init(reading: Article?) { self.reading = reading }
}

extension AppState {
  /// The learn screen's state.
  package var learn: LearnState {
    get { screens[.learn] }
    set { screens[.learn] = newValue }
  }

  /// What the list of the learn screen shows: all, or what the search leaves.
  package var articles: [Article] {
    learn.query.isEmpty ? catalogue.articles : catalogue.articles(matching: learn.query)
  }

  /// The phase of the stride that is shown; nil outside it.
  package var stridePhase: Stride.Phase? {
    guard screen == .learn, learn.reading == .stride, let phases = catalogue.stride?.phases,
      phases.indices.contains(learn.phase)
    else { return nil }
    return phases[learn.phase]
  }

  /// Shows another article of the list.
  mutating func choose(_ article: Article) {
    learn.reading = article
    resetScroll()
    scrollToFound()
  }

  /// Scrolls to the first place of what is searched for, with a row above it for the eye.
  mutating func scrollToFound() {
    guard !learn.query.isEmpty, let rect = ScreenLayout(self).rect(of: .learn),
      let text = LearnPane(state: self).text(in: rect, Glyphs(.blocks)),
      let row = text.document.firstRow(of: learn.query)
    else { return }
    // The first rows are seen anyway.
    let extent = text.document.extent(in: text.rect)
    scroll = row < extent.room ? 0 : min(row - 1, extent.maximumScroll)
  }

  /// Goes to another phase of the stride, round and round.
  mutating func movePhase(by step: Int) {
    guard learn.reading == .stride, let count = catalogue.stride?.phases.count, count > 0 else {
      return
    }
    resetScroll()
    learn.phase = (learn.phase + step + count) % count
  }
}
