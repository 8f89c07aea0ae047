import BackboneCanvas

/// Rows of text whose cells line up by the columns that they take on a terminal.
struct TextTable {
  /// All of the same length.
  let rows: [[String]]
  /// The columns that are set flush right, 0-based.
  var right: Set<Int> = []

  /// The rows as lines, two spaces between columns; a column that is empty in every row is left out.
  var lines: [String] {
    let widths = (rows.first ?? []).indices.map { column in
      rows.reduce(0) { max($0, CellWidth.of($1[column])) }
    }
    return rows.map { row in
      var line = ""
      for (column, width) in widths.enumerated() where width > 0 {
        let blank = String(repeating: " ", count: width - CellWidth.of(row[column]))
        if !line.isEmpty { line += "  " }
        line += right.contains(column) ? blank + row[column] : row[column] + blank
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// A heading and the rows under it, each with a label; rows without text are left out.
  static func card(_ heading: String, _ rows: [(label: String, text: String)]) -> [String] {
    let rows = rows.filter { !$0.text.isEmpty }
    let table = TextTable(
      rows: rows.map { [$0.label.isEmpty ? "" : $0.label + ":", $0.text] })
    return [heading] + table.lines.map { "  " + $0 }
  }

  /// A label with several texts, one a row.
  static func rows(_ label: String, _ texts: [String]) -> [(String, String)] {
    texts.enumerated().map { ($0 == 0 ? label : "", $1) }
  }
}
