import BackboneCanvas
import BackboneCore

/// What there is to read: the list of pages, and the page.
struct LearnPane {
  let state: AppState

  /// Longer lines are hard to read.
  private static let textColumns = 76

  func draw(in rect: Rect, on buffer: inout ScreenBuffer, with pictures: inout Pictures) {
    let parts = parts(rect)
    if rect.columns >= Self.minimumColumnsForList {
      list(in: parts.list, on: &buffer)
    } else {
      place(in: parts.list, on: &buffer)
    }
    if state.learn.reading == .stride, let stride = state.catalogue.stride {
      StrideView(state: state, stride: stride).draw(in: parts.page, on: &buffer, with: &pictures)
    } else if let text = text(in: rect, buffer.glyphs) {
      hit(in: text.document, at: text.rect, on: &buffer)
      buffer.document(text.document, in: text.rect, at: state.reading)
      let beside = parts.page.inset(left: text.rect.columns + 4)
      bodies(text.document, in: beside, on: &buffer, with: &pictures)
    }
  }

  /// The muscles that a page names, on the body, where the text leaves room for it.
  private func bodies(
    _ text: Document, in rect: Rect, on buffer: inout ScreenBuffer, with pictures: inout Pictures
  ) {
    guard !buffer.isRead, rect.columns >= LitBodies.leastColumns, rect.rows >= 16 else { return }
    var seen: Set<MuscleID> = []
    let muscles = text.links.compactMap { target -> Muscle? in
      guard case .link(.muscle(let id)) = target, seen.insert(id).inserted else { return nil }
      return state.catalogue.muscle(id)
    }
    guard !muscles.isEmpty else { return }
    buffer.write(
      Words.Learn.onPage(muscles.count), column: rect.column + 1, row: rect.row, .secondaryText,
      limit: rect.maxColumn)
    LitBodies(muscles).draw(in: rect.inset(top: 1), on: &buffer, with: &pictures)
  }

  private static let minimumColumnsForList = 68

  /// The list, or a line that stands for it, and the page.
  private func parts(_ rect: Rect) -> (list: Rect, page: Rect) {
    guard rect.columns >= Self.minimumColumnsForList else {
      let parts = rect.inset(left: 1, right: 1).splitTop(2)
      return (parts.top, parts.rest)
    }
    let parts = rect.splitLeft(
      ListView.columns(widest: state.nameColumns.articles, within: 26...max(26, rect.columns / 3)))
    return (parts.left, parts.rest.inset(left: 2, right: 1))
  }

  /// Says the row of the match where nobody sees it.
  private func hit(in text: Document, at rect: Rect, on buffer: inout ScreenBuffer) {
    guard buffer.isRead, let hit = state.learn.hit, hit.number < text.foundRows.count else {
      return
    }
    let row = text.rows[text.foundRows[hit.number]].spans.map(\.text).joined()
    buffer.write(row, column: rect.column, row: rect.row, limit: rect.maxColumn)
  }

  // MARK: - The list

  private func list(in rect: Rect, on buffer: inout ScreenBuffer) {
    let articles = state.articles
    let place = articles.firstIndex { $0 == state.learn.reading }
    ListView(
      count: articles.count, chosen: place, target: .list(.learn),
      position: place.map { Words.Lists.place($0 + 1, of: articles.count) } ?? "\(articles.count)"
    ) { index in
      ListView.Row(
        text: state.catalogue.title(articles[index]), detail: articles[index].id,
        target: .article(articles[index]))
    }.draw(in: isNarrowed ? rect.inset(top: 1) : rect, on: &buffer)
    if isNarrowed { query(in: rect, on: &buffer) }
  }

  /// What is searched for, with the cursor behind it while it is typed.
  private func query(in rect: Rect, on buffer: inout ScreenBuffer) {
    let place = state.learn.hit.map { "  " + Words.Find.hit($0.number + 1, of: $0.count) } ?? ""
    buffer.query(
      state.learn.query + place, isTyped: state.isSearching(.learn), column: rect.column,
      row: rect.row,
      limit: rect.maxColumn)
  }

  private var isNarrowed: Bool { !state.learn.query.isEmpty || state.overlay == .search }

  /// Where in the list the page is, for a screen without room for the list.
  private func place(in rect: Rect, on buffer: inout ScreenBuffer) {
    let articles = state.articles
    let index = articles.firstIndex { $0 == state.learn.reading }
    let text =
      index.map { Words.Lists.place($0 + 1, of: articles.count) }
      ?? Words.Learn.articles(articles.count)
    if isNarrowed { return query(in: rect, on: &buffer) }
    buffer.write(text, column: rect.column, row: rect.row, .muted, limit: rect.maxColumn)
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
    return (
      text.marking(state.learn.query, chosen: state.learn.hit?.number), page.splitLeft(width).left
    )
  }
}
