import BackboneCanvas

/// What a browser paints of a picture that `FigureSVG` writes, as far as it goes by its elements: the
/// first version, at an instant of the round.
struct PaintedSVG {
  struct Cell: Hashable {
    /// The colours of its 8 by 8 parts.
    var parts: [String]
    var glyph: Character
    var ink: String
  }

  private let size: Size
  private var lines: ArraySlice<Substring>
  private var colours: [String: String] = [:]
  private(set) var cells: [Cell]

  /// Paints what is seen at the beginning.
  init(_ text: String, _ size: Size) {
    self.size = size
    cells = Array(
      repeating: Cell(parts: Array(repeating: "", count: 64), glyph: " ", ink: ""),
      count: size.columns * size.rows)
    lines = text.split(separator: "\n")[...]
    while let line = lines.popFirst(), !line.hasPrefix("<g class=") {
      guard line.hasPrefix("<style>") else { continue }
      for rule in line.split(separator: "}") {
        let parts = rule.split(separator: "{fill:")
        if parts.count == 2 {
          colours[String(parts[0].split(separator: ".").last ?? "")] = String(parts[1])
        }
      }
    }
    paint(until: 0)
  }

  /// Paints what is seen up to an instant, 0...1.
  mutating func paint(until instant: Double) {
    while let line = lines.first {
      if line.hasPrefix("<g visibility") {
        let keys = line.split(separator: "keyTimes=\"0;")[1].prefix { $0 != "\"" }
        if Double(keys) ?? 2 > instant { return }
      }
      if line.hasPrefix("<path") { path(line) }
      if line.hasPrefix("<text") { text(line) }
      lines.removeFirst()
    }
  }

  private func value(_ name: String, _ line: Substring) -> Substring {
    line.split(separator: " \(name)=\"").dropFirst().first?.prefix { $0 != "\"" } ?? ""
  }

  private mutating func path(_ line: Substring) {
    let colour = colours[String(value("class", line))] ?? "?"
    var (x, y, width, height) = (0, 0, 0, 0)
    let data = value("d", line)
    var rest = data
    while let command = rest.popFirst() {
      if command == "z" { continue }
      let numbers = rest.prefix { !$0.isLetter }
      rest = rest.dropFirst(numbers.count)
      let values = numbers.replacing("-", with: " -").split(separator: " ").compactMap { Int($0) }
      switch command {
      case "m", "M": (x, y) = (x + values[0], y + values[1])
      case "h" where values[0] > 0: width = values[0]
      case "v" where values[0] > 0: height = values[0]
      case "h":
        fill(Rect(column: x, row: y, columns: width, rows: height), colour)
        y += height
      default: break
      }
    }
  }

  private mutating func fill(_ box: Rect, _ colour: String) {
    for y in stride(from: box.row, to: box.maxRow, by: 2) {
      for x in box.column..<box.maxColumn {
        let place = y / 16 * size.columns + x / 8
        cells[place].parts[y % 16 / 2 * 8 + x % 8] = colour
        cells[place].glyph = " "
        cells[place].ink = ""
      }
    }
  }

  private mutating func text(_ line: Substring) {
    let column = (Int(value("x", line)) ?? 0) / 8
    let row = ((Int(value("y", line)) ?? 0) - 12) / 16
    let words = line.split(separator: ">")[1].split(separator: "</")[0]
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    for (index, glyph) in words.enumerated() where glyph != " " {
      cells[row * size.columns + column + index].glyph = glyph
      cells[row * size.columns + column + index].ink = colours[String(value("class", line))] ?? "?"
    }
  }
}
