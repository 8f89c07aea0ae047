import BackboneCanvas

/// The cells that differ between two pictures, to be painted over the first of them.
///
/// Every part of such a cell is covered, so that nothing of the first shows through.
struct SVGChange {
  private let cells: [SVGCell]
  private let size: Size
  private let isChanged: [Bool]

  init(from before: [SVGCell], to after: [SVGCell], _ size: Size) {
    cells = after
    self.size = size
    var isChanged = zip(before, after).map { $0 != $1 }
    // A letter may reach into the cell beside it, so words are painted as a whole.
    let isWritten = zip(before, after).map { $0.isText || $1.isText }
    for row in 0..<size.rows {
      let places = Array(row * size.columns..<(row + 1) * size.columns)
      for (place, next) in zip(places, places.dropFirst())
      where isChanged[place] && isWritten[place] && isWritten[next] { isChanged[next] = true }
      for (place, last) in zip(places.reversed(), places.reversed().dropFirst())
      where isChanged[place] && isWritten[place] && isWritten[last] { isChanged[last] = true }
    }
    self.isChanged = isChanged
  }

  /// The elements that paint them: one path a colour, and the words over them.
  func elements(_ colours: SVGColours) -> [String] {
    let boxes = boxes
    return boxes.keys.sorted().map { colour in
      "<path class=\"\(colours.name(colour))\" d=\"\(Self.path(boxes[colour] ?? []))\"/>"
    } + words(colours)
  }

  // MARK: - Boxes

  /// Rectangles that cover the cells, by colour, in parts of cells; none lies over another.
  private var boxes: [Int: [Rect]] {
    let columns = size.columns * SVGCell.parts
    let rows = size.rows * SVGCell.parts
    // -1 for what is not painted, or is covered already.
    var parts = Array(repeating: -1, count: columns * rows)
    for (place, cell) in cells.enumerated() where isChanged[place] {
      let column = place % size.columns * SVGCell.parts
      let row = place / size.columns * SVGCell.parts
      for part in 0..<SVGCell.parts * SVGCell.parts {
        let (x, y) = (part % SVGCell.parts, part / SVGCell.parts)
        parts[(row + y) * columns + column + x] = cell.colour(column: x, row: y)
      }
    }
    var boxes: [Int: [Rect]] = [:]
    for row in 0..<rows {
      var column = 0
      while column < columns {
        let colour = parts[row * columns + column]
        var end = column + 1
        while end < columns, parts[row * columns + end] == colour { end += 1 }
        defer { column = end }
        if colour < 0 { continue }
        var bottom = row + 1
        while bottom < rows,
          (column..<end).allSatisfy({ parts[bottom * columns + $0] == colour })
        { bottom += 1 }
        for covered in row..<bottom {
          for place in column..<end { parts[covered * columns + place] = -1 }
        }
        boxes[colour, default: []].append(
          Rect(column: column, row: row, columns: end - column, rows: bottom - row))
      }
    }
    return boxes
  }

  /// Rectangles as one path; each begins where the one before it has ended, at its lower left.
  private static func path(_ boxes: [Rect]) -> String {
    var path = ""
    var (x, y) = (0, 0)
    for box in boxes {
      let (left, top) = (box.column, 2 * box.row)
      let down = top - y
      path +=
        "m\(left - x)\(down < 0 ? "" : " ")\(down)"
        + "h\(box.columns)v\(2 * box.rows)h-\(box.columns)"
      (x, y) = (left, top + 2 * box.rows)
    }
    return path
  }

  // MARK: - Words

  private func words(_ colours: SVGColours) -> [String] {
    var words: [String] = []
    for row in 0..<size.rows {
      var column = 0
      while column < size.columns {
        let place = row * size.columns + column
        let first = cells[place]
        guard isChanged[place], first.isText, first.glyph != Cell.continuation else {
          column += 1
          continue
        }
        var text = ""
        var end = column
        while end < size.columns, belongs(row * size.columns + end, to: first, inRow: row) {
          let glyph = cells[row * size.columns + end].glyph
          if glyph != Cell.continuation { text.append(glyph) }
          end += 1
        }
        let weight = first.isBold ? " font-weight=\"bold\"" : ""
        words.append(
          "<text class=\"\(colours.name(first.ink))\" x=\"\(column * 8)\" y=\"\(row * 16 + 12)\" "
            + "textLength=\"\((end - column) * 8)\"\(weight)>\(FigureSVG.escaped(text))</text>")
        column = end
      }
    }
    return words
  }

  /// Whether a cell continues a text: more of it, or a blank before more of it.
  private func belongs(_ place: Int, to first: SVGCell, inRow row: Int) -> Bool {
    let cell = cells[place]
    if cell.isText {
      return cell.ink == first.ink && cell.isBold == first.isBold && isChanged[place]
    }
    let next = place + 1
    return cell.isEmpty && next < (row + 1) * size.columns && isChanged[next]
      && cells[next].isText && cells[next].ink == first.ink && cells[next].isBold == first.isBold
  }
}
