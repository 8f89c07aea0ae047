import BackboneCanvas
import CTerminal
import Glibc

/// Brings frames into ncurses' picture of the screen: only the span of each row that changed.
struct Painter {
  private var colours: Colours
  private let glyphs: GlyphSet
  /// What is there already; nil if that is unknown.
  private var shown: Shown?
  /// Cells of one span, kept so that a frame needs no memory of its own.
  private var span: [cchar_t] = []

  private struct Shown {
    var frame: Frame
    var theme: Theme
    /// The part of the frame that fits.
    var size: Size
  }

  /// A painter for the screen in use.
  init(colours: Colours, glyphs: GlyphSet) {
    self.colours = colours
    self.glyphs = glyphs
  }

  /// Forgets what is there, so that the next frame is drawn whole.
  mutating func forget() { shown = nil }

  /// Draws what differs from the frame before, without sending it yet.
  /// - Returns: whether anything does.
  mutating func paint(_ frame: Frame, theme: Theme, screen: Size) -> Bool {
    // A theme of many colours says things by colour alone that a terminal without must say by
    // weight.
    let theme = colours.depth == .mono ? .mono : theme
    let size = Size(
      columns: min(frame.size.columns, screen.columns), rows: min(frame.size.rows, screen.rows))
    let previous = shown
    shown = Shown(frame: frame, theme: theme, size: size)
    guard let previous, previous.theme == theme, previous.frame.size == frame.size,
      previous.size == size
    else {
      werase(ct_stdscr())
      for row in 0..<size.rows {
        draw(frame.row(row).prefix(size.columns), row: row, from: 0, theme)
      }
      return true
    }
    var hasChanged = false
    for row in 0..<size.rows {
      let cells = frame.row(row).prefix(size.columns)
      let old = previous.frame.row(row).prefix(size.columns)
      guard let changed = Self.changed(old, cells) else { continue }
      hasChanged = true
      draw(cells[changed], row: row, from: changed.lowerBound - cells.startIndex, theme)
    }
    return hasChanged
  }

  /// The span of cells from the first difference to the last; nil without one.
  ///
  /// A wide glyph is never cut, neither the old one nor the new one.
  private static func changed(_ old: ArraySlice<Cell>, _ new: ArraySlice<Cell>) -> Range<Int>? {
    if old.hasBytes(of: new) { return nil }
    var lower = new.startIndex
    var upper = new.endIndex
    while lower < upper, old[lower] == new[lower] { lower += 1 }
    while upper > lower, old[upper - 1] == new[upper - 1] { upper -= 1 }
    guard lower < upper else { return nil }
    func isContinuation(_ index: Int) -> Bool {
      old[index].glyph == Cell.continuation || new[index].glyph == Cell.continuation
    }
    while lower > new.startIndex, isContinuation(lower) { lower -= 1 }
    while upper < new.endIndex, isContinuation(upper) { upper += 1 }
    return lower..<upper
  }

  /// Puts cells into the row, from a column on.
  private mutating func draw(_ cells: ArraySlice<Cell>, row: Int, from column: Int, _ theme: Theme)
  {
    span.removeAll(keepingCapacity: true)
    var style: Style?
    var paint = ResolvedStyle(nil, on: nil)
    var attributes: attr_t = 0
    var pair: Int32 = 0
    // The colours of the cell before: a block can be drawn in either of its colours on the other, and
    // the way that keeps one of them needs fewer bytes.
    var last = paint
    var index = cells.startIndex
    while index < cells.endIndex {
      let cell = cells[index]
      if cell.style != style {
        style = cell.style
        paint = theme.paint(cell.style)
        attributes = paint.attributes.curses
        pair = colours.pair(paint, isLegible: cell.style.foreground == nil)
      }
      let glyph = Glyph(cell.glyph, glyphs)
      // Without room, half of it was drawn over, or lies beyond the edge.
      let isWhole =
        glyph.columns == 1
        || index + 1 < cells.endIndex && cells[index + 1].glyph == Cell.continuation
      if let exchanged = exchanged(glyph, paint, after: last) {
        append(exchanged.glyph, attributes, colours.pair(exchanged.paint, isLegible: false))
        last = exchanged.paint
      } else {
        append(isWhole ? glyph : .blank, attributes, pair)
        last = paint
      }
      index += isWhole ? glyph.columns : 1
    }
    _ = mvwadd_wchnstr(ct_stdscr(), Int32(row), Int32(column), span, Int32(span.count))
  }

  /// A block the other way round, where that keeps more colours of the cell before; nil otherwise.
  private func exchanged(
    _ glyph: Glyph, _ paint: ResolvedStyle, after last: ResolvedStyle
  ) -> (glyph: Glyph, paint: ResolvedStyle)? {
    guard let ink = paint.foreground, let ground = paint.background, ink != ground,
      paint.attributes.isEmpty, colours.depth == .indexed256, let block = glyph.complement
    else { return nil }
    func kept(_ foreground: UInt8, _ background: UInt8) -> Int {
      (foreground == last.foreground ? 1 : 0) + (background == last.background ? 1 : 0)
    }
    guard kept(ground, ink) > kept(ink, ground) else { return nil }
    var paint = paint
    paint.foreground = ground
    paint.background = ink
    return (block, paint)
  }

  private mutating func append(_ glyph: Glyph, _ attributes: attr_t, _ pair: Int32) {
    var cell = cchar_t()
    if !ct_cell(&cell, glyph.base, glyph.marks, Int32(glyph.marks.count), attributes, pair) {
      _ = ct_cell(&cell, Glyph.unknown.base, nil, 0, attributes, pair)
    }
    span.append(cell)
  }
}

extension ArraySlice<Cell> {
  /// Whether it is the same to the byte; where it is not, it may still be equal.
  ///
  /// Nearly all rows are the same as in the frame before, which is seen without a look at each cell.
  fileprivate func hasBytes(of other: ArraySlice<Cell>) -> Bool {
    withUnsafeBytes { bytes in
      other.withUnsafeBytes { others in
        guard bytes.count == others.count, let start = bytes.baseAddress,
          let otherStart = others.baseAddress
        else { return false }
        return memcmp(start, otherStart, bytes.count) == 0
      }
    }
  }
}

extension Attributes {
  /// The same for ncurses.
  fileprivate var curses: attr_t {
    var bits: attr_t = 0
    if contains(.bold) { bits |= ct_bold }
    if contains(.dim) { bits |= ct_dim }
    if contains(.underline) { bits |= ct_underline }
    if contains(.reverse) { bits |= ct_reverse }
    return bits
  }
}
