/// The colours behind xterm's 256 indexes, as far as they must be compared.
///
/// Source: xterm's 256colres.h and XTerm-col.ad. The first sixteen differ between terminals, so
/// these are only what they commonly are.
package enum Palette256 {
  /// Red, green, blue; 0...255 each.
  typealias RGB = (red: Int, green: Int, blue: Int)

  /// The colour of an index.
  static func rgb(_ index: UInt8) -> RGB {
    let index = Int(index)
    switch index {
    case 0..<16: return first[index]
    case 16..<232:
      let cube = index - 16
      return (level(cube / 36), level(cube / 6 % 6), level(cube % 6))
    default:
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    }
  }

  /// The index below `count` (at most 16 are looked at) that comes nearest.
  package static func nearest(_ index: UInt8, below count: Int) -> UInt8 {
    let wanted = rgb(index)
    let candidates = 0..<UInt8(clamping: min(count, 16))
    return candidates.min { distance(rgb($0), wanted) < distance(rgb($1), wanted) } ?? 0
  }

  /// Whether light ink can be read on it.
  static func isDark(_ index: UInt8) -> Bool {
    let (red, green, blue) = rgb(index)
    // The weights of luma, ITU-R BT.601.
    return 299 * red + 587 * green + 114 * blue < 128_000
  }

  private static func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }

  private static func distance(_ a: RGB, _ b: RGB) -> Int {
    let (red, green, blue) = (a.red - b.red, a.green - b.green, a.blue - b.blue)
    return 2 * red * red + 4 * green * green + 3 * blue * blue
  }

  private static let first: [RGB] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
    (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]
}
