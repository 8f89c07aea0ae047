/// A short text about a place on the figure.
package struct FigureLabel: Hashable, Sendable {
  /// Whether it says what to do or what is wrong.
  package enum Kind: Hashable, Sendable {
    case cue
    case fault
  }

  /// A few words, one line.
  package let text: String
  /// The place, named as on the person's right side; on the left side it is mirrored.
  ///
  /// A fault's label points to the fault's own place instead.
  package let joint: Joint
  package let kind: Kind

  /// A label.
  package init(_ text: String, at joint: Joint, _ kind: Kind) {
    self.text = text
    self.joint = joint
    self.kind = kind
  }
}

extension FigureScene {
  /// Draws labels around the figure with lines to their places, most wanted first; those that find
  /// no room are left out, and so are faults that are not shown.
  /// - Parameter frame: what `frame(_:ascii:)` drew.
  package func draw(_ labels: [FigureLabel], into frame: inout Frame, _ look: Look) {
    if labels.isEmpty { return }
    let settled = settled
    // Half the sampling finds every cell that shows more than a breath of the figure.
    let paper = FigurePaper(settled, columns: Sampling.columns / 2)
    let covered = paper.drawnCells()
    var layout = CalloutLayout(
      size: size, top: placement.cell(Point(0, art.extent.top)).row - 1,
      bottom: floorRow(look.encoder) + 1
    ) { column, row in
      let (x, y) = (column - paper.window.column, row - paper.window.row)
      return covered.contains(x, y) && covered[x, y]
    }
    for label in labels {
      let target: (column: Int, row: Int)? =
        switch label.kind {
        case .cue: settled.cell(of: label.joint)
        case .fault: settled.faultCell
        }
      let width = CellWidth.of(label.text)
      guard let target, let callout = layout.place(width: width, at: target) else { continue }
      let pen = LeaderPen(look, label.kind)
      for cell in callout.leader {
        pen.draw(cell, into: &frame)
      }
      pen.dot(column: target.column, row: target.row, into: &frame)
      frame.write(
        label.text, column: callout.column, row: callout.row,
        label.kind == .fault ? .fault : .cue, limit: callout.column + width)
    }
  }
}

/// Draws leader lines over a picture.
private struct LeaderPen {
  private let look: Look
  private let role: Role

  init(_ look: Look, _ kind: FigureLabel.Kind) {
    self.look = look
    role = kind == .fault ? .fault : .leader
  }

  func draw(_ cell: Callout.Leader, into frame: inout Frame) {
    let under = frame[column: cell.column, row: cell.row]
    let isOpen = under == Cell() || under.style.role == .floor
    // Among outlines and letters a line would read as one of them; it passes behind.
    guard isOpen || look.encoder == .blocks && look.theme.depth != .mono else { return }
    frame[column: cell.column, row: cell.row] = Cell(glyph(cell.stroke), style(over: under))
  }

  func dot(column: Int, row: Int, into frame: inout Frame) {
    let under = frame[column: column, row: row]
    frame[column: column, row: row] = Cell(look.encoder == .ascii ? "o" : "●", style(over: under))
  }

  /// The line's role; over a shaded cell its colour, with ink that stands out from it.
  private func style(over cell: Cell) -> Style {
    guard cell.style.role == .picture else { return Style(role) }
    let isMostlyInk = "▟▙▜▛▅▆▇▊▋▉".contains(cell.glyph)
    guard let ground = isMostlyInk ? cell.style.ink : cell.style.ground else { return Style(role) }
    let colour = Colour(xterm: ground)
    // ITU-R BT.601 luma.
    let luma = 0.299 * colour.x + 0.587 * colour.y + 0.114 * colour.z
    let (dark, light): (UInt8, UInt8) = look.theme.depth == .ansi16 ? (0, 15) : (233, 255)
    return Style(role, ink: luma > 110 ? dark : light, ground: ground)
  }

  private func glyph(_ stroke: Callout.Stroke) -> Character {
    let isAscii = look.encoder == .ascii
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
