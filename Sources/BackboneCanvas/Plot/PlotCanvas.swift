/// The part of a plot between its axes, and the three ways to draw a line in it.
struct PlotCanvas {
  let area: Rect
  let scale: PlotScale
  let span: ClosedRange<Double>
  let isASCII: Bool

  // MARK: - Places

  /// The column of a place.
  func column(of x: Double) -> Int {
    let part = (x - span.lowerBound) / (span.upperBound - span.lowerBound)
    return area.column + min(area.columns - 1, max(0, Int(part * Double(area.columns))))
  }

  /// The row of a value; on the axis the lowest one has the row under the others.
  func row(of value: Double, isAxis: Bool = false) -> Int {
    let level = level(of: value, parts: 1)
    if isAxis, scale.part(value) == 0 { return area.maxRow }
    return area.maxRow - 1 - level
  }

  /// How high a value lies where every row has so many parts, from 0 at the bottom.
  private func level(of value: Double, parts: Int) -> Int {
    let top = area.rows * parts
    // The value of a mark is the top of the row that it names, not the bottom of the next.
    let height = Int((scale.part(value) * Double(top) - 1e-9).rounded(.up)) - 1
    return max(0, min(top - 1, height))
  }

  /// The value in the middle of one of the parts of a column, counted from the left of the area.
  ///
  /// A column that has a point, but no line, is left to the point's mark.
  private func value(of series: Plot.Series, part: Int, parts: Int) -> Double? {
    let width = span.upperBound - span.lowerBound
    return series.value(
      at: span.lowerBound + (Double(part) + 0.5) / Double(area.columns * parts) * width)
  }

  // MARK: - Lines

  /// A line of box-drawing characters.
  func boxes(_ series: Plot.Series, on frame: inout Frame) {
    var before: Int?
    for column in 0..<area.columns {
      guard let value = value(of: series, part: column, parts: 1) else {
        before = nil
        continue
      }
      let row = row(of: value)
      let at = area.column + column
      guard let last = before, last != row else {
        frame.write("─", column: at, row: row, series.role)
        before = row
        continue
      }
      let rises = row < last
      frame.write(rises ? "╯" : "╮", column: at, row: last, series.role)
      frame.write(rises ? "╭" : "╰", column: at, row: row, series.role)
      for between in (min(row, last) + 1)..<max(row, last, min(row, last) + 1) {
        frame.write("│", column: at, row: between, series.role)
      }
      before = row
    }
  }

  /// A line of braille dots.
  func braille(_ series: Plot.Series, on frame: inout Frame) {
    let (across, down) = (BrailleEncoder.columns, BrailleEncoder.rows)
    var dots = Raster<UInt8>(
      width: area.columns * across, height: area.rows * down, filledWith: 0)
    var before: Int?
    for x in 0..<dots.width {
      guard let value = value(of: series, part: x, parts: across) else {
        before = nil
        continue
      }
      let y = dots.height - 1 - level(of: value, parts: down)
      // Steep lines have no holes.
      for dot in min(y, before ?? y)...max(y, before ?? y) { dots[x, dot] = 1 }
      before = y
    }
    let picture = BrailleEncoder.frame(dots: dots, styles: [Style(series.role)])
    for row in 0..<picture.size.rows {
      for column in 0..<picture.size.columns {
        let cell = picture[column: column, row: row]
        if cell != Cell() { frame[column: area.column + column, row: area.row + row] = cell }
      }
    }
  }

  /// A line of ASCII characters, chosen by how high in its cell it runs.
  func strokes(_ series: Plot.Series, on frame: inout Frame) {
    let heights: [Character] = ["_", "-", "'"]
    var before: Int?
    for column in 0..<area.columns {
      guard let value = value(of: series, part: column, parts: 1) else {
        before = nil
        continue
      }
      let level = level(of: value, parts: heights.count)
      let row = area.maxRow - 1 - level / heights.count
      let at = area.column + column
      if let last = before, abs(last - row) > 1 {
        for between in (min(row, last) + 1)..<max(row, last) {
          frame.write("|", column: at, row: between, series.role)
        }
      }
      frame.write(String(heights[level % heights.count]), column: at, row: row, series.role)
      before = row
    }
  }

  // MARK: - Points

  /// The points themselves, or where they are many only the last.
  func markers(_ series: Plot.Series, isFirst: Bool, on frame: inout Frame) {
    let isDense = 3 * series.points.count > area.columns
    for (index, point) in series.points.enumerated() where span.contains(point.x) {
      let isLast = index == series.points.count - 1
      guard !isDense || isLast || isAlone(index, in: series) else { continue }
      let glyph = isFirst ? (isASCII ? "*" : "●") : (isASCII ? "o" : "○")
      frame.write(glyph, column: column(of: point.x), row: row(of: point.y), series.role)
    }
  }

  /// Whether a point is joined to none of its neighbours.
  private func isAlone(_ index: Int, in series: Plot.Series) -> Bool {
    let indices = series.points.indices
    return !(indices.contains(index - 1) && series.isJoined(index - 1, index))
      && !(indices.contains(index + 1) && series.isJoined(index, index + 1))
  }
}
