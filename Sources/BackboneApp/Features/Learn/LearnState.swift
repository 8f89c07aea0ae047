import BackboneCanvas
package import BackboneCore

/// What the learn screen shows.
package struct LearnState: Hashable, Sendable {
  /// What is read; nil where there is nothing to read.
  package var reading: Article?
  /// What is searched for; empty shows all.
  package var query = "" { didSet { hit = nil } }
  /// The match that was gone to last; nil where none was.
  package var hit: Hit?
  /// The phase of the stride, 0-based.
  package var phase = 0

  /// A match among those of a page, from 0.
  package struct Hit: Hashable, Sendable {
    package let number: Int
    package let count: Int
  }

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
    learn.query.isEmpty ? catalogue.articles : searchedArticles.listed(learn.query)
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
    learn.hit = nil
    resetScroll()
    scrollToFound()
  }

  /// Scrolls to the first place of what is searched for.
  mutating func scrollToFound() {
    guard !learn.query.isEmpty, let rect = ScreenLayout(self).rect(of: .learn),
      let text = LearnPane(state: self).text(in: rect, Glyphs(.blocks)),
      let row = text.document.foundRows.first
    else { return }
    // The first rows are seen anyway.
    let extent = text.document.extent(in: text.rect)
    scroll = row < extent.room ? 0 : extent.scroll(toShow: row)
  }

  /// Searches for words in what is read, as if its list had been searched for them.
  mutating func find(_ query: String) {
    learn.query = query
    scrollToFound()
  }

  /// Goes to another match in what is read, round and round.
  mutating func moveHit(by step: Int) {
    guard let rect = ScreenLayout(self).rect(of: .learn),
      let text = LearnPane(state: self).text(in: rect, Glyphs(.blocks))
    else { return }
    let rows = text.document.foundRows
    guard !rows.isEmpty else {
      showNotice(Words.Find.noHit)
      return
    }
    let first = step < 0 ? rows.count - 1 : 0
    let number = learn.hit.map { ($0.number + step + rows.count) % rows.count } ?? first
    learn.hit = LearnState.Hit(number: number, count: rows.count)
    link = nil
    let extent = text.document.extent(in: text.rect)
    if !(scroll..<scroll + extent.room).contains(rows[number]) {
      scroll = extent.scroll(toShow: rows[number])
    }
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
