import BackboneCanvas
import BackboneCore

/// What there is to read: the list of pages, and the page.
struct LearnPane {
  let state: AppState

  /// Longer lines are hard to read.
  private static let textColumns = 76

  func draw(in rect: Rect, on buffer: inout ScreenBuffer, with renderer: inout Renderer) {
    let parts = parts(rect)
    if rect.columns >= Self.minimumColumnsForList {
      list(in: parts.list, on: &buffer)
    } else {
      place(in: parts.list, on: &buffer)
    }
    if state.learn.reading == .stride, let stride = state.catalogue.stride {
      StrideView(state: state, stride: stride).draw(in: parts.page, on: &buffer, with: &renderer)
    } else if let text = text(in: rect, buffer.glyphs) {
      buffer.document(text.document, in: text.rect, reader: state)
    }
  }

  private static let minimumColumnsForList = 68

  /// The list, or a line that stands for it, and the page.
  private func parts(_ rect: Rect) -> (list: Rect, page: Rect) {
    guard rect.columns >= Self.minimumColumnsForList else {
      let parts = rect.inset(left: 1, right: 1).splitTop(2)
      return (parts.top, parts.rest)
    }
    let parts = rect.splitLeft(rect.columns >= 112 ? 36 : 26)
    return (parts.left, parts.rest.inset(left: 2, right: 1))
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
        Words.Guide.noMatch, column: rect.column + 2, row: rect.row, .dim, limit: rect.maxColumn)
    }
    let chosen = articles.firstIndex { $0 == state.learn.reading } ?? 0
    let top = ListWindow.top(chosen: chosen, count: articles.count, rows: rect.rows)
    for (row, reading) in articles.dropFirst(top).prefix(rect.rows).enumerated() {
      buffer.listRow(
        state.catalogue.title(reading), in: rect, row: rect.row + row,
        chosen: reading == state.learn.reading, focused: true, target: .article(reading))
    }
  }

  private var isNarrowed: Bool { !state.learn.query.isEmpty || state.overlay == .search }

  /// Where in the list the page is, for a screen without room for the list.
  private func place(in rect: Rect, on buffer: inout ScreenBuffer) {
    let articles = state.articles
    let index = articles.firstIndex { $0 == state.learn.reading }
    let text =
      index.map { Words.Learn.place($0 + 1, of: articles.count) }
      ?? Words.Learn.articles(articles.count)
    buffer.write(
      isNarrowed ? "/" + state.learn.query : text, column: rect.column, row: rect.row,
      isNarrowed ? .title : .dim, limit: rect.maxColumn)
  }

  // MARK: - The page

  /// The text that is read, and where it stands; nil where nothing is.
  func text(in rect: Rect, _ glyphs: Glyphs) -> (document: Document, rect: Rect)? {
    guard let reading = state.learn.reading else { return nil }
    let page = parts(rect).page
    if reading == .stride, let stride = state.catalogue.stride {
      return StrideView(state: state, stride: stride).text(in: page)
    }
    let width = min(page.columns, Self.textColumns)
    var text = Document(columns: width)
    PageWriter(catalogue: state.catalogue, glyphs: glyphs).write(reading, into: &text)
    return (text, page.splitLeft(width).left)
  }
}
