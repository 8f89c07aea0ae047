import BackboneCanvas
import BackboneCore

/// Fitting text to columns: wrapping by words and cutting with an ellipsis, by the width that
/// characters have on a terminal.
enum TextLayout {
  /// The text cut to a width, with an ellipsis at the end where something is missing.
  static func fitted(_ text: String, to width: Int, ellipsis: String) -> String {
    guard CellWidth.of(text) > width else { return text }
    let room = width - CellWidth.of(ellipsis)
    guard room > 0 else { return prefix(of: text, columns: max(0, width)) }
    var cut = prefix(of: text, columns: room)
    while cut.last == " " { cut.removeLast() }
    return cut + ellipsis
  }

  /// The text cut to a width so that the word in which it differs from another is seen: its
  /// beginning, an ellipsis, and the text from that word on.
  /// - Parameter shared: how many characters both begin with.
  static func fitted(
    _ text: String, to width: Int, differingFrom shared: Int, ellipsis: String
  ) -> String {
    let characters = Array(text)
    var start = min(shared, characters.count)
    while start > 0, characters[start - 1] != " " { start -= 1 }
    let tail = String(characters[start...])
    // As much of the beginning as tells what kind of thing it is.
    let head = max(4, width - CellWidth.of(tail) - CellWidth.of(ellipsis))
    guard head < width, start > 0 else { return fitted(text, to: width, ellipsis: ellipsis) }
    let beginning = prefix(of: text, columns: head)
    let rest = width - CellWidth.of(beginning) - CellWidth.of(ellipsis)
    return beginning + ellipsis + fitted(tail, to: rest, ellipsis: ellipsis)
  }

  /// The text in lines of at most a width; words longer than a line are broken.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    let characters = Array(text)
    return lines(of: characters, width: width).map { String(characters[$0]) }
  }

  /// The lines of a text as ranges of its characters, without the blanks at which it is cut.
  ///
  /// Blanks between two words of a line are kept as they are.
  static func lines(of text: [Character], width: Int) -> [Range<Int>] {
    guard width > 0 else { return [] }
    var lines: [Range<Int>] = []
    var line: Range<Int>?
    var used = 0
    for word in words(of: text) {
      let gap = line.map { Self.columns(of: text[$0.upperBound..<word.lowerBound]) } ?? 0
      let columns = Self.columns(of: text[word])
      if let open = line, used + gap + columns <= width {
        line = open.lowerBound..<word.upperBound
        used += gap + columns
        continue
      }
      if let full = line { lines.append(full) }
      var start = word.lowerBound
      used = 0
      for index in word {
        let columns = CellWidth.of(text[index])
        // A wide character in a single column: nothing of the word can ever fit.
        if columns > width { return lines }
        if used + columns > width {
          lines.append(start..<index)
          (start, used) = (index, 0)
        }
        used += columns
      }
      line = start..<word.upperBound
    }
    if let line, !line.isEmpty { lines.append(line) }
    return lines
  }

  private static func columns(of text: ArraySlice<Character>) -> Int {
    text.reduce(0) { $0 + CellWidth.of($1) }
  }

  private static func words(of text: [Character]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for (index, character) in text.enumerated() {
      if character == " " {
        if let begin = start { words.append(begin..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let start { words.append(start..<text.count) }
    return words
  }

  private static func prefix(of text: String, columns: Int) -> String {
    var used = 0
    var out = ""
    for character in text {
      used += CellWidth.of(character)
      if used > columns { break }
      out.append(character)
    }
    return out
  }
}

extension String {
  /// The text with blanks behind it up to a width.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - CellWidth.of(self)))
  }
}
