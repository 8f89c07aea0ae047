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
