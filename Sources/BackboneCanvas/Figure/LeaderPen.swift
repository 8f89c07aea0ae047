/// Draws leader lines over a picture.
struct LeaderPen {
  private let look: Appearance
  private let role: Role
  private let passesBehind: Bool

  /// - Parameters:
  ///   - role: that of lines beside the picture; over it they take colours from the cells.
  ///   - passesBehind: whether lines are never drawn over the picture, as those of a figure, which
  ///     would seem to be parts of it.
  init(_ look: Appearance, _ role: Role, passesBehind: Bool = false) {
    self.look = look
    self.role = role
    self.passesBehind = passesBehind
  }

  func draw(_ cell: Callout.Leader, into frame: inout Frame) {
    let under = frame[column: cell.column, row: cell.row]
    let isOpen = under == Cell() || under.style.role == .floor
    // Among outlines and letters a line would read as one of them; it passes behind.
    guard isOpen || !passesBehind && look.glyphMode == .blocks && look.theme.depth != .mono
    else { return }
    frame[column: cell.column, row: cell.row] = Cell(glyph(cell.stroke), style(over: under))
  }

  func dot(column: Int, row: Int, into frame: inout Frame) {
    let under = frame[column: column, row: row]
    frame[column: column, row: row] = Cell(look.glyphMode == .ascii ? "o" : "●", style(over: under))
  }

  /// The line's role; over a shaded cell its colour, with ink that stands out from it.
  private func style(over cell: Cell) -> Style {
    guard cell.style.role == .picture else { return Style(role) }
    let isMostlyInk = "▟▙▜▛▅▆▇▊▋▉".contains(cell.glyph)
    guard let background = isMostlyInk ? cell.style.foreground : cell.style.background else {
      return Style(role)
    }
    let colour = Colour(xterm: background)
    // ITU-R BT.601 luma.
    let luma = 0.299 * colour.x + 0.587 * colour.y + 0.114 * colour.z
    let (dark, light): (UInt8, UInt8) = look.theme.depth == .ansi16 ? (0, 15) : (233, 255)
    return Style(role, foreground: luma > 110 ? dark : light, background: background)
  }

  private func glyph(_ stroke: Callout.Stroke) -> Character {
    let isAscii = look.glyphMode == .ascii
    switch stroke {
    case .vertical: return isAscii ? "|" : "│"
    case .horizontal: return isAscii ? "-" : "─"
    case .upLeft: return isAscii ? "+" : "╯"
    case .upRight: return isAscii ? "+" : "╰"
    case .downLeft: return isAscii ? "+" : "╮"
    case .downRight: return isAscii ? "+" : "╭"
    }
  }
}
