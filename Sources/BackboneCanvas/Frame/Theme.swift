/// A set of colours by name.
package struct Theme: Hashable, Sendable {
  /// The kinds of theme that pictures are coloured for.
  package enum Base: String, CaseIterable, Hashable, Sendable {
    /// Light text on a dark ground; xterm-256.
    case dark
    /// Dark text on a light ground; xterm-256.
    case light
    /// The sixteen colours of the terminal's theme, on its own ground.
    case ansi16
    /// No colour at all.
    case mono
  }

  /// What it is called in the settings and on the command line.
  package let name: String
  package let base: Base
  /// The program's ground as an xterm-256 index; nil is the terminal's own.
  package let background: UInt8?
  /// Whether red and green, which not everybody tells apart, give way to orange and blue.
  package let isBlueOrange: Bool
  /// The paint of each role, in the order of the roles.
  private var paints: [ResolvedStyle]

  private init(
    _ name: String, _ base: Base, background: UInt8? = nil, isBlueOrange: Bool = false,
    paint: (Role) -> ResolvedStyle
  ) {
    self.name = name
    self.base = base
    self.background = background
    self.isBlueOrange = isBlueOrange
    paints = Role.allCases.map(paint)
  }

  // Its name tells it from the others nearly always, and it is often looked up.
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// A theme that differs from another in its ground and some of its roles.
  package init(
    _ name: String, from theme: Theme, background: UInt8?,
    _ change: (Role, ResolvedStyle) -> ResolvedStyle
  ) {
    self.init(
      name, theme.base, background: background ?? theme.background,
      isBlueOrange: theme.isBlueOrange
    ) { role in
      var paint = theme.paint(role)
      if paint.background == theme.background { paint.background = background ?? theme.background }
      return change(role, paint)
    }
  }
}

extension Theme: CaseIterable {
  /// Light text on the program's own dark ground; xterm-256.
  package static let dark = Theme("dark", .dark, background: 234, paint: dark)
  /// Dark text on the program's own white ground; xterm-256.
  package static let light = Theme("light", .light, background: 231, paint: light)
  /// The sixteen colours of the terminal's theme, on its own ground.
  package static let ansi16 = Theme("ansi16", .ansi16, paint: ansi16)
  /// No colour at all.
  package static let mono = Theme("mono", .mono, paint: mono)
  /// As dark, in colours that the colour-blind tell apart.
  package static let blueOrange = Theme(
    "blue-orange", .dark, background: 234, isBlueOrange: true
  ) { BlueOrange.dark($0, dark($0)) }
  /// As light, in colours that the colour-blind tell apart.
  package static let blueOrangeLight = Theme(
    "blue-orange-light", .light, background: 231, isBlueOrange: true
  ) { BlueOrange.light($0, light($0)) }

  /// The themes of the program itself.
  package static let allCases: [Theme] = [
    .dark, .light, .ansi16, .mono, .blueOrange, .blueOrangeLight,
  ]
}

extension Theme: CustomStringConvertible {
  package var description: String { name }
}

extension Theme {
  /// How many colours the theme uses.
  package var depth: ColourDepth {
    switch base {
    case .dark, .light: .indexed256
    case .ansi16: .ansi16
    case .mono: .mono
    }
  }

  /// The theme, or the richest that a terminal of so many colours can show.
  package func limited(to depth: ColourDepth) -> Theme {
    switch (self.depth, depth) {
    case (.indexed256, .ansi16): .ansi16
    case (.indexed256, .mono), (.ansi16, .mono): .mono
    case (.indexed256, .indexed256), (.ansi16, .indexed256), (.ansi16, .ansi16), (.mono, _): self
    }
  }

  /// The paint of a cell: its role's, with the cell's own colours where it has some.
  package func paint(_ style: Style) -> ResolvedStyle {
    var paint = paint(style.role)
    guard depth != .mono else { return paint }
    if let foreground = style.foreground { paint.foreground = foreground }
    if let background = style.background { paint.background = background }
    return paint
  }

  /// The paint of a role.
  package func paint(_ role: Role) -> ResolvedStyle { paints[Int(role.rawValue)] }

  private static func dark(_ role: Role) -> ResolvedStyle {
    let background: UInt8 = 234
    let panel: UInt8 = 236
    return switch role {
    case .text, .cue, .picture, .body: ResolvedStyle(253, on: background)
    case .secondaryText, .leader: ResolvedStyle(247, on: background)
    case .muted, .bodyFar: ResolvedStyle(245, on: background)
    case .link: ResolvedStyle(110, on: background, .underline)
    case .title: ResolvedStyle(214, on: background, .bold)
    case .strong: ResolvedStyle(255, on: background, .bold)
    case .rule, .barOpen, .floor: ResolvedStyle(239, on: background)
    case .selected: ResolvedStyle(234, on: 214, .bold)
    case .selectedMuted: ResolvedStyle(253, on: 238, .bold)
    case .key: ResolvedStyle(253, on: panel, .bold)
    case .keyHelp: ResolvedStyle(248, on: panel)
    case .tab: ResolvedStyle(214, on: background, [.bold, .underline])
    case .tabMuted: ResolvedStyle(247, on: background)
    case .clockWork: ResolvedStyle(255, on: background, .bold)
    case .clockRest: ResolvedStyle(110, on: background, .bold)
    case .barDone: ResolvedStyle(214, on: background)
    case .fault: ResolvedStyle(203, on: background)
    case .warning: ResolvedStyle(203, on: background, .bold)
    case .good: ResolvedStyle(114, on: background)
    case .primary: ResolvedStyle(214, on: background, .bold)
    case .secondary: ResolvedStyle(179, on: background)
    case .stretched: ResolvedStyle(141, on: background)
    case .ghost: ResolvedStyle(167, on: background)
    }
  }

  private static func light(_ role: Role) -> ResolvedStyle {
    let background: UInt8 = 231
    let panel: UInt8 = 254
    return switch role {
    case .text, .cue, .picture, .body: ResolvedStyle(234, on: background)
    case .secondaryText, .leader: ResolvedStyle(240, on: background)
    case .muted, .bodyFar: ResolvedStyle(242, on: background)
    case .link: ResolvedStyle(25, on: background, .underline)
    case .title: ResolvedStyle(130, on: background, .bold)
    case .strong: ResolvedStyle(232, on: background, .bold)
    case .rule, .barOpen, .floor: ResolvedStyle(250, on: background)
    case .selected: ResolvedStyle(231, on: 130, .bold)
    case .selectedMuted: ResolvedStyle(234, on: 252, .bold)
    case .key: ResolvedStyle(234, on: panel, .bold)
    case .keyHelp: ResolvedStyle(240, on: panel)
    case .tab: ResolvedStyle(130, on: background, [.bold, .underline])
    case .tabMuted: ResolvedStyle(240, on: background)
    case .clockWork: ResolvedStyle(232, on: background, .bold)
    case .clockRest: ResolvedStyle(25, on: background, .bold)
    case .barDone: ResolvedStyle(130, on: background)
    case .fault: ResolvedStyle(160, on: background)
    case .warning: ResolvedStyle(160, on: background, .bold)
    case .good: ResolvedStyle(28, on: background)
    case .primary: ResolvedStyle(130, on: background, .bold)
    case .secondary: ResolvedStyle(94, on: background)
    case .stretched: ResolvedStyle(91, on: background)
    case .ghost: ResolvedStyle(131, on: background)
    }
  }

  private static func ansi16(_ role: Role) -> ResolvedStyle {
    switch role {
    case .text, .cue, .picture, .body: ResolvedStyle(nil, on: nil)
    case .secondaryText, .leader, .keyHelp, .tabMuted: ResolvedStyle(nil, on: nil)
    case .muted, .bodyFar, .rule, .barOpen, .floor: ResolvedStyle(nil, on: nil, .dim)
    case .link: ResolvedStyle(6, on: nil, .underline)
    case .title: ResolvedStyle(3, on: nil, .bold)
    case .strong, .key: ResolvedStyle(nil, on: nil, .bold)
    case .selected: ResolvedStyle(nil, on: nil, [.bold, .reverse])
    // Not reversed: the row that keys move must stand out from it.
    case .selectedMuted: ResolvedStyle(nil, on: nil, [.bold, .underline])
    case .tab: ResolvedStyle(3, on: nil, [.bold, .underline])
    case .clockWork: ResolvedStyle(nil, on: nil, .bold)
    case .clockRest: ResolvedStyle(6, on: nil, .bold)
    case .barDone: ResolvedStyle(3, on: nil)
    case .fault: ResolvedStyle(1, on: nil)
    case .warning: ResolvedStyle(1, on: nil, .bold)
    case .good: ResolvedStyle(2, on: nil)
    case .primary: ResolvedStyle(3, on: nil, [.bold, .reverse])
    case .secondary: ResolvedStyle(3, on: nil)
    case .stretched: ResolvedStyle(5, on: nil)
    case .ghost: ResolvedStyle(1, on: nil)
    }
  }

  private static func mono(_ role: Role) -> ResolvedStyle {
    switch role {
    case .text, .cue, .picture, .body, .secondaryText, .leader, .keyHelp, .tabMuted, .clockRest,
      .barDone,
      .good, .secondary, .stretched:
      ResolvedStyle(nil, on: nil)
    case .muted, .bodyFar, .rule, .barOpen, .floor, .ghost: ResolvedStyle(nil, on: nil, .dim)
    case .title, .strong, .key, .clockWork, .fault: ResolvedStyle(nil, on: nil, .bold)
    case .link: ResolvedStyle(nil, on: nil, .underline)
    case .selected, .primary: ResolvedStyle(nil, on: nil, [.bold, .reverse])
    // Not reversed: the row that keys move must stand out from it.
    case .selectedMuted: ResolvedStyle(nil, on: nil, [.bold, .underline])
    case .tab: ResolvedStyle(nil, on: nil, [.bold, .underline])
    case .warning: ResolvedStyle(nil, on: nil, [.bold, .underline])
    }
  }
}
