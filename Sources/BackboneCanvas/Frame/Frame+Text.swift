extension Frame {
  /// The rows as plain text, trailing blanks kept.
  package var lines: [String] {
    (0..<size.rows).map { row in
      String(self.row(row).lazy.map(\.glyph).filter { $0 != Cell.continuation })
    }
  }

  /// The rows with SGR sequences (ECMA-48, with the xterm-256 extension) in a theme's colours.
  package func coloured(_ theme: Theme) -> [String] {
    (0..<size.rows).map { row in
      var line = ""
      var last: ResolvedStyle?
      for cell in self.row(row) where cell.glyph != Cell.continuation {
        let paint = theme.paint(cell.style)
        if paint != last {
          line += paint.sgr
          last = paint
        }
        line.append(cell.glyph)
      }
      return line + "\u{1B}[0m"
    }
  }
}

extension ResolvedStyle {
  /// The sequence that switches to this paint from any other.
  fileprivate var sgr: String {
    var codes = ["0"]
    if attributes.contains(.bold) { codes.append("1") }
    if attributes.contains(.dim) { codes.append("2") }
    if attributes.contains(.underline) { codes.append("4") }
    if attributes.contains(.reverse) { codes.append("7") }
    if let foreground { codes.append("38;5;\(foreground)") }
    if let background { codes.append("48;5;\(background)") }
    return "\u{1B}[\(codes.joined(separator: ";"))m"
  }
}
