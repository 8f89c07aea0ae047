import BackboneCanvas

/// A terminal without a screen: as much of xterm as ncurses uses to draw.
final class PaperTerminal {
  /// One glyph a cell; nil is the second half of a wide one.
  private var cells: [[Character?]]
  private let size: Size
  private var column = 0
  private var row = 0
  private var last: Character = " "
  /// Whether a glyph in the last column sends the next one to the row below.
  private var wraps = true

  init(_ size: Size) {
    self.size = size
    cells = Array(repeating: Array(repeating: " ", count: size.columns), count: size.rows)
  }

  /// Where the cursor is.
  var cursor: CellPosition { CellPosition(column: column, row: row) }

  /// What stands in each row.
  var rows: [String] { cells.map { String($0.compactMap { $0 }) } }

  /// Takes what was sent; a sequence it does not know stands in the picture as `¿`.
  func feed(_ text: String) {
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\u{1B}": escape(&rest)
      case "\r": column = 0
      case "\n": row = min(row + 1, size.rows - 1)
      case "\u{8}": column = max(0, column - 1)
      case "\u{F}": break
      default: put(Character(scalar))
      }
    }
  }

  private func escape(_ rest: inout Substring.UnicodeScalarView) {
    switch rest.popFirst() {
    case "(": _ = rest.popFirst()
    case "[":
      var parameters = ""
      while let scalar = rest.popFirst() {
        if scalar.value >= 0x40 {
          control(scalar, parameters)
          return
        }
        parameters.unicodeScalars.append(scalar)
      }
    case "7", "8", "=", ">": break
    default: put("¿")
    }
  }

  private func control(_ final: Unicode.Scalar, _ parameters: String) {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    let first = numbers.first.flatMap { $0 } ?? 1
    switch final {
    case "H":
      row = first - 1
      column = (numbers.count > 1 ? numbers[1] ?? 1 : 1) - 1
    case "A": row -= first
    case "B": row += first
    case "C": column += first
    case "D": column -= first
    case "G": column = first - 1
    case "d": row = first - 1
    case "b": for _ in 0..<first { put(last) }
    case "X": for at in column..<min(size.columns, column + first) { clear(at) }
    case "K": for at in parameters == "1" ? 0..<column + 1 : column..<size.columns { clear(at) }
    case "J":
      for at in column..<size.columns { clear(at) }
      for below in row..<size.rows where below > row {
        cells[below] = Array(repeating: " ", count: size.columns)
      }
    case "P":
      cells[row].removeSubrange(column..<min(size.columns, column + first))
      while cells[row].count < size.columns { cells[row].append(" ") }
    case "@":
      cells[row].insert(contentsOf: Array(repeating: " ", count: first), at: column)
      cells[row].removeLast(cells[row].count - size.columns)
    case "h", "l":
      if parameters == "?7" { wraps = final == "h" }
    case "m", "r", "t": break
    default: put("¿")
    }
  }

  private func put(_ glyph: Character) {
    last = glyph
    let width = CellWidth.of(glyph)
    if column + width > size.columns { (column, row) = (0, min(row + 1, size.rows - 1)) }
    clear(column)
    cells[row][column] = glyph
    if width == 2 {
      clear(column + 1)
      cells[row][column + 1] = nil
    }
    column += width
    if !wraps { column = min(column, size.columns - 1) }
  }

  /// Blanks a cell, and the other half of a wide glyph that it belonged to.
  private func clear(_ at: Int) {
    if cells[row][at] == nil, at > 0 { cells[row][at - 1] = " " }
    if at + 1 < size.columns, cells[row][at + 1] == nil { cells[row][at + 1] = " " }
    cells[row][at] = " "
  }
}
