/// Turns a map of dots into braille, one style a cell.
package enum BrailleEncoder {
  /// Dots across a cell.
  package static let columns = 2
  /// Dots down a cell.
  package static let rows = 4

  /// Draws dots; the raster has 2 x 4 a cell, and what does not fill a cell is left out.
  /// - Parameters:
  ///   - dots: 0 where there is no dot, else the rank of its style, counted from 1.
  ///   - styles: by rank; the highest rank among a cell's dots is the cell's style.
  package static func frame(dots: Raster<UInt8>, styles: [Style]) -> Frame {
    var frame = Frame(size: Size(columns: dots.width / columns, rows: dots.height / rows))
    for row in 0..<frame.size.rows {
      for column in 0..<frame.size.columns {
        var pattern: UInt32 = 0
        var rank: UInt8 = 0
        for y in 0..<rows {
          for x in 0..<columns {
            let dot = dots[column * columns + x, row * rows + y]
            guard dot > 0 else { continue }
            pattern |= bits[y * columns + x]
            rank = max(rank, dot)
          }
        }
        guard pattern > 0, rank <= styles.count, let scalar = Unicode.Scalar(0x2800 + pattern)
        else { continue }
        frame[column: column, row: row] = Cell(Character(scalar), styles[Int(rank) - 1])
      }
    }
    return frame
  }

  /// The bit of each dot, row by row (Unicode 17, section 21.1: dots 1 to 8).
  private static let bits: [UInt32] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]
}
