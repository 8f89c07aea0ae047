import BackboneApp
package import BackboneCanvas
import BackboneCore

/// A moving figure as a picture for browsers (SVG 1.1 with SMIL), on a dark ground or a light one, as
/// the reader's page is.
///
/// Blocks are drawn as rectangles, because no two fonts agree on them; all other glyphs are text.
package struct FigureSVG {
  /// A figure in a theme.
  struct Version {
    /// The class that says for which ground it is.
    let name: String
    let theme: Theme
    let shots: [FigureShot]
  }

  let title: String
  /// For a dark page, then for a light one.
  let versions: [Version]

  /// A figure in a theme for a dark page and one for a light one.
  init(title: String, versions: [Version]) {
    self.title = title
    self.versions = versions
  }

  /// A picture that stands still, the same on every page.
  package init(title: String, still: Frame, _ theme: Theme) {
    self.init(
      title: title,
      versions: [
        Version(name: "still", theme: theme, shots: [FigureShot(frame: still, frames: 1)])
      ])
  }

  /// What a cell measures.
  private static let width = 8
  private static let height = 16

  /// The file.
  package var text: String {
    let size = versions.first?.shots.first?.frame.size ?? Size(columns: 1, rows: 1)
    let (width, height) = (size.columns * Self.width, size.rows * Self.height)
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" "
        + "width=\"\(width)\" height=\"\(height)\" role=\"img\" shape-rendering=\"crispEdges\">",
      "<title>\(Self.escaped(title))</title>",
      "<style>text{font:13px ui-monospace,Menlo,Consolas,monospace;white-space:pre}"
        + ".light{display:none}@media(prefers-color-scheme:light)"
        + "{.dark{display:none}.light{display:inline}}</style>",
    ]
    for version in versions { lines += group(version, width: width, height: height) }
    return lines.joined(separator: "\n") + "\n</svg>\n"
  }

  // MARK: - Time

  private func group(_ version: Version, width: Int, height: Int) -> [String] {
    let ground = Self.colour(version.theme.background)
    var lines = [
      "<g class=\"\(version.name)\">",
      "<path fill=\"\(ground)\" d=\"M0 0h\(width)v\(height)h-\(width)z\"/>",
    ]
    let total = version.shots.reduce(0) { $0 + $1.frames }
    // Row by row: most rows stand still while others move, and many come again.
    for row in 0..<(version.shots.first?.frame.size.rows ?? 0) {
      var turns: [String: [Range<Int>]] = [:]
      var order: [String] = []
      var start = 0
      for shot in version.shots {
        let drawing = drawing(shot.frame, row: row, version.theme).joined(separator: "\n")
        let frames = start..<start + shot.frames
        start = frames.upperBound
        if drawing.isEmpty { continue }
        if turns[drawing] == nil { order.append(drawing) }
        if let last = turns[drawing]?.last, last.upperBound == frames.lowerBound {
          turns[drawing]?.removeLast()
          turns[drawing]?.append(last.lowerBound..<frames.upperBound)
        } else {
          turns[drawing, default: []].append(frames)
        }
      }
      for drawing in order {
        let shown = turns[drawing] ?? []
        let isFirst = shown.first?.lowerBound == 0
        lines.append("<g visibility=\"\(isFirst ? "visible" : "hidden")\">")
        if shown != [0..<total] { lines.append(Self.turns(shown, of: total)) }
        lines += [drawing, "</g>"]
      }
    }
    return lines + ["</g>"]
  }

  /// Shows a drawing for some stretches of each round.
  private static func turns(_ shown: [Range<Int>], of total: Int) -> String {
    var values = ["hidden"]
    var times = [0]
    for frames in shown {
      for (value, frame) in [("visible", frames.lowerBound), ("hidden", frames.upperBound)]
      where frame < total {
        if times.last == frame {
          values.removeLast()
          times.removeLast()
        }
        values.append(value)
        times.append(frame)
      }
    }
    let seconds = decimal(total, of: AppState.framesPerSecond)
    return "<animate attributeName=\"visibility\" calcMode=\"discrete\" dur=\"\(seconds)s\" "
      + "repeatCount=\"indefinite\" values=\"\(values.joined(separator: ";"))\" "
      + "keyTimes=\"\(times.map { decimal($0, of: total) }.joined(separator: ";"))\"/>"
  }

  /// A fraction with six places, which is less than a frame in a day.
  private static func decimal(_ number: Int, of whole: Int) -> String {
    let millionths = number * 1_000_000 / max(1, whole)
    let digits = String(1_000_000 + millionths % 1_000_000).dropFirst()
    return "\(millionths / 1_000_000).\(digits)"
  }

  // MARK: - A picture

  /// Rectangles of one colour, in a row of cells.
  private struct Boxes {
    private(set) var order: [String] = []
    private var boxes: [String: [Rect]] = [:]

    /// Adds a rectangle; one that goes on where the last of its colour ends makes that one longer.
    mutating func add(_ colour: String, _ box: Rect) {
      if boxes[colour] == nil { order.append(colour) }
      if let last = boxes[colour]?.last, last.row == box.row, last.rows == box.rows,
        last.maxColumn == box.column
      {
        boxes[colour]?.removeLast()
        boxes[colour]?.append(
          Rect(
            column: last.column, row: last.row, columns: last.columns + box.columns,
            rows: last.rows))
      } else {
        boxes[colour, default: []].append(box)
      }
    }

    var paths: [String] {
      order.map { colour in
        let data = (boxes[colour] ?? []).map {
          "M\($0.column) \($0.row)h\($0.columns)v\($0.rows)h-\($0.columns)z"
        }
        return "<path fill=\"\(colour)\" d=\"\(data.joined())\"/>"
      }
    }
  }

  /// A row of a picture: the grounds, on which the glyphs lie.
  private func drawing(_ frame: Frame, row: Int, _ theme: Theme) -> [String] {
    var grounds = Boxes()
    var inks = Boxes()
    var texts: [String] = []
    var run = (text: "", column: 0, style: ResolvedStyle(nil, on: nil))
    func flush() {
      if run.text.contains(where: { $0 != " " }) {
        texts.append(Self.text(run.text, run.style, column: run.column, row: row, theme))
      }
      run.text = ""
    }
    let y = row * Self.height
    for (column, cell) in frame.row(row).enumerated() {
      let x = column * Self.width
      let paint = theme.paint(cell.style)
      let (ink, ground) = Self.colours(paint, theme)
      if ground != Self.colour(theme.background) {
        grounds.add(ground, Rect(column: x, row: y, columns: Self.width, rows: Self.height))
      }
      if cell.glyph == Cell.continuation { continue }
      let boxes = Self.boxes(cell.glyph)
      if boxes.isEmpty {
        if run.text.isEmpty || paint != run.style {
          flush()
          run = ("", column, paint)
        }
        run.text.append(cell.glyph)
      } else {
        flush()
        for box in boxes {
          inks.add(
            ink,
            Rect(column: x + box.column, row: y + box.row, columns: box.columns, rows: box.rows))
        }
      }
    }
    flush()
    return grounds.paths + inks.paths + texts
  }

  private static func text(
    _ text: String, _ paint: ResolvedStyle, column: Int, row: Int, _ theme: Theme
  ) -> String {
    let shown = text.reversed().drop { $0 == " " }.reversed()
    let weight = paint.attributes.contains(.bold) ? " font-weight=\"bold\"" : ""
    return "<text x=\"\(column * width)\" y=\"\(row * height + 12)\" "
      + "textLength=\"\(CellWidth.of(String(shown)) * width)\" "
      + "fill=\"\(colours(paint, theme).ink)\"\(weight)>\(escaped(String(shown)))</text>"
  }

  private static func colours(
    _ paint: ResolvedStyle, _ theme: Theme
  ) -> (ink: String, ground: String) {
    // A theme without colours leaves them to the terminal, which is taken to be light on dark.
    let isFaint = paint.attributes.contains(.dim)
    let ink = colour(
      paint.foreground ?? theme.paint(.text).foreground ?? (isFaint ? 245 : 253))
    let ground = colour(paint.background ?? theme.background)
    return paint.attributes.contains(.reverse) ? (ground, ink) : (ink, ground)
  }

  private static func colour(_ index: UInt8?) -> String {
    let colour = Colour(xterm: index ?? 0)
    return "#"
      + (0..<3).map { lane in
        let value = Int(colour[lane])
        return String(256 + value, radix: 16).dropFirst()
      }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  // MARK: - Blocks

  /// The parts of a cell that a block fills, in the measure of the picture; none for other glyphs.
  ///
  /// Source: the Unicode Standard, Block Elements (U+2580 to U+259F).
  static func boxes(_ glyph: Character) -> [Rect] {
    guard let scalar = glyph.unicodeScalars.first, glyph.unicodeScalars.count == 1 else {
      return []
    }
    let code = Int(scalar.value)
    func box(_ column: Int, _ row: Int, _ columns: Int, _ rows: Int) -> Rect {
      Rect(column: column, row: row, columns: columns, rows: rows)
    }
    switch code {
    case 0x2580: return [box(0, 0, 8, 8)]
    case 0x2581...0x2588:
      let rows = 2 * (code - 0x2580)
      return [box(0, 16 - rows, 8, rows)]
    case 0x2589...0x258F: return [box(0, 0, 0x2590 - code, 16)]
    case 0x2590: return [box(4, 0, 4, 16)]
    case 0x2594: return [box(0, 0, 8, 2)]
    case 0x2595: return [box(7, 0, 1, 16)]
    case 0x2596...0x259F:
      // Upper left, upper right, lower left, lower right.
      let quadrants = [
        0b0010, 0b0001, 0b1000, 0b1011, 0b1001, 0b1110, 0b1101, 0b0100, 0b0110, 0b0111,
      ][code - 0x2596]
      return (0..<4).filter { quadrants & (8 >> $0) != 0 }.map {
        box($0 % 2 * 4, $0 / 2 * 8, 4, 8)
      }
    default: return []
    }
  }
}
