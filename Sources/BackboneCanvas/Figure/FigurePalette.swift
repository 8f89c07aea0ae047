/// The colours of a shaded figure as xterm-256 ramps, dark to light.
///
/// Near limbs stand out from the trunk, and the trunk from far limbs, by tone. What one stands or lies
/// on has a dull colour of its own, what one holds a bright one: neither is ever grey, as the body is.
struct FigurePalette {
  let near: Ramp
  let far: Ramp
  let trunk: Ramp
  let head: Ramp
  let hair: Ramp
  let prop: Ramp
  let held: Ramp
  /// Arrows and bars beside a figure that stands still.
  let sign: Ramp
  let primary: Ramp
  let secondary: Ramp
  let stretched: Ramp
  let seam: Colour
  let ghost: Colour
  let ghostRim: Colour
  /// What the ghost is made of; it tints the edges of a picture without one.
  private let ghostIndexes: Set<UInt8>
  private let bodyIndexes: Set<UInt8>
  /// What stretched muscles are made of: among sixteen colours it is nearest to some greys.
  private let stretchedIndexes: Set<UInt8>
  private let signIndex: UInt8

  /// The colours of a theme; those of the sixteen-colour one for a theme without colours.
  /// - Parameter isWrong: whether the figure is in a faulty posture: it is red then, and the right
  ///   one behind it grey.
  init(_ theme: Theme, isWrong: Bool = false) {
    self.init(theme.base, isWrong: isWrong, hue: theme.isBlueOrange ? BlueOrange.swap : { $0 })
  }

  private init(_ base: Theme.Base, isWrong: Bool, hue: (UInt8) -> UInt8) {
    switch base {
    case .dark where isWrong:
      self.init(
        near: [52, 88, 124, 131, 167, 167], far: [52, 88, 88, 95, 95],
        trunk: [52, 88, 124, 131, 131, 167], head: [52, 88, 124, 131, 167, 167],
        hair: [52, 52, 88, 88], prop: [23, 29, 29, 29],
        held: [38, 39, 81, 117], sign: 228,
        primary: [88], secondary: [88], stretched: [88],
        seam: 234, ghosts: [236, 238, 240, 243],
        between: Array(232...255) + [24, 31, 67], hue: hue)
    case .light where isWrong:
      self.init(
        near: [88, 124, 160, 160, 167, 167], far: [131, 167, 167, 174],
        trunk: [88, 124, 160, 160, 167, 167], head: [88, 124, 160, 167, 167, 167],
        hair: [52, 88, 88], prop: [23, 29, 29, 72, 109],
        held: [17, 18, 25, 26, 32], sign: 232,
        primary: [124], secondary: [124], stretched: [124],
        seam: 52, ghosts: [254, 252, 249, 246],
        between: Array(232...255) + [67, 110], hue: hue)
    case .ansi16 where isWrong, .mono where isWrong:
      self.init(
        near: [1, 9], far: [1], trunk: [1, 9], head: [9], hair: [1], prop: [6],
        held: [4, 12], sign: 15,
        primary: [1], secondary: [1], stretched: [1], seam: 0, ghosts: [8], between: [], hue: hue)
    case .dark:
      self.init(
        near: [239, 242, 245, 248, 251, 253], far: [236, 238, 239, 240, 242],
        trunk: [237, 239, 241, 243, 244, 245], head: [240, 243, 246, 249, 252, 254],
        hair: [240, 241, 242, 243, 244], prop: [23, 29, 29, 29],
        held: [38, 39, 81, 117], sign: 228,
        primary: [130, 172, 208, 214, 214, 214], secondary: [94, 136, 136],
        stretched: [54, 97, 134, 140],
        seam: 234, ghosts: [52, 88, 124, 131, 167],
        between: Array(232...255) + [24, 31, 67], hue: hue)
    case .light:
      self.init(
        near: [236, 238, 241, 244, 246, 247], far: [244, 246, 248, 249, 250],
        trunk: [241, 244, 247, 249, 250, 250], head: [236, 239, 242, 245, 247, 248],
        hair: [235, 236, 237, 238, 239], prop: [23, 29, 29, 72, 109],
        held: [17, 18, 25, 26, 32], sign: 232,
        primary: [94, 130, 130, 166, 172, 208], secondary: [137, 179, 179, 180, 180, 180],
        stretched: [54, 97, 134, 140],
        seam: 236, ghosts: [224, 217, 174, 160],
        between: Array(232...255) + [67, 110], hue: hue)
    case .ansi16, .mono:
      self.init(
        near: [8, 7, 7], far: [8], trunk: [8, 8, 7], head: [7], hair: [8], prop: [6],
        held: [4, 12], sign: 15,
        primary: [3, 11, 11], secondary: [7, 3, 3], stretched: [5], seam: 0, ghosts: [1],
        between: [], hue: hue)
    }
  }

  private init(
    near: [UInt8], far: [UInt8], trunk: [UInt8], head: [UInt8], hair: [UInt8], prop: [UInt8],
    held: [UInt8], sign: UInt8, primary: [UInt8], secondary: [UInt8], stretched: [UInt8],
    seam: UInt8,
    ghosts: [UInt8], between: [UInt8], hue: (UInt8) -> UInt8
  ) {
    let (near, far, trunk) = (near.map(hue), far.map(hue), trunk.map(hue))
    let (head, hair, prop, held) = (head.map(hue), hair.map(hue), prop.map(hue), held.map(hue))
    let (primary, secondary, stretched) = (primary.map(hue), secondary.map(hue), stretched.map(hue))
    let (seam, ghosts) = (hue(seam), ghosts.map(hue))
    self.near = Ramp(near)
    self.far = Ramp(far)
    self.trunk = Ramp(trunk)
    self.head = Ramp(head)
    self.hair = Ramp(hair)
    self.prop = Ramp(prop)
    self.held = Ramp(held)
    signIndex = hue(sign)
    self.sign = Ramp([hue(sign)])
    self.primary = Ramp(primary)
    self.secondary = Ramp(secondary)
    self.stretched = Ramp(stretched)
    self.seam = Colour(xterm: seam)
    let ghost = Ramp(ghosts)
    self.ghost = ghost[tone: 0]
    ghostRim = ghost[tone: 1]
    ghostIndexes = Set(ghosts)
    bodyIndexes = Set(
      [
        near, far, trunk, head, hair, prop, held, primary, secondary, [seam], between,
      ].joined())
    stretchedIndexes = Set(stretched)
  }

  /// The indexes that a picture may use.
  func indexes(ghost: Bool, stretched: Bool, signs: Bool) -> Set<UInt8> {
    bodyIndexes.union(ghost ? ghostIndexes : []).union(stretched ? stretchedIndexes : [])
      .union(signs ? [signIndex] : [])
  }

  /// The ramp of a material.
  func ramp(_ material: FigurePaper.Material) -> Ramp {
    switch material {
    case .near: near
    case .far: far
    case .trunk: trunk
    case .head: head
    case .hair: hair
    case .prop: prop
    case .held: held
    case .sign: sign
    }
  }
}
