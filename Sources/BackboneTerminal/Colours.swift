import BackboneCanvas
import CTerminal

/// The colours of the terminal, and the pairs of them that ncurses draws with.
struct Colours {
  /// How many there are: 0, 8, 16, 256.
  let count: Int
  /// How many pairs may be in use.
  private let limit: Int
  /// Whether the terminal's own ink and ground can be asked for.
  private let hasDefault: Bool
  /// Pairs by ink and ground; made when first needed, since a new meaning for an old pair would
  /// repaint the screen.
  private var pairs: [Combination: Int32] = [:]

  private struct Combination: Hashable {
    var foreground: Int32
    var background: Int32
  }

  /// The colours of the screen in use.
  init() {
    start_color()
    hasDefault = use_default_colors() == OK
    count = Int(ct_colours())
    limit = min(Int(ct_pairs()), 65_536)
  }

  /// How many colours a picture may count on.
  var depth: ColourDepth {
    switch count {
    case 256...: .indexed256
    case 8...: .ansi16
    default: .mono
    }
  }

  /// The pair that shows a paint's colours, 0 for the terminal's own.
  /// - Parameter isLegible: keeps ink and ground apart where too few colours would merge them.
  mutating func pair(_ paint: ResolvedStyle, isLegible: Bool) -> Int32 {
    guard depth != .mono else { return 0 }
    let background = available(paint.background, otherwise: 0)
    var foreground = available(paint.foreground, otherwise: 7)
    if isLegible, foreground == background, foreground >= 0, paint.foreground != paint.background {
      foreground = Palette256.isDark(UInt8(background)) ? 7 : 0
    }
    if foreground < 0 && background < 0 { return 0 }
    let wanted = Combination(foreground: foreground, background: background)
    if let pair = pairs[wanted] { return pair }
    let next = Int32(pairs.count + 1)
    guard next < limit, init_extended_pair(next, foreground, background) == OK else {
      // The ground shows most: keep that.
      return pairs.first { $0.key.background == background }?.value ?? 0
    }
    pairs[wanted] = next
    return next
  }

  private func available(_ index: UInt8?, otherwise own: Int32) -> Int32 {
    guard let index else { return hasDefault ? -1 : own }
    return Int(index) < count ? Int32(index) : Int32(Palette256.nearest(index, below: count))
  }
}
