/// The xterm-256 colours of a view, as tried out on dark and on light ground.
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
  /// What is stretched or moved, and the dark stripes across it.
  let stretched: [UInt8]
  let bar: [UInt8]
  /// Lines between pieces, inside the edge of what stands out (a dark one would swallow slender
  /// muscles), and around the chosen one.
  let seam: UInt8
  let litSeam: UInt8
  let stretchedSeam: UInt8
  let rim: UInt8
  /// Lines on top of the pieces, and openings in bones.
  let line: UInt8
  let hole: UInt8

  /// The palette for a theme: flesh at every size, in fewer and cleaner steps where a muscle is
  /// only a few cells, and paler sheets and bones beside something that stands out.
  static func palette(theme: Theme, bodyRows: Double, highlighted: Bool) -> AtlasPalette {
    let palette = palette(theme.base, bodyRows: bodyRows, highlighted: highlighted)
    return theme.isBlueOrange ? palette.blueOrange : palette
  }

  private static func palette(
    _ base: Theme.Base, bodyRows: Double, highlighted: Bool
  ) -> AtlasPalette {
    let flesh: AtlasPalette
    switch base {
    case .dark: flesh = bodyRows < fineRows ? darkSmall : dark
    case .light: flesh = bodyRows < fineRows ? lightSmall : light
    case .ansi16, .mono: return sixteen
    }
    // Their gold would pass for what stands out.
    return highlighted
      ? flesh.with(fascia: [95, 137, 138, 181, 181], bone: [95, 137, 138, 180, 181]) : flesh
  }

  /// Under so many rows dark hues turn into grey specks.
  private static let fineRows = 30.0

  /// The edge of what stands out most; where it is flat it has none, which would swallow slender
  /// muscles.
  var mostSeam: UInt8 { most.count == 1 ? most[0] : litSeam }

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

  /// The colours of a picture in which some muscles stand out; those of others would come out as
  /// specks where bones and flesh mix.
  func indexes(_ emphases: Set<AtlasEmphasis>) -> [UInt8] {
    let body = skin + ghost + hair + context + muscle + fascia + bone + [seam, line, hole]
    return emphases.reduce(body) { indexes, emphasis in
      switch emphasis {
      case .none: indexes
      case .moved, .stretched: indexes + stretched + bar + [stretchedSeam]
      case .helping: indexes + helping + stripe + [litSeam]
      case .most, .chosen: indexes + most + [litSeam, rim]
      }
    }
  }

  /// The same with other sheets and bones.
  private func with(fascia: [UInt8], bone: [UInt8]) -> AtlasPalette {
    AtlasPalette(
      skin: skin, ghost: ghost, hair: hair, context: context, muscle: muscle, fascia: fascia,
      bone: bone, most: most, helping: helping, stripe: stripe, stretched: stretched,
      bar: bar, seam: seam, litSeam: litSeam, stretchedSeam: stretchedSeam, rim: rim, line: line,
      hole: hole)
  }

  /// The same with what stands out in blue, which is seen beside flesh by everybody.
  private var blueOrange: AtlasPalette {
    AtlasPalette(
      skin: skin, ghost: ghost, hair: hair, context: context, muscle: muscle, fascia: fascia,
      bone: bone, most: most.map(BlueOrange.swap), helping: helping.map(BlueOrange.swap),
      stripe: stripe.map(BlueOrange.swap), stretched: stretched, bar: bar, seam: seam,
      litSeam: BlueOrange.swap(litSeam), stretchedSeam: stretchedSeam, rim: rim, line: line,
      hole: hole)
  }

  private static let dark = AtlasPalette(
    skin: [238, 95, 138, 180, 223], ghost: [235, 236, 237, 238, 239],
    hair: [234, 235, 236, 238, 239],
    context: [236, 238, 95, 95, 138], muscle: [237, 95, 95, 131, 131, 167, 174, 181],
    fascia: [137, 180, 180, 223, 230], bone: [137, 180, 223, 223, 230],
    most: [130, 172, 214, 220, 221, 228, 230], helping: [94, 136, 178, 179, 185, 222],
    stripe: [236, 58, 58, 94, 94], stretched: [97, 97, 134, 140, 141, 183],
    bar: [54, 54, 54, 60, 60],
    seam: 232, litSeam: 136, stretchedSeam: 54, rim: 231, line: 235, hole: 234)
  private static let darkSmall = AtlasPalette(
    skin: [95, 138, 138, 180, 180], ghost: dark.ghost, hair: dark.hair,
    context: [95, 95, 95, 138, 138], muscle: [95, 131, 131, 131, 167, 167, 174],
    fascia: [137, 180, 180, 223, 230], bone: [137, 180, 223, 223, 230],
    most: dark.most, helping: dark.helping, stripe: dark.stripe, stretched: dark.stretched,
    bar: dark.bar, seam: 95, litSeam: 136, stretchedSeam: 54, rim: 231, line: 95, hole: 234)
  private static let light = AtlasPalette(
    skin: [95, 137, 180, 223, 224], ghost: [248, 250, 252, 253, 254],
    hair: [236, 237, 239, 240, 242],
    context: [95, 95, 138, 138, 181], muscle: [95, 95, 131, 131, 167, 174, 181],
    fascia: [137, 180, 180, 223, 230], bone: [137, 180, 223, 223, 230],
    most: [94, 130, 172, 208, 214, 220, 221], helping: [94, 136, 178, 179, 222],
    stripe: [94, 94, 94, 130, 130], stretched: [91, 97, 97, 134, 140, 141], bar: [53, 54, 54, 54],
    seam: 237, litSeam: 130, stretchedSeam: 54, rim: 16, line: 238, hole: 238)
  private static let lightSmall = AtlasPalette(
    skin: [137, 180, 180, 223, 223], ghost: light.ghost, hair: light.hair,
    context: [95, 138, 138, 138, 181], muscle: [131, 131, 131, 167, 167, 174, 174],
    fascia: [180, 180, 223, 223, 230], bone: [137, 180, 223, 223, 230],
    most: light.most, helping: light.helping, stripe: light.stripe, stretched: light.stretched,
    bar: light.bar, seam: 95, litSeam: 130, stretchedSeam: 54, rim: 16, line: 95, hole: 238)
  /// Flat, because the steps between sixteen colours are too far apart to shade with.
  private static let sixteen = AtlasPalette(
    skin: [8], ghost: [8], hair: [8], context: [8], muscle: [1], fascia: [7], bone: [7],
    most: [11], helping: [3], stripe: [0], stretched: [5], bar: [0], seam: 0, litSeam: 0,
    stretchedSeam: 0, rim: 15, line: 0, hole: 0)
}
