/// The xterm-256 colours of a plate, as tried out on dark and on light ground.
struct AtlasPalette: Hashable, Sendable {
  /// Ramps by material, dark to light.
  let skin: [UInt8]
  /// Skin around what the deeper layers lay bare.
  let ghost: [UInt8]
  let hair: [UInt8]
  let context: [UInt8]
  let muscle: [UInt8]
  let fascia: [UInt8]
  let bone: [UInt8]
  /// Ramps of what stands out.
  let most: [UInt8]
  let helping: [UInt8]
  /// The dark stripes across what helps.
  let stripe: [UInt8]
  /// Lines between pieces, inside the edge of what stands out (a dark one would swallow slender
  /// muscles), and around the chosen one.
  let seam: UInt8
  let litSeam: UInt8
  let rim: UInt8
  /// Lines on top of the pieces, and openings in bones.
  let line: UInt8
  let hole: UInt8

  /// The palette for a theme: flesh where there is room for its hues, clay in small panes, and
  /// paler clay beside something that stands out.
  static func palette(theme: Theme, bodyRows: Double, highlighted: Bool) -> AtlasPalette {
    let palette = palette(theme.base, bodyRows: bodyRows, highlighted: highlighted)
    return theme.isBlueOrange ? palette.blueOrange : palette
  }

  private static func palette(
    _ base: Theme.Base, bodyRows: Double, highlighted: Bool
  ) -> AtlasPalette {
    switch base {
    case .dark:
      if bodyRows >= fleshRows {
        highlighted ? darkFleshDimmed : darkFlesh
      } else {
        highlighted ? darkClayDimmed : darkClay
      }
    case .light:
      if bodyRows >= fleshRows {
        lightFlesh
      } else {
        highlighted ? lightClayDimmed : lightClay
      }
    case .ansi16, .mono: sixteen
    }
  }

  /// Hues of flesh flicker where a muscle is only a few cells.
  private static let fleshRows = 36.0

  /// The ramp of a material; openings and lines have one colour.
  func ramp(_ kind: AtlasArt.Kind, isGhost: Bool) -> [UInt8] {
    switch kind {
    case .skin: isGhost ? ghost : skin
    case .hair: hair
    case .context: context
    case .muscle: muscle
    case .fascia: fascia
    case .bone: bone
    case .hole: [hole]
    case .line: [line]
    }
  }

  /// Every colour in it.
  var indexes: [UInt8] {
    skin + ghost + hair + context + muscle + fascia + bone + most + helping + stripe
      + [seam, litSeam, rim, line, hole]
  }

  /// The same with paler sheets and bones, whose gold would pass for what stands out.
  private func with(fascia: [UInt8], bone: [UInt8]) -> AtlasPalette {
    AtlasPalette(
      skin: skin, ghost: ghost, hair: hair, context: context, muscle: muscle, fascia: fascia,
      bone: bone, most: most, helping: helping, stripe: stripe, seam: seam, litSeam: litSeam,
      rim: rim, line: line, hole: hole)
  }

  /// The same with what stands out in blue, which is seen beside flesh by everybody.
  private var blueOrange: AtlasPalette {
    AtlasPalette(
      skin: skin, ghost: ghost, hair: hair, context: context, muscle: muscle, fascia: fascia,
      bone: bone, most: most.map(BlueOrange.swap), helping: helping.map(BlueOrange.swap),
      stripe: stripe.map(BlueOrange.swap), seam: seam, litSeam: BlueOrange.swap(litSeam), rim: rim,
      line: line, hole: hole)
  }

  private static let darkFlesh = AtlasPalette(
    skin: [238, 95, 138, 180, 223], ghost: [235, 236, 237, 238, 239],
    hair: [234, 235, 236, 238, 239],
    context: [236, 238, 95, 95, 138], muscle: [237, 95, 95, 131, 131, 167, 174, 181],
    fascia: [137, 180, 180, 223, 230], bone: [137, 180, 223, 223, 230],
    most: [130, 172, 214, 220, 221, 228, 230], helping: [94, 136, 178, 179, 185, 222],
    stripe: [236, 58, 58, 94, 94], seam: 232, litSeam: 136, rim: 231, line: 235, hole: 234)
  private static let darkFleshDimmed = darkFlesh.with(
    fascia: [95, 137, 138, 181, 181], bone: [95, 137, 138, 180, 181])
  private static let darkClay = AtlasPalette(
    skin: [237, 239, 241, 244, 246], ghost: [235, 236, 237, 238, 239],
    hair: [235, 236, 238, 240, 241],
    context: [236, 238, 240, 242, 244], muscle: [237, 239, 241, 243, 245, 247, 249, 251],
    fascia: [245, 248, 250, 252, 254], bone: [242, 246, 249, 252, 254],
    most: [94, 130, 172, 208, 214, 215, 222], helping: [94, 136, 172, 178, 179, 222],
    stripe: [236, 58, 58, 94, 94], seam: 234, litSeam: 136, rim: 231, line: 236, hole: 235)
  private static let darkClayDimmed = AtlasPalette(
    skin: [236, 237, 238, 239, 241], ghost: [235, 236, 237, 238, 239],
    hair: [235, 235, 236, 237, 238],
    context: [235, 237, 239, 240, 241], muscle: [236, 238, 239, 241, 243, 245, 247],
    fascia: [239, 242, 244, 246, 248], bone: [239, 242, 245, 247, 249],
    most: darkClay.most, helping: darkClay.helping, stripe: darkClay.stripe,
    seam: 234, litSeam: 136, rim: 231, line: 236, hole: 235)
  private static let lightFlesh = AtlasPalette(
    skin: [95, 137, 180, 223, 224], ghost: [248, 250, 252, 253, 254],
    hair: [236, 237, 239, 240, 242],
    context: [95, 95, 138, 138, 181], muscle: [95, 95, 131, 131, 167, 174, 181],
    fascia: [137, 180, 180, 223, 230], bone: [137, 180, 223, 223, 230],
    most: [94, 130, 172, 208, 214, 220, 221], helping: [94, 136, 178, 179, 222],
    stripe: [94, 94, 94, 130, 130], seam: 237, litSeam: 130, rim: 16, line: 238, hole: 238)
  private static let lightClay = AtlasPalette(
    skin: [246, 249, 251, 252, 253], ghost: [248, 250, 252, 253, 254],
    hair: [236, 238, 240, 242, 243],
    context: [242, 245, 247, 249, 251], muscle: [238, 241, 244, 246, 248, 250, 252],
    fascia: [247, 250, 252, 253, 254], bone: [244, 249, 252, 254, 255],
    most: [94, 130, 166, 166, 172, 208, 214], helping: [94, 136, 173, 179, 180, 222],
    stripe: [94, 94, 94, 130, 130], seam: 236, litSeam: 130, rim: 16, line: 238, hole: 238)
  private static let lightClayDimmed = AtlasPalette(
    skin: lightClay.skin, ghost: [248, 250, 252, 253, 254], hair: lightClay.hair,
    context: [245, 248, 250, 251, 252], muscle: [242, 245, 247, 249, 250, 252, 253],
    fascia: [248, 251, 253, 254, 254], bone: [247, 251, 253, 254, 255],
    most: lightClay.most, helping: lightClay.helping, stripe: lightClay.stripe,
    seam: 236, litSeam: 130, rim: 16, line: 238, hole: 238)
  /// Flat, because the steps between sixteen colours are too far apart to shade with.
  private static let sixteen = AtlasPalette(
    skin: [8], ghost: [8], hair: [8], context: [8], muscle: [8], fascia: [7], bone: [7],
    most: [11], helping: [3], stripe: [0], seam: 0, litSeam: 0, rim: 15, line: 0, hole: 0)
}
