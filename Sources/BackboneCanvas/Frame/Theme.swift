/// A set of colours by name.
package enum Theme: String, CaseIterable, Hashable, Sendable {
  /// Light text on the program's own dark ground; xterm-256.
  case dark
  /// Dark text on the program's own white ground; xterm-256.
  case light
  /// The sixteen colours of the terminal's theme, on its own ground.
  case ansi16
  /// No colour at all.
  case mono
}

extension Theme {
  /// How many colours the theme uses.
  package var depth: ColourDepth {
    switch self {
    case .dark, .light: .indexed256
    case .ansi16: .ansi16
    case .mono: .mono
    }
  }

  /// The program's ground as an xterm-256 index; nil is the terminal's own.
  package var background: UInt8? {
    switch self {
    case .dark: 234
    case .light: 231
    case .ansi16, .mono: nil
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
  package func paint(_ role: Role) -> ResolvedStyle {
    switch self {
    case .dark: Self.dark(role)
    case .light: Self.light(role)
    case .ansi16: Self.ansi16(role)
    case .mono: Self.mono(role)
    }
  }

  private static func dark(_ role: Role) -> ResolvedStyle {
    let background: UInt8 = 234
    let panel: UInt8 = 236
    return switch role {
    case .text, .cue, .picture, .body: ResolvedStyle(253, on: background)
    case .second, .leader: ResolvedStyle(247, on: background)
    case .dim, .bodyFar: ResolvedStyle(245, on: background)
    case .link: ResolvedStyle(110, on: background, .underline)
    case .title: ResolvedStyle(214, on: background, .bold)
    case .strong: ResolvedStyle(255, on: background, .bold)
    case .rule, .barOpen, .floor: ResolvedStyle(239, on: background)
    case .selected: ResolvedStyle(234, on: 214, .bold)
    case .selectedDim: ResolvedStyle(253, on: 238, .bold)
    case .key: ResolvedStyle(253, on: panel, .bold)
    case .keyHelp: ResolvedStyle(248, on: panel)
    case .tab: ResolvedStyle(214, on: background, [.bold, .underline])
    case .tabDim: ResolvedStyle(247, on: background)
    case .clockWork: ResolvedStyle(255, on: background, .bold)
    case .clockRest: ResolvedStyle(110, on: background, .bold)
    case .barDone: ResolvedStyle(214, on: background)
    case .fault: ResolvedStyle(203, on: background)
    case .warning: ResolvedStyle(203, on: background, .bold)
    case .good: ResolvedStyle(114, on: background)
    case .primary: ResolvedStyle(214, on: background, .bold)
    case .secondary: ResolvedStyle(179, on: background)
    case .ghost: ResolvedStyle(167, on: background)
    }
  }

  private static func light(_ role: Role) -> ResolvedStyle {
    let background: UInt8 = 231
    let panel: UInt8 = 254
    return switch role {
    case .text, .cue, .picture, .body: ResolvedStyle(234, on: background)
    case .second, .leader: ResolvedStyle(240, on: background)
    case .dim, .bodyFar: ResolvedStyle(242, on: background)
    case .link: ResolvedStyle(25, on: background, .underline)
    case .title: ResolvedStyle(130, on: background, .bold)
    case .strong: ResolvedStyle(232, on: background, .bold)
    case .rule, .barOpen, .floor: ResolvedStyle(250, on: background)
    case .selected: ResolvedStyle(231, on: 130, .bold)
    case .selectedDim: ResolvedStyle(234, on: 252, .bold)
    case .key: ResolvedStyle(234, on: panel, .bold)
    case .keyHelp: ResolvedStyle(240, on: panel)
    case .tab: ResolvedStyle(130, on: background, [.bold, .underline])
    case .tabDim: ResolvedStyle(240, on: background)
    case .clockWork: ResolvedStyle(232, on: background, .bold)
    case .clockRest: ResolvedStyle(25, on: background, .bold)
    case .barDone: ResolvedStyle(130, on: background)
    case .fault: ResolvedStyle(160, on: background)
    case .warning: ResolvedStyle(160, on: background, .bold)
    case .good: ResolvedStyle(28, on: background)
    case .primary: ResolvedStyle(130, on: background, .bold)
    case .secondary: ResolvedStyle(94, on: background)
    case .ghost: ResolvedStyle(131, on: background)
    }
  }

  private static func ansi16(_ role: Role) -> ResolvedStyle {
    switch role {
    case .text, .cue, .picture, .body: ResolvedStyle(nil, on: nil)
    case .second, .leader, .keyHelp, .tabDim: ResolvedStyle(nil, on: nil)
    case .dim, .bodyFar, .rule, .barOpen, .floor: ResolvedStyle(nil, on: nil, .dim)
    case .link: ResolvedStyle(6, on: nil, .underline)
    case .title: ResolvedStyle(3, on: nil, .bold)
    case .strong, .key: ResolvedStyle(nil, on: nil, .bold)
    case .selected: ResolvedStyle(nil, on: nil, [.bold, .reverse])
    case .selectedDim: ResolvedStyle(nil, on: nil, .reverse)
    case .tab: ResolvedStyle(3, on: nil, [.bold, .underline])
    case .clockWork: ResolvedStyle(nil, on: nil, .bold)
    case .clockRest: ResolvedStyle(6, on: nil, .bold)
    case .barDone: ResolvedStyle(3, on: nil)
    case .fault: ResolvedStyle(1, on: nil)
    case .warning: ResolvedStyle(1, on: nil, .bold)
    case .good: ResolvedStyle(2, on: nil)
    case .primary: ResolvedStyle(3, on: nil, [.bold, .reverse])
    case .secondary: ResolvedStyle(3, on: nil)
    case .ghost: ResolvedStyle(1, on: nil)
    }
  }

  private static func mono(_ role: Role) -> ResolvedStyle {
    switch role {
    case .text, .cue, .picture, .body, .second, .leader, .keyHelp, .tabDim, .clockRest, .barDone,
      .good, .secondary:
      ResolvedStyle(nil, on: nil)
    case .dim, .bodyFar, .rule, .barOpen, .floor, .ghost: ResolvedStyle(nil, on: nil, .dim)
    case .title, .strong, .key, .clockWork, .fault: ResolvedStyle(nil, on: nil, .bold)
    case .link: ResolvedStyle(nil, on: nil, .underline)
    case .selected, .primary: ResolvedStyle(nil, on: nil, [.bold, .reverse])
    case .selectedDim: ResolvedStyle(nil, on: nil, .reverse)
    case .tab: ResolvedStyle(nil, on: nil, [.bold, .underline])
    case .warning: ResolvedStyle(nil, on: nil, [.bold, .underline])
    }
  }
}
