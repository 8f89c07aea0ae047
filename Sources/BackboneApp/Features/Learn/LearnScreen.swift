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
    [
      LearnKeys.self, ListKeys.self, ReadingKeys.self, ScrollKeys.self, BrowsingKeys.self,
      TabKeys.self, PaneKeys.self, AppKeys.self,
    ]
  }

  package static func move(by step: Int, _ state: inout AppState) {
    if let next = state.articles.moved(from: { $0 == state.learn.reading }, by: step) {
      state.choose(next)
    }
  }

  package static func query(_ state: AppState) -> String { state.learn.query }

  package static func search(_ query: String, _ state: inout AppState) {
    state.learn.query = query
    if !query.isEmpty, let first = state.articles.first { state.learn.reading = first }
  }

  package static func widen(_ state: inout AppState) -> Bool {
    guard !state.learn.query.isEmpty else { return false }
    state.learn.query = ""
    return true
  }

  package static func draw(
    _ state: AppState, in rect: Rect, focused: Bool, on buffer: inout ScreenBuffer,
    with renderer: inout Renderer
  ) {
    LearnPane(state: state).draw(in: rect, on: &buffer, with: &renderer)
  }

  package static func text(_ state: AppState, in rect: Rect) -> TextExtent? {
    LearnPane(state: state).text(in: rect, Glyphs(.blocks)).map { $0.document.extent(in: $0.rect) }
  }
}
