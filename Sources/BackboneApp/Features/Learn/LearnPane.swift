import BackboneCanvas
import BackboneCore

/// What there is to read: the list of pages, and the page.
struct LearnPane {
  let state: AppState

  /// Longer lines are hard to read.
  private static let textColumns = 76

  func draw(in rect: Rect, on buffer: inout ScreenBuffer, with renderer: inout Renderer) {
    buffer.mark(rect, .screen(.learn))
    guard rect.columns >= 68 else {
      let parts = rect.inset(left: 1, right: 1).splitTop(2)
      place(in: parts.top, on: &buffer)
      reading(in: parts.rest, on: &buffer, with: &renderer)
      return
    }
    let list = rect.splitLeft(rect.columns >= 112 ? 36 : 26)
    self.list(in: list.left, on: &buffer)
    reading(in: list.rest.inset(left: 2, right: 1), on: &buffer, with: &renderer)
  }

  // MARK: - The list

  private func list(in rect: Rect, on buffer: inout ScreenBuffer) {
    var rect = rect
    if isNarrowed {
      buffer.write(
        "/" + state.learn.query, column: rect.column, row: rect.row, .title, limit: rect.maxColumn)
      rect = rect.inset(top: 1)
    }
    let articles = state.articles
    if articles.isEmpty {
      buffer.write(
        "nothing found", column: rect.column + 2, row: rect.row, .dim, limit: rect.maxColumn)
    }
    let chosen = articles.firstIndex { $0 == state.learn.reading } ?? 0
    let top = ListWindow.top(chosen: chosen, count: articles.count, rows: rect.rows)
    for (row, reading) in articles.dropFirst(top).prefix(rect.rows).enumerated() {
      buffer.listRow(
        state.catalogue.title(reading), in: rect, row: rect.row + row,
        chosen: reading == state.learn.reading, focused: true, target: .reading(reading))
    }
  }

  private var isNarrowed: Bool { !state.learn.query.isEmpty || state.overlay == .search }

  /// Where in the list the page is, for a screen without room for the list.
  private func place(in rect: Rect, on buffer: inout ScreenBuffer) {
    let articles = state.articles
    let index = articles.firstIndex { $0 == state.learn.reading }
    let text = index.map { "\($0 + 1) of \(articles.count)" } ?? "\(articles.count) to read"
    buffer.write(
      isNarrowed ? "/" + state.learn.query : text, column: rect.column, row: rect.row,
      isNarrowed ? .title : .dim, limit: rect.maxColumn)
  }

  // MARK: - The page

  private func reading(in rect: Rect, on buffer: inout ScreenBuffer, with renderer: inout Renderer)
  {
    guard let reading = state.learn.reading else { return }
    if reading == .stride, let stride = state.catalogue.stride {
      StrideView(state: state, stride: stride).draw(in: rect, on: &buffer, with: &renderer)
      return
    }
    let width = min(rect.columns, Self.textColumns)
    var text = Document(columns: width)
    let writer = PageWriter(catalogue: state.catalogue, glyphs: buffer.glyphs)
    writer.write(reading, into: &text)
    buffer.document(text, in: rect.splitLeft(width).left, reader: state)
  }
}
