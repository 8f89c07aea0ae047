import BackboneCanvas
import Glibc

/// A picture to fit glyphs to, beside another program that does the same: a shaded ball, a ring, and
/// strokes at all angles.
struct FittedPicture {
  static let size = Size(columns: 60, rows: 30)

  /// The colour of each sample.
  let samples: Raster<Colour>

  init() {
    let (width, height) = (
      Self.size.columns * Sampling.columns, Self.size.rows * Sampling.rows
    )
    var samples = Raster(width: width, height: height, filledWith: Colour(xterm: Self.ground))
    for y in 0..<height {
      for x in 0..<width {
        if let colour = Self.colour(Float(x) / Float(width), Float(y) / Float(height)) {
          samples[x, y] = colour
        }
      }
    }
    self.samples = samples
  }

  private static let ground: UInt8 = Theme.dark.background ?? 0

  /// The colour at a point, both from 0 to 1; nil where nothing is drawn.
  private static func colour(_ x: Float, _ y: Float) -> Colour? {
    let (u, v) = ((x - 0.3) / 0.25, (y - 0.35) / 0.25)
    let inside = 1 - u * u - v * v
    if inside > 0 {
      let light = max(0.1, 0.8 * inside.squareRoot() - 0.4 * u - 0.4 * v)
      return Colour(230 * light, 120 * light, 90 * light, 1)
    }
    let ring = ((x - 0.75) * (x - 0.75) + (y - 0.3) * (y - 0.3)).squareRoot()
    if ring > 0.13, ring < 0.2 { return Colour(90, 170, 255 * (1 - y), 1) }
    // A fan of strokes from a point on the lower edge.
    let angle = atan2(x - 0.5, 1 - y)
    guard y > 0.65, abs(angle) < 1.4 else { return nil }
    return (angle * 7 - (angle * 7).rounded()).magnitude < 0.25
      ? Colour(240, 220, 60 + 150 * y, 1) : nil
  }

  /// The picture as a file that other programs read: a portable pixmap.
  var pixmap: [UInt8] {
    var bytes = Array("P6 \(samples.width) \(samples.height) 255\n".utf8)
    for y in 0..<samples.height {
      for x in 0..<samples.width {
        let colour = samples[x, y]
        bytes += [colour.x, colour.y, colour.z].map { UInt8(min(max($0, 0), 255)) }
      }
    }
    return bytes
  }

  /// The picture in glyphs, in any of the 240 colours that do not depend on the terminal.
  func fitted() -> Frame {
    BlockEncoder(inks: 16...255, theme: .dark).frame(
      drawn: Raster(width: Self.size.columns, height: Self.size.rows, filledWith: true)
    ) { x, y in samples[x, y] }
  }

  /// A frame as a terminal is sent it, with the colours of each cell in full.
  static func escapes(_ frame: Frame) -> [UInt8] {
    var text = ""
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let cell = frame[column: column, row: row]
        let foreground = cell.style.foreground ?? ground
        let background = cell.style.background ?? ground
        text += "\u{1b}[38;5;\(foreground);48;5;\(background)m\(cell.glyph)"
      }
      text += "\u{1b}[0m\n"
    }
    return Array(text.utf8)
  }

  /// Writes the picture and what it was fitted to into a folder.
  func write(to folder: String) {
    for (name, bytes) in [("picture.ppm", pixmap), ("backbone.txt", Self.escapes(fitted()))] {
      let file = fopen("\(folder)/\(name)", "w")
      guard let file, fwrite(bytes, 1, bytes.count, file) == bytes.count, fclose(file) == 0 else {
        fatalError("\(folder)/\(name) cannot be written")
      }
    }
  }
}
