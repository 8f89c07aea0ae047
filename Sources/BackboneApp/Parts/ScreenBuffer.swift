package import BackboneCanvas
import BackboneCore

/// A screen being drawn: the frame, what a click on each part of it means, and the look.
package struct ScreenBuffer: Sendable {
  /// The picture.
  package internal(set) var frame: Frame
  /// Where the terminal's cursor belongs: on the chosen row, or behind what is typed; nil where
  /// nothing is chosen.
  ///
  /// It is hidden, but a braille display reads there, and an input method opens its window there.
  package private(set) var cursor: CellPosition?
  /// Its words in the order in which they are read, where it is not drawn but read; nil where it is
  /// drawn.
  package internal(set) var spoken: SpokenPage?
  /// What pictures are made of.
  let look: Appearance
  /// The signs that differ between terminals.
  let glyphs: Glyphs
  private var zones: [Zone] = []
  private var bodies: [(rect: Rect, scene: AtlasScene)] = []

  private struct Zone: Sendable {
    let rect: Rect
    let target: Target
  }

  /// Whether it is read out, and no picture of it is seen.
  var isRead: Bool { spoken != nil }

  /// An empty screen.
  init(size: Size, look: Appearance) {
    frame = Frame(size: size)
    self.look = look
    glyphs = Glyphs(look.glyphMode)
  }

  /// What a click on a cell means; nil where it means nothing.
  package func target(column: Int, row: Int) -> Target? {
    for body in bodies where body.rect.contains(column: column, row: row) {
      let muscle = body.scene.muscle(
        atColumn: column - body.rect.column, row: row - body.rect.row)
      if let muscle { return .seen(MuscleID(rawValue: muscle)) }
    }
    return zones.last { $0.rect.contains(column: column, row: row) }?.target
  }

  /// Makes the muscles of a body clickable.
  mutating func show(_ scene: AtlasScene, at rect: Rect) {
    bodies.append((rect, scene))
  }

  /// Makes a part of the screen clickable; later parts lie over earlier ones.
  mutating func mark(_ rect: Rect, _ target: Target) {
    zones.append(Zone(rect: rect, target: target))
  }

  /// Puts the cursor on a cell; what is drawn later lies over it and takes it.
  mutating func place(_ cursor: CellPosition) { self.cursor = cursor }

  /// Writes what is being typed, with the cursor behind it.
  mutating func field(_ text: String, column: Int, row: Int, _ role: Role, limit: Int) {
    let end = write(text, column: column, row: row, role, limit: limit)
    place(CellPosition(column: min(end, limit - 1), row: row))
  }

  /// Lets the whole screen stand out, for a moment, as one selected row does.
  mutating func flash() {
    for row in 0..<frame.size.rows {
      for column in 0..<frame.size.columns {
        frame[column: column, row: row].style = Style(.selected)
      }
    }
  }

  // MARK: - Text

  /// Writes text, clipped to `limit` with an ellipsis where it is cut.
  /// - Returns: the column after it.
  @discardableResult
  mutating func write(
    _ text: some StringProtocol, column: Int, row: Int, _ role: Role = .text, limit: Int
  ) -> Int {
    let text = inGlyphs(String(text))
    if spoken != nil {
      spoken?.write(text, column: column, row: row)
      return column + CellWidth.of(text)
    }
    let fitted = TextLayout.fitted(text, to: limit - column, ellipsis: glyphs.ellipsis)
    return frame.write(fitted, column: column, row: row, style: Style(role), limit: limit)
  }

  /// Writes text so that it ends before a column.
  mutating func writeRight(_ text: String, before column: Int, row: Int, _ role: Role) {
    let text = inGlyphs(text)
    if spoken != nil {
      spoken?.write(text, column: column - CellWidth.of(text), row: row)
      return
    }
    frame.write(text, column: column - CellWidth.of(text), row: row, role, limit: column)
  }

  /// The words with the glyphs that there are: the core writes times as ×.
  private func inGlyphs(_ text: String) -> String {
    look.glyphMode == .ascii && text.contains("×") ? text.replacing("×", with: glyphs.times) : text
  }

  /// Writes wrapped text from the top of a rectangle; the last line that fits ends in an ellipsis
  /// where more would follow.
  /// - Returns: the rows used.
  @discardableResult
  mutating func paragraph(_ text: String, in rect: Rect, _ role: Role = .text) -> Int {
    let text = inGlyphs(text)
    var lines = TextLayout.wrapped(text, to: rect.columns)
    if spoken != nil {
      spoken?.write(text, column: rect.column, row: rect.row)
      return lines.count
    }
    if lines.count > rect.rows {
      lines = Array(lines.prefix(rect.rows))
      if let last = lines.popLast() {
        lines.append(
          TextLayout.fitted(
            last + " " + glyphs.ellipsis, to: rect.columns, ellipsis: glyphs.ellipsis))
      }
    }
    for (index, line) in lines.enumerated() {
      frame.write(
        line, column: rect.column, row: rect.row + index, role, limit: rect.maxColumn)
    }
    return lines.count
  }

  // MARK: - Lines, fills and pictures

  /// A horizontal rule over a row.
  mutating func rule(column: Int, row: Int, columns: Int) {
    frame.fill(
      Rect(column: column, row: row, columns: columns, rows: 1), .rule, glyph: glyphs.rule)
  }

  /// A vertical rule down a column.
  mutating func verticalRule(column: Int, row: Int, rows: Int) {
    frame.fill(
      Rect(column: column, row: row, columns: 1, rows: rows), .rule, glyph: glyphs.verticalRule)
  }

  /// Fills a part of the screen.
  mutating func fill(_ rect: Rect, _ role: Role, glyph: Character = " ") {
    frame.fill(rect, role, glyph: glyph)
  }

  /// A bar of which a part, 0...1, is done.
  mutating func bar(column: Int, row: Int, columns: Int, done: Double) {
    guard columns > 0 else { return }
    let filled = Int((Double(columns) * min(1, max(0, done))).rounded())
    fill(Rect(column: column, row: row, columns: columns, rows: 1), .barOpen, glyph: glyphs.barOpen)
    fill(Rect(column: column, row: row, columns: filled, rows: 1), .barDone, glyph: glyphs.barDone)
  }

  /// Puts a picture on the screen, clipped to a rectangle.
  mutating func blit(_ picture: Frame, column: Int, row: Int, clip: Rect) {
    frame.blit(picture, column: column, row: row, clip: clip)
  }
}
