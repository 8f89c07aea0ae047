import BackboneCanvas

/// What a cell looks like in a picture: a glyph of text, or parts that a block fills, on a ground.
struct SVGCell: Hashable {
  /// The side of the grid that a block is made of: its parts are eighths of a cell.
  static let parts = 8

  /// What is written in it; a blank where it is filled with a block, or empty.
  let glyph: Character
  let ground: Int
  let ink: Int
  let isBold: Bool
  /// The parts that have the colour of the ink, a bit each, row after row.
  private let mask: UInt64

  /// A cell of a frame, in colours by their numbers.
  init(_ glyph: Character, ink: Int, ground: Int, isBold: Bool) {
    let mask = Self.boxes(glyph).reduce(UInt64(0)) { mask, box in
      (box.row / 2..<box.maxRow / 2).reduce(mask) { mask, row in
        (box.column..<box.maxColumn).reduce(mask) { $0 | 1 << UInt64(row * Self.parts + $1) }
      }
    }
    let isBlank = glyph == " " || mask != 0
    self.glyph = isBlank ? " " : glyph
    self.ground = ground
    self.mask = mask
    // Of what is not seen no two cells differ.
    self.ink = isBlank && mask == 0 ? ground : ink
    self.isBold = isBold && !isBlank
  }

  /// Whether something is written in it.
  var isText: Bool { glyph != " " }

  /// Whether nothing is seen in it but its ground.
  var isEmpty: Bool { !isText && ink == ground }

  /// The colour of one of its parts.
  func colour(column: Int, row: Int) -> Int {
    mask & 1 << UInt64(row * Self.parts + column) == 0 ? ground : ink
  }

  /// The parts of a cell that a block fills, in cells of 8 by 16; none for other glyphs.
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
