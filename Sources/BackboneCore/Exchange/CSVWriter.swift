/// Writes tables that every spreadsheet reads, and in which no cell is taken for a formula.
package enum CSVWriter {
  /// The table as text, every line with a line feed at its end.
  package static func write(_ table: CSVTable) -> String {
    var text = ""
    for cells in CollectionOfOne(table.header) + table.rows.map(\.cells) {
      for (place, cell) in cells.enumerated() {
        if place > 0 { text.unicodeScalars.append(table.separator) }
        text += written(cell, alone: cells.count == 1, separator: table.separator)
      }
      text += "\n"
    }
    return text
  }

  private static func written(
    _ cell: String, alone: Bool, separator: Unicode.Scalar
  ) -> String {
    let cell = guarded(cell)
    // An empty line would be no row.
    if cell.isEmpty { return alone ? "\"\"" : "" }
    let needsQuotes = cell.unicodeScalars.contains { scalar in
      scalar == "\"" || scalar == "\n" || scalar == "\r" || scalar == separator
    }
    guard needsQuotes else { return cell }
    var quoted = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// The cell with an apostrophe before what a spreadsheet would calculate (OWASP, CSV injection).
  ///
  /// One that is guarded already gets another, so that reading gives back what was written.
  static func guarded(_ cell: String) -> String { isFormula(cell) ? "'" + cell : cell }

  /// The cell without that apostrophe.
  static func unguarded(_ cell: String) -> String {
    guard cell.unicodeScalars.first == "'", isFormula(cell) else { return cell }
    var scalars = cell.unicodeScalars
    scalars.removeFirst()
    return String(scalars)
  }

  /// Whether it begins with what begins a formula, after any apostrophes.
  private static func isFormula(_ cell: String) -> Bool {
    switch cell.unicodeScalars.first(where: { $0 != "'" }) {
    case "=", "+", "-", "@", "\t", "\r": true
    default: false
    }
  }
}
