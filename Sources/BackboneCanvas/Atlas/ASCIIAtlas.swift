/// A view as printable ASCII: its outline and coarse seams by shape, what stands out filled.
struct ASCIIAtlas: Sendable {
  /// The piece at each ink place, 4 x 8 a cell.
  private let labels: Raster<UInt16>
  private let coarse: Bool
  private let inward: Raster<Float>
  private let outline: Raster<Bool>
  private let lineGlyphs: AsciiLines
  private let fillGlyphs: AsciiFill
  /// The lines while nothing stands out; what does changes them only around itself.
  private var plain = Raster<Character>(width: 0, height: 0, filledWith: " ")

  /// Under so many rows only coarse regions are told apart.
  private static let fineRows = 70.0
  /// Seams nearer to the outline than this run into it, in ink places.
  private static let clearance: Float = 5
  private static let step = Sampling.columns / GlyphInk.columns

  init(_ plan: AtlasRaster, glyphs: GlyphTable) {
    lineGlyphs = AsciiLines(glyphs)
    fillGlyphs = AsciiFill(glyphs)
    labels = plan.labels(step: Self.step)
    coarse = plan.placement.bodyRows < Self.fineRows
    inward = labels.map { $0 == AtlasRegions.outside }.distance()
    outline = labels.outline(
      region: labels.map { $0 == 0 ? 0 : 1 }, depth: labels.map { min($0, 1) })
    let none = Array(repeating: AtlasEmphasis.none, count: plan.pieces.all.count)
    let cells = Size(
      columns: labels.width / GlyphInk.columns, rows: labels.height / GlyphInk.rows)
    plain = lineGlyphs.glyphs(
      of: ink(
        in: Rect(column: 0, row: 0, columns: cells.columns, rows: cells.rows), emphases: none,
        pieces: plan.pieces))
  }

  /// The view with some pieces standing out, each its own region.
  func frame(emphases: [AtlasEmphasis], pieces: AtlasRegions, theme: Theme) -> Frame {
    var lines = plain
    let area = area(of: emphases)
    // A glyph depends on ink less than a cell away, and that on labels beside it.
    let changed = grown(area, by: 1)
    let window = grown(area, by: 2)
    if area.columns > 0 {
      let part = lineGlyphs.glyphs(
        of: ink(in: window, emphases: emphases, pieces: pieces))
      for row in changed.row..<changed.maxRow {
        for column in changed.column..<changed.maxColumn {
          lines[column, row] = part[column - window.column, row - window.row]
        }
      }
    }
    var frame = Frame(size: Size(columns: lines.width, rows: lines.height))
    for row in 0..<lines.height {
      for column in 0..<lines.width where lines[column, row] != " " {
        frame[column: column, row: row] = Cell(lines[column, row], Style(.body))
      }
    }
    for emphasis in AtlasEmphasis.allCases where emphases.contains(emphasis) {
      fill(emphasis, in: window, emphases: emphases, on: &frame)
    }
    return frame
  }

  /// The cells that hold something that stands out; of no size where nothing does.
  private func area(of emphases: [AtlasEmphasis]) -> Rect {
    let isOut = emphases.map { $0 != .none }
    var (left, right, top, bottom) = (Int.max, -1, Int.max, -1)
    for y in 0..<plain.height * GlyphInk.rows {
      for x in 0..<plain.width * GlyphInk.columns
      where isOut[Int(labels.samples[y * labels.width + x])] {
        left = min(left, x)
        right = max(right, x)
        top = min(top, y)
        bottom = y
      }
    }
    guard right >= 0 else { return Rect(column: 0, row: 0, columns: 0, rows: 0) }
    let first = (column: left / GlyphInk.columns, row: top / GlyphInk.rows)
    return Rect(
      column: first.column, row: first.row, columns: right / GlyphInk.columns - first.column + 1,
      rows: bottom / GlyphInk.rows - first.row + 1)
  }

  private func grown(_ rect: Rect, by cells: Int) -> Rect {
    let column = max(0, rect.column - cells)
    let row = max(0, rect.row - cells)
    return Rect(
      column: column, row: row, columns: min(plain.width, rect.maxColumn + cells) - column,
      rows: min(plain.height, rect.maxRow + cells) - row)
  }

  private func part<Sample>(of raster: Raster<Sample>, in window: Rect) -> Raster<Sample> {
    raster.cropped(
      x: window.column * GlyphInk.columns, y: window.row * GlyphInk.rows,
      width: window.columns * GlyphInk.columns, height: window.rows * GlyphInk.rows)
  }

  private func ink(
    in window: Rect, emphases: [AtlasEmphasis], pieces: AtlasRegions
  ) -> Raster<Float> {
    let regions = zip(pieces.all, emphases).enumerated().map { id, piece -> UInt16 in
      if piece.1 != .none { return UInt16(pieces.all.count) + UInt16(piece.1.rawValue) }
      return coarse ? piece.0.coarse : piece.0.region
    }
    let depth = pieces.all.map(\.depth)
    let coarseDepth = pieces.all.map { coarse ? depth[Int($0.coarse)] : $0.depth }
    let labels = part(of: labels, in: window)
    let inward = part(of: inward, in: window)
    let outline = part(of: outline, in: window)
    let seams = labels.outline(
      region: labels.map { regions[Int($0)] }, depth: labels.map { coarseDepth[Int($0)] })
    var ink = Raster<Float>(width: labels.width, height: labels.height, filledWith: 0)
    for i in ink.samples.indices
    where outline.samples[i] || (seams.samples[i] && inward.samples[i] > Self.clearance) {
      ink.samples[i] = 1
    }
    return ink
  }

  private func fill(
    _ emphasis: AtlasEmphasis, in window: Rect, emphases: [AtlasEmphasis], on frame: inout Frame
  ) {
    guard let (pattern, inside, edge) = Self.fill(emphasis) else { return }
    let area = part(of: labels, in: window).map { emphases[Int($0)] == emphasis }
    let shapes = fillGlyphs.glyphs(ofInk: area)
    let cover = area.coverage(tileWidth: GlyphInk.columns, tileHeight: GlyphInk.rows) { $0 }
    // What is slender fills no cell, and is seen all the same where there is most of it.
    let most = cover.samples.max() ?? 0
    let solid = min(0.5, most * 0.8)
    for row in 0..<cover.height {
      for column in 0..<cover.width where cover[column, row] > min(0.2, solid) {
        let at = (column: window.column + column, row: window.row + row)
        let isInside = cover[column, row] > solid
        frame[column: at.column, row: at.row] = Cell(
          isInside ? pattern[(at.column + at.row) % pattern.count] : shapes[column, row],
          Style(isInside ? inside : edge))
      }
    }
  }

  /// What a kind of emphasis is filled with, in turn, and the roles of its inside and its edge; nil
  /// where nothing stands out.
  private static func fill(_ emphasis: AtlasEmphasis) -> ([Character], Role, Role)? {
    switch emphasis {
    case .none: nil
    case .moved: (["~", " "], .stretched, .stretched)
    case .stretched: (["x"], .stretched, .stretched)
    case .helping: (["/", " "], .secondary, .secondary)
    case .most: (["#"], .title, .title)
    case .chosen: (["#"], .primary, .title)
    }
  }
}
