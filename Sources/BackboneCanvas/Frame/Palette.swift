/// Which glyphs pictures are made of.
package enum Encoder: String, CaseIterable, Hashable, Sendable {
  /// Quadrants, halves and eighths with two colours a cell.
  case blocks
  /// Braille dots, one colour a cell.
  case braille
  /// Printable ASCII, matched by shape.
  case ascii
}

/// How many colours the terminal has.
package enum ColourDepth: Hashable, Sendable {
  /// None: weight, underline and reverse carry the meaning.
  case mono
  /// The sixteen colours of the terminal's own theme.
  case ansi16
  /// The xterm palette.
  case indexed256
}

/// Weight and marks of a glyph, drawn on every terminal.
package struct Attributes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }
  /// Heavier strokes.
  package static let bold = Attributes(rawValue: 1)
  /// Fainter strokes.
  package static let dim = Attributes(rawValue: 2)
  /// Underlined.
  package static let underline = Attributes(rawValue: 4)
  /// Ink and ground exchanged.
  package static let reverse = Attributes(rawValue: 8)
}

/// Colours and weight that a cell is drawn with; nil is the terminal's default.
package struct Paint: Hashable, Sendable {
  /// The glyph's colour as an xterm-256 index.
  package var ink: UInt8?
  /// The ground's colour as an xterm-256 index.
  package var ground: UInt8?
  /// Weight and marks.
  package var attributes: Attributes

  /// A paint.
  package init(_ ink: UInt8?, on ground: UInt8?, _ attributes: Attributes = []) {
    self.ink = ink
    self.ground = ground
    self.attributes = attributes
  }
}

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

/// What pictures are drawn with: the glyphs and the colours.
package struct Look: Hashable, Sendable {
  /// The glyphs.
  package var encoder: Encoder
  /// The colours.
  package var theme: Theme

  /// A look.
  package init(encoder: Encoder, theme: Theme) {
    self.encoder = encoder
    self.theme = theme
  }
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
  package var ground: UInt8? {
    switch self {
    case .dark: 234
    case .light: 231
    case .ansi16, .mono: nil
    }
  }

  /// The paint of a cell: its role's, with the cell's own colours where it has some.
  package func paint(_ style: Style) -> Paint {
    var paint = paint(style.role)
    guard depth != .mono else { return paint }
    if let ink = style.ink { paint.ink = ink }
    if let ground = style.ground { paint.ground = ground }
    return paint
  }

  /// The paint of a role.
  package func paint(_ role: Role) -> Paint {
    switch self {
    case .dark: Self.dark(role)
    case .light: Self.light(role)
    case .ansi16: Self.ansi16(role)
    case .mono: Self.mono(role)
    }
  }

  private static func dark(_ role: Role) -> Paint {
    let ground: UInt8 = 234
    let panel: UInt8 = 236
    return switch role {
    case .text, .cue, .picture, .body: Paint(253, on: ground)
    case .second, .leader: Paint(247, on: ground)
    case .dim, .bodyFar: Paint(245, on: ground)
    case .link: Paint(110, on: ground, .underline)
    case .title: Paint(214, on: ground, .bold)
    case .strong: Paint(255, on: ground, .bold)
    case .rule, .barOpen, .floor: Paint(239, on: ground)
    case .selected: Paint(234, on: 214, .bold)
    case .selectedDim: Paint(253, on: 238, .bold)
    case .key: Paint(253, on: panel, .bold)
    case .keyHelp: Paint(248, on: panel)
    case .tab: Paint(214, on: ground, [.bold, .underline])
    case .tabDim: Paint(247, on: ground)
    case .clockWork: Paint(255, on: ground, .bold)
    case .clockRest: Paint(110, on: ground, .bold)
    case .barDone: Paint(214, on: ground)
    case .fault: Paint(203, on: ground)
    case .warning: Paint(203, on: ground, .bold)
    case .good: Paint(114, on: ground)
    case .primary: Paint(214, on: ground, .bold)
    case .secondary: Paint(179, on: ground)
    case .ghost: Paint(167, on: ground)
    }
  }

  private static func light(_ role: Role) -> Paint {
    let ground: UInt8 = 231
    let panel: UInt8 = 254
    return switch role {
    case .text, .cue, .picture, .body: Paint(234, on: ground)
    case .second, .leader: Paint(240, on: ground)
    case .dim, .bodyFar: Paint(242, on: ground)
    case .link: Paint(25, on: ground, .underline)
    case .title: Paint(130, on: ground, .bold)
    case .strong: Paint(232, on: ground, .bold)
    case .rule, .barOpen, .floor: Paint(250, on: ground)
    case .selected: Paint(231, on: 130, .bold)
    case .selectedDim: Paint(234, on: 252, .bold)
    case .key: Paint(234, on: panel, .bold)
    case .keyHelp: Paint(240, on: panel)
    case .tab: Paint(130, on: ground, [.bold, .underline])
    case .tabDim: Paint(240, on: ground)
    case .clockWork: Paint(232, on: ground, .bold)
    case .clockRest: Paint(25, on: ground, .bold)
    case .barDone: Paint(130, on: ground)
    case .fault: Paint(160, on: ground)
    case .warning: Paint(160, on: ground, .bold)
    case .good: Paint(28, on: ground)
    case .primary: Paint(130, on: ground, .bold)
    case .secondary: Paint(94, on: ground)
    case .ghost: Paint(131, on: ground)
    }
  }

  private static func ansi16(_ role: Role) -> Paint {
    switch role {
    case .text, .cue, .picture, .body: Paint(nil, on: nil)
    case .second, .leader, .keyHelp, .tabDim: Paint(nil, on: nil)
    case .dim, .bodyFar, .rule, .barOpen, .floor: Paint(nil, on: nil, .dim)
    case .link: Paint(6, on: nil, .underline)
    case .title: Paint(3, on: nil, .bold)
    case .strong, .key: Paint(nil, on: nil, .bold)
    case .selected: Paint(nil, on: nil, [.bold, .reverse])
    case .selectedDim: Paint(nil, on: nil, .reverse)
    case .tab: Paint(3, on: nil, [.bold, .underline])
    case .clockWork: Paint(nil, on: nil, .bold)
    case .clockRest: Paint(6, on: nil, .bold)
    case .barDone: Paint(3, on: nil)
    case .fault: Paint(1, on: nil)
    case .warning: Paint(1, on: nil, .bold)
    case .good: Paint(2, on: nil)
    case .primary: Paint(3, on: nil, [.bold, .reverse])
    case .secondary: Paint(3, on: nil)
    case .ghost: Paint(1, on: nil)
    }
  }

  private static func mono(_ role: Role) -> Paint {
    switch role {
    case .text, .cue, .picture, .body, .second, .leader, .keyHelp, .tabDim, .clockRest, .barDone,
      .good, .secondary:
      Paint(nil, on: nil)
    case .dim, .bodyFar, .rule, .barOpen, .floor, .ghost: Paint(nil, on: nil, .dim)
    case .title, .strong, .key, .clockWork, .fault: Paint(nil, on: nil, .bold)
    case .link: Paint(nil, on: nil, .underline)
    case .selected, .primary: Paint(nil, on: nil, [.bold, .reverse])
    case .selectedDim: Paint(nil, on: nil, .reverse)
    case .tab: Paint(nil, on: nil, [.bold, .underline])
    case .warning: Paint(nil, on: nil, [.bold, .underline])
    }
  }
}
