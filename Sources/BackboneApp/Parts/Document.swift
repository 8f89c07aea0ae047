import BackboneCanvas
import BackboneCore

/// A text laid out in rows for a width, to be read from any row on, with links in it.
struct Document {
  /// A piece of a row in one role.
  struct Span: Hashable {
    let text: String
    let role: Role
    /// The link it belongs to, as an index into `links`; nil for plain words.
    var link: Int?
    /// Whether it is what was searched for.
    var isFound = false
  }

  /// A row: pieces from the left, and one flush right.
  struct Row: Hashable {
    var spans: [Span] = []
    var trailing: Span?
    /// Whether it is the rest of what did not fit into the row before.
    var isContinued = false
  }

  /// The columns it is laid out for.
  let columns: Int
  private(set) var rows: [Row] = []
  /// Where the links lead, in reading order.
  private(set) var links: [Target] = []

  /// An empty text.
  init(columns: Int) { self.columns = columns }

  /// A row of its own, wrapped only where it is too long; what stands at the right edge goes below
  /// where there is no room for it beside the text.
  mutating func line(_ text: String, _ role: Role, trailing: String = "", target: Target? = nil) {
    let link = target.map { add($0) }
    let isBeside =
      !trailing.isEmpty && CellWidth.of(text) + 2 + CellWidth.of(trailing) <= columns
    let pieces = CellWidth.of(text) > columns ? TextLayout.wrapped(text, to: columns) : [text]
    for (index, piece) in pieces.enumerated() {
      rows.append(
        Row(
          spans: [Span(text: piece, role: target == nil ? role : .link, link: link)],
          trailing: isBeside ? Span(text: trailing, role: .muted) : nil, isContinued: index > 0))
    }
    if !trailing.isEmpty, !isBeside { paragraph(trailing, .muted) }
  }

  /// An empty row.
  mutating func gap() {
    if rows.last != Row() { rows.append(Row()) }
  }

  /// Wrapped text, its rows after the first set in behind a sign where one is given.
  mutating func paragraph(_ text: String, _ role: Role = .text, sign: String = "") {
    rich([.plain(text)], role, sign: sign) { _ in nil }
  }

  /// Wrapped text with those of its links that lead somewhere.
  mutating func paragraph(
    _ text: RichText, _ role: Role = .text, sign: String = "", in catalogue: Catalogue
  ) {
    rich(text.runs, role, sign: sign) { catalogue.has($0) ? .link($0) : nil }
  }

  /// A heading, its text and a gap; nothing where there is no text.
  mutating func section(_ heading: String, _ text: String) {
    guard !text.isEmpty else { return }
    line(heading, .muted)
    paragraph(text)
    gap()
  }

  /// A heading, its text with links and a gap; nothing where there is no text.
  mutating func section(_ heading: String, _ text: RichText, in catalogue: Catalogue) {
    guard !text.runs.isEmpty else { return }
    line(heading, .muted)
    paragraph(text, in: catalogue)
    gap()
  }

  /// The same text with each of its pieces replaced.
  func mappingSpans(_ change: (Span) -> [Span]) -> Document {
    var document = self
    for index in rows.indices {
      document.rows[index].spans = rows[index].spans.flatMap(change)
    }
    return document
  }

  private mutating func add(_ target: Target) -> Int {
    links.append(target)
    return links.count - 1
  }

  /// A character with the link it belongs to.
  private struct Mark {
    let character: Character
    let link: Int?
  }

  private mutating func rich(
    _ runs: [RichText.Run], _ role: Role, sign: String, target: (Link) -> Target?
  ) {
    var marks: [Mark] = []
    for run in runs {
      switch run {
      case .plain(let text): marks += text.map { Mark(character: $0, link: nil) }
      case .link(let text, let link):
        let index = target(link).map { add($0) }
        marks += text.map { Mark(character: $0, link: index) }
      }
    }
    let indent = sign.isEmpty ? 0 : CellWidth.of(sign) + 1
    let ranges = TextLayout.lines(of: marks.map(\.character), width: columns - indent)
    for (index, range) in ranges.enumerated() {
      let lead = index == 0 ? sign.padded(to: indent) : String(repeating: " ", count: indent)
      var row = Row(
        spans: lead.isEmpty ? [] : [Span(text: lead, role: .muted)], isContinued: index > 0)
      var rest = marks[range]
      while let first = rest.first {
        let piece = rest.prefix { $0.link == first.link }
        rest = rest.dropFirst(piece.count)
        row.spans.append(
          Span(
            text: String(piece.map(\.character)), role: first.link == nil ? role : .link,
            link: first.link))
      }
      rows.append(row)
    }
  }
}

extension Document {
  /// What there is to scroll in a part of the screen; the last row is kept for saying so.
  func extent(in rect: Rect) -> TextExtent {
    var linkRows = Array(repeating: 0, count: links.count)
    for (index, row) in rows.enumerated().reversed() {
      for link in row.spans.compactMap(\.link) { linkRows[link] = index }
    }
    var extent = TextExtent(rows: rows.count, in: rect.rows)
    extent.links = links
    extent.linkRows = linkRows
    return extent
  }
}

extension ScreenBuffer {
  /// Draws a text from the row it is scrolled to; where it does not fit, the last row says which
  /// part is seen.
  /// - Parameter position: what the text is scrolled to, and the link that is chosen; nil for a text
  ///   in a pane without the focus, which shows its beginning.
  mutating func document(_ document: Document, in rect: Rect, at position: ReadingPosition?) {
    if isRead {
      spoken?.add(document, link: position?.link)
      return
    }
    let extent = document.extent(in: rect)
    guard extent.room > 0 else { return }
    let top = min(position?.scroll ?? 0, extent.maximumScroll)
    for (index, row) in document.rows.dropFirst(top).prefix(extent.room).enumerated() {
      draw(row, of: document, in: rect, row: rect.row + index, chosen: position?.link)
    }
    seenRows(of: extent, from: top, in: rect)
  }

  private mutating func draw(
    _ line: Document.Row, of document: Document, in rect: Rect, row: Int, chosen: Int?
  ) {
    let end = rect.maxColumn - (line.trailing.map { CellWidth.of($0.text) + 1 } ?? 0)
    var column = rect.column
    for span in line.spans {
      let start = column
      let isChosen = span.link != nil && span.link == chosen
      column = write(
        span.text, column: column, row: row, isChosen ? .selected : span.role, limit: end)
      if let link = span.link {
        mark(
          Rect(column: start, row: row, columns: column - start, rows: 1), document.links[link])
      }
    }
    if let trailing = line.trailing {
      writeRight(trailing.text, before: rect.maxColumn, row: row, trailing.role)
    }
  }
}
