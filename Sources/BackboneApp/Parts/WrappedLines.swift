import BackboneCanvas

/// Paragraphs wrapped for a part of the screen, as far as there are rows for them.
struct WrappedLines {
  struct Line: Hashable {
    let text: String
    let role: Role
    let indent: Int
  }

  private let size: Size
  private(set) var lines: [Line] = []

  /// - Parameter isRead: whether they are read out, each in one go, and nothing is wrapped.
  init(in rect: Rect, isRead: Bool = false) {
    size = isRead ? Size(columns: 100_000, rows: 1_000) : rect.size
  }

  /// The rows that are left.
  var room: Int { max(0, size.rows - lines.count) }

  /// How many rows a paragraph takes.
  func rows(of text: String, indent: Int = 0) -> Int {
    TextLayout.wrapped(text, to: size.columns - indent).count
  }

  /// Adds a paragraph; where not all of it fits, the last row is left to be cut when it is drawn.
  mutating func add(_ text: String, _ role: Role = .text, indent: Int = 0) {
    let wrapped = TextLayout.wrapped(text, to: size.columns - indent)
    let fitting = wrapped.prefix(room)
    let rest = wrapped.dropFirst(max(0, fitting.count - 1)).joined(separator: " ")
    for (index, line) in fitting.enumerated() {
      let isCut = index == fitting.count - 1 && fitting.count < wrapped.count
      lines.append(Line(text: isCut ? rest : line, role: role, indent: indent))
    }
  }
}
