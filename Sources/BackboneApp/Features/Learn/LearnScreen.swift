package import BackboneCanvas
package import BackboneCore

extension ScreenID { package static let learn: ScreenID = "learn" }

/// What there is to read: pages, the stride, signs and terms.
package enum LearnScreen: Screen {
  package static let id = ScreenID.learn
  package static let title = Words.Learn.title
  package static let help = Words.Learn.help
  package static let isPane = false

  package static func initialState(_ catalogue: Catalogue, _ settings: Settings) -> LearnState {
    LearnState(reading: catalogue.articles.first)
  }

  package static func layers(_ state: AppState) -> [any KeyLayer.Type] {
    (state.learn.query.isEmpty ? [] : [HitKeys.self]) + [
      LearnKeys.self, ListKeys.self, ReadingKeys.self, ScrollKeys.self,
    ]
  }

  package static func click(_ article: Article, _ state: inout AppState) -> [Effect] {
    state.show(.learn)
    state.choose(article)
    return []
  }

  package static func shows(_ link: Link) -> Bool { Article(link) != nil }

  package static func open(_ link: Link, _ state: inout AppState) {
    if let article = Article(link) { state.choose(article) }
  }

  package static func move(by step: Int, _ state: inout AppState) {
    if let next = state.articles.moved(from: { $0 == state.learn.reading }, by: step) {
      state.choose(next)
    }
  }

  package static func query(_ state: AppState) -> String { state.learn.query }

  package static func search(_ query: String, _ state: inout AppState) {
    state.learn.query = query
    guard !query.isEmpty, let first = state.articles.first else { return }
    state.choose(first)
  }

  package static func widen(_ state: inout AppState) -> Bool {
    guard !state.learn.query.isEmpty else { return false }
    state.learn.query = ""
    return true
  }

  package static func draw(
    _ state: AppState, in rect: Rect, focused: Bool, on buffer: inout ScreenBuffer,
    with pictures: inout Pictures
  ) {
    LearnPane(state: state).draw(in: rect, on: &buffer, with: &pictures)
  }

  package static func text(_ state: AppState, in rect: Rect) -> TextExtent? {
    LearnPane(state: state).text(in: rect, Glyphs(.blocks)).map { $0.document.extent(in: $0.rect) }
  }
}

extension Target {
  /// An entry of the list of what there is to read.
  package static func article(_ article: Article) -> Target { .item(.learn, AnyValue(article)) }
}

extension Article {
  /// Where a link leads; nil where that is nothing to read.
  fileprivate init?(_ link: Link) {
    switch link {
    case .sign(let id): self = .sign(id)
    case .page(let id): self = .page(id)
    case .term(let id): self = .term(id)
    case .muscle, .exercise: return nil
    }
  }
}
