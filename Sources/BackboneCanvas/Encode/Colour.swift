/// Red, green and blue as 0...255, multiplied by the coverage 0...1 in the fourth lane.
package typealias Colour = SIMD4<Float>

extension SIMD4<Float> {
  /// The colour of an xterm-256 index; the first sixteen as terminals commonly set them.
  package init(xterm index: UInt8) {
    self =
      switch index {
      case 0..<16: Self.base[Int(index)]
      case 16..<232:
        Colour(
          Self.level(index - 16, 36), Self.level(index - 16, 6), Self.level(index - 16, 1), 1)
      default: Colour(grey: 8 + 10 * Float(index - 232))
      }
  }

  private init(grey: Float) { self.init(grey, grey, grey, 1) }

  /// One channel of xterm's 6 x 6 x 6 cube (xterm, 256colres.pl).
  private static func level(_ index: UInt8, _ step: UInt8) -> Float {
    let n = index / step % 6
    return n == 0 ? 0 : 55 + 40 * Float(n)
  }

  private static let base: [Colour] = [
    Colour(0, 0, 0, 1), Colour(205, 49, 49, 1), Colour(13, 188, 121, 1), Colour(229, 229, 16, 1),
    Colour(36, 114, 200, 1), Colour(188, 63, 188, 1), Colour(17, 168, 205, 1),
    Colour(229, 229, 229, 1), Colour(102, 102, 102, 1), Colour(241, 76, 76, 1),
    Colour(35, 209, 139, 1), Colour(245, 245, 67, 1), Colour(59, 142, 234, 1),
    Colour(214, 112, 214, 1), Colour(41, 184, 219, 1), Colour(255, 255, 255, 1),
  ]
}

/// Colours from dark to light for one material, mixed between the given ones.
package struct Ramp: Hashable, Sendable {
  /// The given xterm-256 indexes.
  package let indexes: [UInt8]
  private let shades: [Colour]

  /// Steps into which a tone is divided.
  package static let steps = 64

  /// A ramp through xterm-256 indexes, darkest first, at least one.
  package init(_ indexes: [UInt8]) {
    self.indexes = indexes
    let colours = indexes.map(Colour.init(xterm:))
    guard let last = colours.last else {
      shades = Array(repeating: .zero, count: Self.steps)
      return
    }
    shades = (0..<Self.steps).map { step in
      let at = Float(step) / Float(Self.steps - 1) * Float(colours.count - 1)
      let i = Int(at)
      guard i + 1 < colours.count else { return last }
      return colours[i] + (colours[i + 1] - colours[i]) * (at - Float(i))
    }
  }

  /// The colour of a tone from 0, dark, to 1, light; clamped.
  package subscript(tone tone: Float) -> Colour {
    shades[Int(min(max(tone, 0), 1) * Float(Self.steps - 1) + 0.5)]
  }

  /// The colours of all steps, so many steps lighter; clamped.
  func shades(lifted lift: Int) -> [Colour] {
    lift == 0 ? shades : shades.indices.map { shades[min(max($0 + lift, 0), Self.steps - 1)] }
  }
}

/// The colours a picture may use, and which of them is nearest to any other.
package struct Inks: Hashable, Sendable {
  private let indexes: [UInt8]
  private let red: [SIMD8<Float>]
  private let green: [SIMD8<Float>]
  private let blue: [SIMD8<Float>]

  /// The xterm-256 indexes to choose from, at least one.
  package init(_ indexes: some Sequence<UInt8>) {
    let unique = Set(indexes).sorted()
    // Groups of eight are compared at once; the last group repeats its last colour.
    let groups = (unique.count + 7) / 8
    let padded = (0..<groups * 8).map { unique[Swift.min($0, unique.count - 1)] }
    let colours = padded.map(Colour.init(xterm:))
    func lanes(_ channel: Int) -> [SIMD8<Float>] {
      (0..<groups).map { group in
        SIMD8((0..<8).map { colours[group * 8 + $0][channel] })
      }
    }
    self.indexes = padded
    red = lanes(0)
    green = lanes(1)
    blue = lanes(2)
  }

  /// The index whose colour is nearest, green weighing most as the eye sees it.
  package func nearest(to colour: Colour) -> UInt8 {
    var best = SIMD8<Float>(repeating: .infinity)
    var group = SIMD8<Int32>(repeating: 0)
    for i in 0..<red.count {
      let r = red[i] - colour.x
      let g = green[i] - colour.y
      let b = blue[i] - colour.z
      let distance = r * r * 0.8 + g * g * 1.2 + b * b * 0.6
      let closer = distance .< best
      best.replace(with: distance, where: closer)
      group.replace(with: SIMD8(repeating: Int32(i)), where: closer)
    }
    var lane = 0
    for i in 1..<8 where best[i] < best[lane] { lane = i }
    return indexes.isEmpty ? 0 : indexes[Int(group[lane]) * 8 + lane]
  }
}
