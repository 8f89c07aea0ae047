/// The colours of a shaded figure as xterm-256 ramps, dark to light.
struct FigurePalette {
  let near: Ramp
  let far: Ramp
  let trunk: Ramp
  let head: Ramp
  let hair: Ramp
  let prop: Ramp
  let held: Ramp
  let primary: Ramp
  let secondary: Ramp
  let stretched: Ramp
  let seam: Colour
  let ghost: Colour
  let ghostRim: Colour
  /// What the ghost is made of; it tints the edges of a picture without one.
  private let ghostIndexes: Set<UInt8>
  private let bodyIndexes: Set<UInt8>

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
        hair: [52, 52, 88, 88], prop: [236, 237, 239, 241, 244],
        held: [24, 31, 38, 74, 117],
        primary: [88], secondary: [88], stretched: [88],
        seam: 234, ghosts: [236, 238, 240, 243], between: Array(232...255), hue: hue)
    case .light where isWrong:
      self.init(
        near: [88, 124, 160, 160, 167, 167], far: [131, 167, 167, 174],
        trunk: [88, 124, 160, 160, 167, 167], head: [88, 124, 160, 167, 167, 167],
        hair: [52, 88, 88], prop: [236, 238, 240, 243, 246],
        held: [17, 18, 25, 26, 32],
        primary: [124], secondary: [124], stretched: [124],
        seam: 52, ghosts: [254, 252, 249, 246], between: Array(232...255), hue: hue)
    case .ansi16 where isWrong, .mono where isWrong:
      self.init(
        near: [1, 9], far: [1], trunk: [1, 9], head: [9], hair: [1], prop: [8],
        held: [4, 12],
        primary: [1], secondary: [1], stretched: [1], seam: 0, ghosts: [8], between: [], hue: hue)
    case .dark:
      self.init(
        near: [237, 239, 242, 245, 247, 249], far: [236, 238, 239, 240, 242],
        trunk: [237, 239, 242, 244, 246, 248], head: [238, 241, 244, 247, 249, 251],
        hair: [236, 237, 238, 239, 240], prop: [236, 237, 239, 241, 244],
        held: [24, 31, 38, 74, 117],
        primary: [130, 172, 208, 214, 214, 214], secondary: [94, 136, 136],
        stretched: [54, 97, 134, 140],
        seam: 234, ghosts: [52, 88, 124, 131, 167], between: Array(232...255), hue: hue)
    case .light:
      self.init(
        near: [240, 243, 246, 248, 250, 251], far: [247, 249, 250, 251, 252],
        trunk: [240, 243, 246, 248, 250, 251], head: [240, 243, 246, 248, 250, 251],
        hair: [238, 239, 240, 241, 242], prop: [236, 238, 240, 243, 246],
        held: [17, 18, 25, 26, 32],
        primary: [94, 130, 130, 166, 172, 208], secondary: [137, 179, 179, 180, 180, 180],
        stretched: [54, 97, 134, 140],
        seam: 236, ghosts: [224, 217, 174, 160], between: Array(232...255), hue: hue)
    case .ansi16, .mono:
      self.init(
        near: [8, 7, 7], far: [8], trunk: [8, 7, 7], head: [7, 15], hair: [8], prop: [8],
        held: [4, 12],
        primary: [3, 11, 11], secondary: [7, 3, 3], stretched: [5, 13], seam: 0, ghosts: [1],
        between: [], hue: hue)
    }
  }

  private init(
    near: [UInt8], far: [UInt8], trunk: [UInt8], head: [UInt8], hair: [UInt8], prop: [UInt8],
    held: [UInt8], primary: [UInt8], secondary: [UInt8], stretched: [UInt8], seam: UInt8,
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
        near, far, trunk, head, hair, prop, held, primary, secondary, stretched, [seam], between,
      ].joined())
  }

  /// The indexes that a picture may use.
  func indexes(ghost: Bool) -> Set<UInt8> {
    ghost ? bodyIndexes.union(ghostIndexes) : bodyIndexes
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
    }
  }
}
