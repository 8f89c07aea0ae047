/// Draws lines with ASCII by comparing shapes: where the ink lies in the cell and which way it runs.
///
/// Ink alone would choose brackets and letters for slanting lines; the direction of the edges tells
/// them apart.
package struct AsciiLines: Hashable, Sendable {
  private struct Pattern: Hashable {
    let glyph: Character
    let descriptor: Descriptor
    let penalty: Float
  }

  private let patterns: [Pattern]

  /// What a penalty of 1 weighs against squared differences.
  private static let penaltyWeight: Float = 0.9
  /// The glyph's thin ink is strengthened to that of a drawn line.
  private static let gain: Float = 1.15
  /// The least share of a cell that a line must ink to be drawn.
  private static let leastInk: Float = 0.04

  /// Prepares the glyphs of a table; keep it, it does not change with the picture.
  package init(_ table: GlyphTable) {
    patterns = table.linePenalty.sorted { $0.key < $1.key }.flatMap { text, penalty in
      guard let glyph = text.first, let ink = table.ink(of: glyph) else {
        return [Pattern]()
      }
      return (Self.shifts[glyph, default: []] + [(0, 0)]).map { shift in
        let paper = Self.surrounded(glyph, ink, shift: shift)
        let far = Float(abs(shift.0)) / 2 + Float(abs(shift.1)) / 3
        return Pattern(
          glyph: glyph, descriptor: Descriptor(Descriptor.channels(of: paper), column: 1, row: 1),
          penalty: (penalty + 0.05 * far) * Self.penaltyWeight)
      }
    }
  }

  /// The glyph of every cell for lines drawn at 4 x 8 samples a cell, 1 for ink.
  package func glyphs(of lines: Raster<Float>) -> Raster<Character> {
    let cells = Size(
      columns: lines.width / GlyphInk.columns, rows: lines.height / GlyphInk.rows)
    var out = Raster<Character>(width: cells.columns, height: cells.rows, filledWith: " ")
    let share = lines.coverage(tileWidth: GlyphInk.columns, tileHeight: GlyphInk.rows) { $0 > 0.5 }
    let channels = Descriptor.channels(of: lines)
    for row in 0..<cells.rows {
      for column in 0..<cells.columns where share[column, row] >= Self.leastInk {
        let seen = Descriptor(channels, column: column, row: row)
        var least = Float.infinity
        for pattern in patterns {
          let error = seen.difference(from: pattern.descriptor) + pattern.penalty
          if error < least {
            least = error
            out[column, row] = pattern.glyph
          }
        }
      }
    }
    return out
  }

  /// Shifts in eighths of a cell's width, by which a line may pass beside the glyph's own.
  private static let shifts: [Character: [(Int, Int)]] = [
    "|": [(-3, 0), (-2, 0), (-1, 0), (1, 0), (2, 0), (3, 0)],
    "/": [(-2, 0), (2, 0), (0, -3), (0, 3), (-1, 0), (1, 0)],
    "\\": [(-2, 0), (2, 0), (0, -3), (0, 3), (-1, 0), (1, 0)],
    "-": [(0, -3), (0, -2), (0, -1), (0, 1), (0, 2)],
    "_": [(0, -2), (0, -1)],
    "'": [(-1, 0), (1, 0)], "`": [(-1, 0), (1, 0)],
    ".": [(-2, 0), (2, 0)], ",": [(-2, 0), (2, 0)],
    "(": [(-2, 0), (2, 0)], ")": [(-2, 0), (2, 0)],
    "\"": [(0, -1), (0, 1)],
  ]

  /// A glyph in the middle of 3 x 3 cells; strokes that reach the edge of a cell go on next door.
  private static func surrounded(
    _ glyph: Character, _ ink: Raster<Float>, shift: (Int, Int)
  ) -> Raster<Float> {
    let neighbours: [(Int, Int)] =
      switch glyph {
      case "|": [(1, 0), (1, 2)]
      case "-", "_", "=", "~": [(0, 1), (2, 1)]
      case "/": [(2, 0), (0, 2)]
      case "\\": [(0, 0), (2, 2)]
      default: []
      }
    let w = GlyphInk.columns
    let h = GlyphInk.rows
    var paper = Raster<Float>(width: 3 * w, height: 3 * h, filledWith: 0)
    for (column, row) in neighbours + [(1, 1)] {
      for y in 0..<h {
        for x in 0..<w { paper[column * w + x, row * h + y] = min(1, ink[x, y] * gain) }
      }
    }
    return paper.shifted(x: Float(shift.0) / 2, y: Float(shift.1) / 2)
  }
}

extension Raster where Sample == Float {
  /// The picture moved by a part of a sample; what moves in is blank.
  fileprivate func shifted(x dx: Float, y dy: Float) -> Raster<Float> {
    func at(_ x: Int, _ y: Int) -> Float { contains(x, y) ? self[x, y] : 0 }
    var out = self
    for y in 0..<height {
      for x in 0..<width {
        let sx = Float(x) - dx
        let sy = Float(y) - dy
        let x0 = Int(sx.rounded(.down))
        let y0 = Int(sy.rounded(.down))
        let fx = sx - Float(x0)
        let fy = sy - Float(y0)
        out[x, y] =
          (at(x0, y0) * (1 - fx) + at(x0 + 1, y0) * fx) * (1 - fy)
          + (at(x0, y0 + 1) * (1 - fx) + at(x0 + 1, y0 + 1) * fx) * fy
      }
    }
    return out
  }
}

/// What one cell of a line drawing looks like: ink and four edge directions on 4 x 8 places.
private struct Descriptor: Hashable {
  private let values: [SIMD4<Float>]

  /// Weight of the directions against the ink.
  private static let directionWeight: Float = 2.2

  /// Ink and the four directions of a whole drawing.
  static func channels(of paper: Raster<Float>) -> [Raster<Float>] {
    let soft = paper.softened()
    var directions = (0..<4).map { _ in
      Raster<Float>(width: paper.width, height: paper.height, filledWith: 0)
    }
    // Unchecked access: this runs for every sample of a picture.
    soft.samples.withUnsafeBufferPointer { field in
      for y in 0..<soft.height {
        let up = max(y - 1, 0) * soft.width
        let row = y * soft.width
        let down = min(y + 1, soft.height - 1) * soft.width
        for x in 0..<soft.width {
          let left = max(x - 1, 0)
          let right = min(x + 1, soft.width - 1)
          let gx =
            (field[up + right] - field[up + left] + 2 * (field[row + right] - field[row + left])
              + field[down + right] - field[down + left]) / 8
          let gy =
            (field[down + left] - field[up + left] + 2 * (field[down + x] - field[up + x])
              + field[down + right] - field[up + right]) / 8
          let strength = (gx * gx + gy * gy).squareRoot()
          guard strength > 0 else { continue }
          // The energy goes to the two nearest of the directions 0, 45, 90 and 135 degrees; |cos|
          // and |sin| of the doubled angle stand in for the angle itself.
          let double = SIMD2((gx * gx - gy * gy), 2 * gx * gy) / (strength * strength)
          let weights = SIMD4(-double.x, -double.y, double.x, double.y)
          for k in 0..<4 { directions[k][x, y] = strength * max(0, weights[k]) }
        }
      }
    }
    return [soft.softened()]
      + directions.map { $0.softened().map { $0 * directionWeight } }
  }

  init(_ channels: [Raster<Float>], column: Int, row: Int) {
    values = channels.flatMap { channel in
      (0..<GlyphInk.rows).map { y in
        let start = (row * GlyphInk.rows + y) * channel.width + column * GlyphInk.columns
        let line = channel.samples
        return SIMD4(line[start], line[start + 1], line[start + 2], line[start + 3])
      }
    }
  }

  func difference(from other: Descriptor) -> Float {
    var sum = SIMD4<Float>.zero
    for i in values.indices {
      let d = values[i] - other.values[i]
      sum += d * d
    }
    // Eight rows of places here stand for the six that the penalties were tuned with.
    return sum.sum() * 0.75
  }
}
