/// What a cell means; the palette turns it into colour and weight.
///
/// Screens name roles, never colours.
package enum Role: UInt8, CaseIterable, Hashable, Sendable {
  /// Plain text on the program's own ground.
  case text
  /// Secondary text.
  case secondaryText
  /// Text that steps back: hints, units, captions.
  case muted
  /// The name of the program, headings, what is chosen.
  case title
  /// Emphasised text.
  case strong
  /// Lines that separate; not text.
  case rule
  /// The selected row in the pane that has the focus.
  case selected
  /// The selected row in a pane without the focus.
  case selectedMuted
  /// A key's name in the key bar.
  case key
  /// What a key does, in the key bar.
  case keyHelp
  /// The current tab in the title bar.
  case tab
  /// Another tab in the title bar.
  case tabMuted
  /// The big clock while the body works.
  case clockWork
  /// The big clock while the body rests or gets ready.
  case clockRest
  /// The done part of a progress bar.
  case barDone
  /// The open part of a progress bar.
  case barOpen
  /// A fault's name and its leader.
  case fault
  /// A warning or an error message.
  case warning
  /// Something went well: a completed set.
  case good
  /// A form cue's text.
  case cue
  /// Words that lead somewhere.
  case link
  /// A leader line from a cue or label to the body.
  case leader
  /// The floor line under a figure.
  case floor
  /// A cell of a picture whose ink and ground are given with it.
  case picture
  /// A near part of a figure or an outline of the atlas, where pictures have no colours of their own.
  case body
  /// A far limb, a seam.
  case bodyFar
  /// A muscle that works most, or the chosen one.
  case primary
  /// A muscle that helps.
  case secondary
  /// A muscle that is stretched or moved.
  case stretched
  /// The fault's ghost behind the figure.
  case ghost

  /// What themes call it.
  package var name: String { "\(self)" }

  /// One letter for role maps in golden frames.
  package var letter: Character {
    switch self {
    case .text: "t"
    case .secondaryText: "u"
    case .muted: "d"
    case .title: "T"
    case .strong: "s"
    case .rule: "r"
    case .selected: "S"
    case .selectedMuted: "D"
    case .key: "k"
    case .keyHelp: "h"
    case .tab: "A"
    case .tabMuted: "a"
    case .clockWork: "W"
    case .clockRest: "R"
    case .barDone: "B"
    case .barOpen: "b"
    case .fault: "f"
    case .warning: "w"
    case .good: "g"
    case .cue: "c"
    case .link: "L"
    case .leader: "l"
    case .floor: "_"
    case .picture: "p"
    case .body: "n"
    case .bodyFar: "m"
    case .primary: "P"
    case .secondary: "Q"
    case .stretched: "q"
    case .ghost: "G"
    }
  }
}

/// How a cell looks: its role, and colours of its own where it belongs to a picture.
package struct Style: Hashable, Sendable {
  /// What the cell means.
  package var role: Role
  /// The glyph's colour as an xterm-256 index; nil takes the palette's for the role.
  package var foreground: UInt8?
  /// The ground's colour as an xterm-256 index; nil takes the palette's for the role.
  package var background: UInt8?

  /// A style by role, with colours of its own where given.
  package init(_ role: Role, foreground: UInt8? = nil, background: UInt8? = nil) {
    self.role = role
    self.foreground = foreground
    self.background = background
  }
}
