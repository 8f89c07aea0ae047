package import BackboneBinary

/// Fills areas with ASCII: solid inside, and along the edge the glyph whose ink has the shape of
/// what the area covers of the cell.
package struct AsciiFill: Hashable, Sendable {
  fileprivate struct Shape: Hashable {
    let glyph: Character
    let ink: Raster<Float>
    let penalty: Float
  }

  private let shapes: [Shape]

  /// Above this share a cell is solid.
  private static let solid: Float = 0.78
  /// Below this share a cell stays blank.
  private static let blank: Float = 0.1
  /// Glyphs that read as ornaments unless they fit clearly better.
  private static let penalties: [Character: Float] = ["-": 0.3, "^": 0.15, "Y": 0.2, ":": 0.2]

  /// Prepares the glyphs of a table; keep it, it does not change with the picture.
  package init(_ table: GlyphTable) {
    shapes = table.fillEdge.compactMap { glyph in
      guard let ink = table.ink(of: glyph) else { return nil }
      return Shape(
        glyph: glyph, ink: Self.softened(ink),
        penalty: Self.penalties[glyph, default: 0])
    }
  }

  /// Blurs a glyph over a blank margin, so that thin ink counts for the area it stands for.
  private static func softened(_ ink: Raster<Float>) -> Raster<Float> {
    let margin = 3
    var big = Raster<Float>(
      width: ink.width + 2 * margin, height: ink.height + 2 * margin, filledWith: 0)
    for y in 0..<ink.height {
      for x in 0..<ink.width { big[margin + x, margin + y] = ink[x, y] }
    }
    let soft = big.softened()
    var out = ink
    for y in 0..<ink.height {
      for x in 0..<ink.width { out[x, y] = soft[margin + x, margin + y] }
    }
    return out
  }

  /// The glyph of every cell for an area at the full sampling; blank where the area is not.
  package func glyphs(of area: Raster<Bool>, solid: Character = "#") -> Raster<Character> {
    glyphs(
      of: area.coverage(
        tileWidth: Sampling.columns / GlyphInk.columns, tileHeight: Sampling.rows / GlyphInk.rows
      ) { $0 },
      cover: area.cellCoverage { $0 }, solid: solid)
  }

  /// The same for an area at the glyphs' own 4 x 8 places a cell.
  func glyphs(ofInk area: Raster<Bool>, solid: Character = "#") -> Raster<Character> {
    glyphs(
      of: area.map { $0 ? 1 : 0 },
      cover: area.coverage(tileWidth: GlyphInk.columns, tileHeight: GlyphInk.rows) { $0 },
      solid: solid)
  }

  private func glyphs(
    of ink: Raster<Float>, cover: Raster<Float>, solid: Character
  ) -> Raster<Character> {
    var out = Raster<Character>(width: cover.width, height: cover.height, filledWith: " ")
    for row in 0..<cover.height {
      for column in 0..<cover.width where cover[column, row] > Self.blank {
        out[column, row] =
          cover[column, row] > Self.solid ? solid : nearest(ink, column: column, row: row)
      }
    }
    return out
  }

  private func nearest(_ ink: Raster<Float>, column: Int, row: Int) -> Character {
    var best: Character = " "
    var least = Float.infinity
    for shape in shapes {
      var error = shape.penalty
      for y in 0..<GlyphInk.rows {
        for x in 0..<GlyphInk.columns {
          let d =
            ink[column * GlyphInk.columns + x, row * GlyphInk.rows + y]
            - shape.ink[x, y]
          error += d * d
        }
      }
      if error < least {
        least = error
        best = shape.glyph
      }
    }
    return best
  }
}

// MARK: - Compiled

extension AsciiFill: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    shapes = try reader.read()
  }
}

extension AsciiFill.Shape: BinaryReadable {
  init(from reader: inout BinaryReader) throws(BinaryError) {
    glyph = try reader.read()
    ink = try reader.read()
    penalty = try reader.read()
  }
}
