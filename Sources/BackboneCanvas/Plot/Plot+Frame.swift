extension Plot {
  /// Draws it; empty where there is less room than the least.
  package func frame(size: Size, glyphMode: GlyphMode) -> Frame {
    var frame = Frame(size: size)
    guard size.columns >= Self.minimum.columns, size.rows >= Self.minimum.rows else { return frame }
    let rows = size.rows - 3
    let scale = PlotScale(
      values + [floor].compactMap { $0 }, steps: max(1, rows / 2), isWhole: isWhole)
    let labels = scale.marks.map(scale.label)
    let margin = labels.reduce(0) { max($0, CellWidth.of($1)) } + 1
    let area = Rect(column: margin + 1, row: 1, columns: size.columns - margin - 1, rows: rows)
    let canvas = PlotCanvas(
      area: area, scale: scale, span: fullSpan, isASCII: glyphMode == .ascii)
    axes(canvas, labels, on: &frame)
    changes(canvas, on: &frame)
    for band in bands { shade(band, canvas, on: &frame) }
    for series in series.reversed() {
      switch glyphMode {
      case .blocks: canvas.boxes(series, on: &frame)
      case .braille: canvas.braille(series, on: &frame)
      case .ascii: canvas.strokes(series, on: &frame)
      }
    }
    for (index, series) in series.enumerated().reversed() {
      canvas.markers(series, isFirst: index == 0, on: &frame)
    }
    return frame
  }

  private var values: [Double] {
    series.flatMap(\.points).map(\.y) + bands.flatMap { [$0.lowerBound, $0.upperBound] }
  }

  private var fullSpan: ClosedRange<Double> {
    if let span, span.lowerBound < span.upperBound { return span }
    let places = series.flatMap(\.points).map(\.x)
    let low = places.min() ?? 0
    return low...max(places.max() ?? 0, low + 1)
  }

  private func axes(_ canvas: PlotCanvas, _ labels: [String], on frame: inout Frame) {
    let area = canvas.area
    let isASCII = canvas.isASCII
    frame.write(unit, column: 0, row: 0, .muted)
    for row in area.row..<area.maxRow {
      frame.write(isASCII ? "|" : "│", column: area.column - 1, row: row, .rule)
    }
    for (mark, label) in zip(canvas.scale.marks, labels) {
      let row = canvas.row(of: mark, isAxis: true)
      frame.write(
        label, column: area.column - 1 - CellWidth.of(label) - 1, row: row, .muted)
      guard row < area.maxRow else { continue }
      frame.write(isASCII ? "+" : "┤", column: area.column - 1, row: row, .rule)
      for column in stride(from: area.column + 1, to: area.maxColumn, by: 4) {
        frame.write(isASCII ? "." : "·", column: column, row: row, .rule)
      }
    }
    frame.write(isASCII ? "+" : "└", column: area.column - 1, row: area.maxRow, .rule)
    frame.fill(
      Rect(column: area.column, row: area.maxRow, columns: area.columns, rows: 1), .rule,
      glyph: isASCII ? "-" : "─")
    var free = 0
    for tick in ticks where canvas.span.contains(tick.x) {
      let column = canvas.column(of: tick.x)
      let width = CellWidth.of(tick.label)
      let start = max(0, min(column - width / 2, frame.size.columns - width))
      guard start >= free else { continue }
      frame.write(isASCII ? "+" : "┬", column: column, row: area.maxRow, .rule)
      frame.write(tick.label, column: start, row: area.maxRow + 1, .muted)
      free = start + width + 2
    }
  }

  /// An upright line at each change, and its name over it where there is room.
  private func changes(_ canvas: PlotCanvas, on frame: inout Frame) {
    var free = CellWidth.of(unit) + 1
    for change in changes where canvas.span.contains(change.x) {
      let column = canvas.column(of: change.x)
      for row in canvas.area.row..<canvas.area.maxRow {
        frame.write(canvas.isASCII ? ":" : "┊", column: column, row: row, .muted)
      }
      let width = CellWidth.of(change.label)
      let start = min(column, frame.size.columns - width)
      guard start >= free else { continue }
      frame.write(change.label, column: start, row: 0, .muted)
      free = start + width + 1
    }
  }

  private func shade(_ band: ClosedRange<Double>, _ canvas: PlotCanvas, on frame: inout Frame) {
    let top = canvas.row(of: band.upperBound)
    let bottom = canvas.row(of: band.lowerBound)
    frame.fill(
      Rect(
        column: canvas.area.column, row: top, columns: canvas.area.columns, rows: bottom - top + 1),
      .rule, glyph: canvas.isASCII ? ":" : "░")
  }
}
