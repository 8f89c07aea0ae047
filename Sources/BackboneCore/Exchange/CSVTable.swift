/// A table as programs exchange it: a header, and rows of text (RFC 4180, with what real files do).
///
/// Our own, because the packages there are either need all of Foundation or read no quoted line
/// breaks; and a mistake must be named by its line.
package struct CSVTable: Hashable, Sendable {
  /// A row and where it stands.
  package struct Row: Hashable, Sendable {
    /// The line on which it begins, 1-based.
    package let line: Int
    package let cells: [String]

    package init(line: Int, cells: [String]) {
      self.line = line
      self.cells = cells
    }

    /// The cell of a column; empty where the row is too short to have it.
    package subscript(column: Int?) -> String {
      guard let column, cells.indices.contains(column) else { return "" }
      return cells[column]
    }
  }

  /// The names of the columns.
  package let header: [String]
  /// The rows below the header; empty lines are no rows.
  package let rows: [Row]
  /// What stands between two cells.
  package let separator: Unicode.Scalar

  /// The most bytes a file may have.
  package static let maximumBytes = 5_000_000
  /// The most rows a file may have, without its header.
  package static let maximumRows = 50_000
  /// The most columns a file may have; the widest known export has 14.
  package static let maximumColumns = 200

  package init(header: [String], rows: [Row], separator: Unicode.Scalar = ",") {
    self.header = header
    self.rows = rows
    self.separator = separator
  }
}
