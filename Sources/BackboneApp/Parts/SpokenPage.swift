import BackboneCanvas

/// A screen in words, in the order in which they are read: what there is of it where nothing is drawn.
package struct SpokenPage: Hashable, Sendable {
  /// A row of a list.
  package struct Row: Hashable, Sendable {
    package let text: String
    /// What a click on it means.
    package let target: Target?
    /// Whether it stands over others and cannot be chosen.
    package let isHeading: Bool
  }

  /// A list, of which one row is chosen.
  package struct List: Hashable, Sendable {
    package let rows: [Row]
    /// The chosen one as an index into `choices`; nil where none is.
    package let chosen: Int?

    /// The rows that can be chosen.
    package var choices: [Row] { rows.filter { !$0.isHeading } }
  }

  /// A text with links in it.
  package struct Text: Hashable, Sendable {
    package let lines: [String]
    /// The words of each link.
    package let links: [String]
    /// The chosen link; nil where none is.
    package let link: Int?
  }

  package enum Part: Hashable, Sendable {
    case line(String)
    case list(List)
    case text(Text)
  }

  /// What the page is called.
  package internal(set) var title = ""
  /// All that is on it but what is still being written.
  package private(set) var parts: [Part] = []
  /// What was written last, as long as it may go on in the same row.
  private var words: [Word] = []

  private struct Word: Hashable {
    let column: Int
    let row: Int
    let text: String
  }

  /// A page with nothing on it.
  package init() {}

  /// The lists, in order.
  package var lists: [List] {
    parts.compactMap { if case .list(let list) = $0 { list } else { nil } }
  }

  /// The texts, in order.
  package var texts: [Text] {
    parts.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  /// The single lines, in order.
  package var lines: [String] {
    parts.compactMap { if case .line(let line) = $0 { line } else { nil } }
  }

  // MARK: - Writing it

  /// Takes what is written somewhere; signs alone say nothing.
  mutating func write(_ text: String, column: Int, row: Int) {
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return }
    // In the order of drawing: what stands beside it in another part of the screen is read apart.
    if let last = words.last, last.row != row { finish() }
    words.append(Word(column: column, row: row, text: text))
  }

  /// Takes a list.
  mutating func add(_ list: [ListView.Row], chosen: Int?) {
    finish()
    let rows = list.map { row in
      let note = row.sign.isEmpty ? row.note : row.sign
      return Row(
        text: Self.spoken(note.isEmpty ? row.text : "\(row.text)  \(note)"), target: row.target,
        isHeading: row.isHeading)
    }
    let place = chosen.map { chosen in rows[..<chosen].count { !$0.isHeading } }
    parts.append(.list(List(rows: rows, chosen: place)))
  }

  /// Takes a text.
  mutating func add(_ document: Document, link: Int?) {
    finish()
    var links = Array(repeating: "", count: document.links.count)
    var lines: [String] = []
    for row in document.rows {
      var last: Int?
      for span in row.spans {
        if let link = span.link {
          // What was searched for parts a link within a row, the end of a row between words.
          links[link] += (links[link].isEmpty || link == last ? "" : " ") + span.text
        }
        last = span.link
      }
      let line = Self.spoken(
        row.spans.map(\.text).joined() + (row.trailing.map { "  " + $0.text } ?? ""))
      // A paragraph is read in one go, whatever it was wrapped to.
      if row.isContinued, let start = lines.popLast() {
        lines.append([start, line].filter { !$0.isEmpty }.joined(separator: " "))
      } else {
        lines.append(line)
      }
    }
    parts.append(.text(Text(lines: lines, links: links, link: link)))
  }

  /// Ends what is written, so that what comes is read after it.
  mutating func finish() {
    guard !words.isEmpty else { return }
    var line = ""
    var end: Int?
    for word in words.sorted(by: { $0.column < $1.column }) {
      if let end, word.column > end { line += word.column - end > 1 ? "  " : " " }
      line += word.text
      end = word.column + CellWidth.of(word.text)
    }
    parts.append(.line(Self.spoken(line)))
    words = []
  }

  /// A text without the blanks that put its parts into columns.
  private static func spoken(_ text: String) -> String {
    var parts: [String] = []
    var blanks = 2
    for character in text {
      if character == " " {
        blanks += 1
        continue
      }
      if blanks > 1 {
        parts.append("")
      } else if blanks == 1 {
        parts[parts.count - 1].append(" ")
      }
      parts[parts.count - 1].append(character)
      blanks = 0
    }
    return parts.reduce("") { line, part in
      // A question and what stands beside it are two sentences already.
      line.isEmpty ? part : line + (line.endsSentence ? " " : ", ") + part
    }
  }
}

extension String {
  /// Whether its last sign ends a sentence or leads to the next.
  fileprivate var endsSentence: Bool { last.map { "?!.:,;".contains($0) } ?? false }
}
