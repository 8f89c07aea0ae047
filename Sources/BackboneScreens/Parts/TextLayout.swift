import BackboneCanvas

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

  /// The text in lines of at most a width; words longer than a line are broken.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    guard width > 0 else { return [] }
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      var word = String(word)
      var columns = CellWidth.of(word)
      if used > 0, used + 1 + columns <= width {
        line += " " + word
        used += 1 + columns
        continue
      }
      if used > 0 { lines.append(line) }
      while columns > width {
        let head = prefix(of: word, columns: width)
        // A wide character in a single column: nothing of the word can ever fit.
        if head.isEmpty { return lines }
        lines.append(head)
        word.removeFirst(head.count)
        columns = CellWidth.of(word)
      }
      line = word
      used = columns
    }
    if used > 0 { lines.append(line) }
    return lines
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
