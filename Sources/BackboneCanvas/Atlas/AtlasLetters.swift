/// A plate as printable ASCII: its outline and coarse seams by shape, what stands out filled.
struct AtlasLetters: Sendable {
  /// The piece at each ink place, 4 x 8 a cell.
  private let labels: Raster<UInt16>
  private let coarse: Bool
  private let inward: Raster<Float>
  private let outline: Raster<Bool>

  /// Under so many rows only coarse regions are told apart.
  private static let fineRows = 70.0
  /// Seams nearer to the outline than this run into it, in ink places.
  private static let clearance: Float = 5
  private static let step = Sampling.columns / GlyphInk.columns

  init(_ plan: AtlasPlan, glyphs: Atlas) {
    labels = plan.labels(step: Self.step)
    coarse = plan.placement.bodyRows < Self.fineRows
    inward = labels.map { $0 == AtlasPieces.outside }.distance()
    outline = labels.outline(
      region: labels.map { $0 == 0 ? 0 : 1 }, depth: labels.map { min($0, 1) })
  }

  /// The plate with some pieces standing out, each its own region.
  func frame(
    emphases: [AtlasEmphasis], pieces: AtlasPieces, glyphs: Atlas, theme: Theme
  ) -> Frame {
    let lines = glyphs.asciiLines.glyphs(of: ink(emphases: emphases, pieces: pieces))
    var frame = Frame(size: Size(columns: lines.width, rows: lines.height))
    for row in 0..<lines.height {
      for column in 0..<lines.width where lines[column, row] != " " {
        frame[column: column, row: row] = Cell(lines[column, row], Style(.body))
      }
    }
    for emphasis in [AtlasEmphasis.helping, .most, .chosen] where emphases.contains(emphasis) {
      fill(emphasis, emphases: emphases, glyphs: glyphs, in: &frame)
    }
    return frame
  }

  private func ink(emphases: [AtlasEmphasis], pieces: AtlasPieces) -> Raster<Float> {
    let regions = zip(pieces.all, emphases).enumerated().map { id, piece -> UInt16 in
      if piece.1 != .none { return UInt16(pieces.all.count) + UInt16(piece.1.rawValue) }
      return coarse ? piece.0.coarse : piece.0.region
    }
    let depth = pieces.all.map(\.depth)
    let coarseDepth = pieces.all.map { coarse ? depth[Int($0.coarse)] : $0.depth }
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
    _ emphasis: AtlasEmphasis, emphases: [AtlasEmphasis], glyphs: Atlas, in frame: inout Frame
  ) {
    let area = labels.map { emphases[Int($0)] == emphasis }
    let shapes = glyphs.asciiFill.glyphs(ofInk: area)
    let cover = area.coverage(tileWidth: GlyphInk.columns, tileHeight: GlyphInk.rows) { $0 }
    for row in 0..<cover.height {
      for column in 0..<cover.width where cover[column, row] > 0.2 {
        let isInside = cover[column, row] > 0.5
        let (glyph, role): (Character, Role) =
          switch emphasis {
          case .none: (" ", .text)
          case .helping:
            isInside
              ? ((column + row) % 2 == 0 ? "/" : " ", .secondary)
              : (shapes[column, row], .secondary)
          case .most: (isInside ? "#" : shapes[column, row], .title)
          case .chosen: (isInside ? "#" : shapes[column, row], isInside ? .primary : .title)
          }
        frame[column: column, row: row] = Cell(glyph, Style(role))
      }
    }
  }
}
