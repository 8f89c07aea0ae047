package import BackboneBinary

/// Digits, and the few signs that stand beside them, as large as a pane allows: to be read from the
/// mat.
package struct BigDigits: Hashable, Sendable {
  /// How strokes are filled, which tells digits apart where there is no colour.
  package enum Fill: Hashable, Sendable {
    case solid
    /// Only the edge; a light pattern where digits are made of whole cells.
    case outline
  }

  fileprivate struct Drawn: Hashable {
    let advance: Double
    let strokes: [[Point]]
    let cells: [[Character]]
  }

  private let strokeWidth: Double
  private let digits: [Character: Drawn]

  /// The box of a digit in its own units; the strokes fill its height.
  private static let boxHeight = 160.0
  /// What is left free before the first digit.
  private static let margin = 4.0
  /// Rows of the digits that are made of whole cells.
  private static let cellRows = 5
  /// Under so many rows strokes run together; plain text reads better.
  private static let fewestRows = 4

  /// Prepares a table; strokes that are no paths are left out.
  package init(_ table: DigitTable) {
    strokeWidth = table.strokeWidth
    var digits: [Character: Drawn] = [:]
    for digit in table.digits {
      guard let glyph = digit.glyph.first else { continue }
      digits[glyph] = Drawn(
        advance: digit.advance, strokes: digit.strokes.compactMap { Path($0)?.open() },
        cells: digit.cells.map(Array.init))
    }
    self.digits = digits
  }

  /// The columns that a text needs in so many rows.
  package func columns(of text: String, rows: Int, look: Appearance) -> Int {
    switch style(of: text, rows: rows, look: look) {
    case .plain: CellWidth.of(text)
    case .cells(let factor): cellColumns(of: text) * factor
    case .strokes: Int((width(of: text) * scale(rows) / Double(Sampling.columns)).rounded(.up))
    }
  }

  /// Draws a text of digits and signs, `columns(of:rows:look:)` wide and `rows` high.
  ///
  /// Text with any other character, or with too few rows, is written plainly in the middle row.
  package func frame(
    _ text: String, rows: Int, role: Role, fill: Fill = .solid, look: Appearance
  ) -> Frame {
    let size = Size(columns: columns(of: text, rows: rows, look: look), rows: rows)
    switch style(of: text, rows: rows, look: look) {
    case .plain:
      var frame = Frame(size: size)
      frame.write(text, column: 0, row: size.rows / 2, role)
      return frame
    case .cells(let factor):
      return cells(text, factor: factor, size: size, role: role, fill: fill, look: look)
    case .strokes:
      return strokes(text, size: size, role: role, fill: fill, look: look)
    }
  }

  private enum Making {
    case plain
    case cells(factor: Int)
    case strokes
  }

  private func style(of text: String, rows: Int, look: Appearance) -> Making {
    guard rows >= Self.fewestRows, text.allSatisfy({ digits[$0] != nil }) else { return .plain }
    return switch look.glyphMode {
    case .blocks: .strokes
    case .braille, .ascii: rows < Self.cellRows ? .plain : .cells(factor: rows / Self.cellRows)
    }
  }

  // MARK: - Whole cells

  private func cellColumns(of text: String) -> Int {
    text.reduce(0) { $0 + (digits[$1]?.cells.first?.count ?? 0) } + max(0, text.count - 1)
  }

  private func cells(
    _ text: String, factor: Int, size: Size, role: Role, fill: Fill, look: Appearance
  ) -> Frame {
    var frame = Frame(size: size)
    let square = Cell(Self.square(fill, look.glyphMode), Style(role))
    let top = (size.rows - Self.cellRows * factor) / 2
    var left = 0
    for glyph in text {
      guard let cells = digits[glyph]?.cells else { continue }
      for (y, line) in cells.enumerated() {
        for (x, mark) in line.enumerated() where mark == "#" {
          for row in 0..<factor {
            for column in 0..<factor {
              frame[column: (left + x) * factor + column, row: top + y * factor + row] = square
            }
          }
        }
      }
      left += (cells.first?.count ?? 0) + 1
    }
    return frame
  }

  private static func square(_ fill: Fill, _ mode: GlyphMode) -> Character {
    switch (fill, mode) {
    case (.solid, .ascii): "#"
    case (.outline, .ascii): ":"
    case (.solid, _): "█"
    case (.outline, _): "▒"
    }
  }

  // MARK: - Strokes

  /// How much of an outlined stroke's width is left empty.
  private static let hollow = 0.4

  private func scale(_ rows: Int) -> Double { Double(rows * Sampling.rows) / Self.boxHeight }

  private func width(of text: String) -> Double {
    text.reduce(Self.margin) { $0 + (digits[$1]?.advance ?? 0) }
  }

  private func strokes(
    _ text: String, size: Size, role: Role, fill: Fill, look: Appearance
  ) -> Frame {
    let scale = scale(size.rows)
    var ink = Raster(cells: size, filledWith: false)
    var lines: [[Point]] = []
    var left = Self.margin
    for glyph in text {
      guard let digit = digits[glyph] else { continue }
      lines += digit.strokes.map { $0.map { Point($0.x + left, $0.y) * scale } }
      left += digit.advance
    }
    for line in lines { ink.stroke(line, width: strokeWidth * scale, with: true) }
    if fill == .outline {
      for line in lines { ink.stroke(line, width: strokeWidth * scale * Self.hollow, with: false) }
    }
    let full = look.theme.paint(role).foreground ?? 15
    let colour = Colour(xterm: full)
    var inks = [full]
    // A thin edge has no room for a smoother one.
    if fill == .solid, let between = Self.between(full, look.theme) { inks.append(between) }
    let encoder = BlockEncoder(inks: inks, theme: look.theme, role: role)
    var frame = encoder.frame(drawn: ink.cellCoverage { $0 }.map { $0 > 0 }) { x, y in
      ink[x, y] ? colour : .zero
    }
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let cell = frame[column: column, row: row]
        frame[column: column, row: row] = Self.inRole(cell, role: role, full: full)
      }
    }
    return frame
  }

  /// A cell whose ink is the role's own, so that it follows the palette, and monochrome too.
  private static func inRole(_ cell: Cell, role: Role, full: UInt8) -> Cell {
    if cell.glyph == " ", cell.style.background == full { return Cell("█", Style(role)) }
    guard cell.style.foreground == full else { return cell }
    return Cell(cell.glyph, Style(role, background: cell.style.background))
  }

  /// The grey between ink and ground that smooths the edges; nil where the ground is not known.
  private static func between(_ foreground: UInt8, _ theme: Theme) -> UInt8? {
    guard let background = theme.background else { return nil }
    let middle = (Colour(xterm: foreground) + Colour(xterm: background)) / 2
    return Inks(232...255).nearest(to: middle)
  }
}

// MARK: - Compiled

extension BigDigits: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    strokeWidth = try reader.read()
    digits = try reader.read()
  }
}

extension BigDigits.Drawn: BinaryReadable {
  init(from reader: inout BinaryReader) throws(BinaryError) {
    advance = try reader.read()
    strokes = try reader.read()
    cells = try reader.read()
  }
}
