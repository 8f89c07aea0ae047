/// Rows of text whose cells line up.
struct TextTable {
  /// All of the same length.
  var rows: [[String]]
  /// The columns that are set flush right, 0-based.
  let right: Set<Int>

  /// The rows as lines, two spaces between columns; a column that is empty in every row is left out.
  var lines: [String] {
    let widths = (rows.first ?? []).indices.map { column in
      rows.reduce(0) { max($0, $1[column].count) }
    }
    return rows.map { row in
      var line = ""
      for (column, width) in widths.enumerated() where width > 0 {
        let blank = String(repeating: " ", count: width - row[column].count)
        if !line.isEmpty { line += "  " }
        line += right.contains(column) ? blank + row[column] : row[column] + blank
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
