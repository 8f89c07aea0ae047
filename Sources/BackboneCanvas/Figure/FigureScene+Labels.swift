/// A short text about a place on the figure.
package struct FigureLabel: Hashable, Sendable {
  /// Whether it says what to do or what is wrong.
  package enum Kind: Hashable, Sendable {
    case cue
    case fault
  }

  /// A few words, one line.
  package let text: String
  /// The place, named as on the user's right side; on the left side it is mirrored.
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
  package func draw(_ labels: [FigureLabel], into frame: inout Frame, _ look: Appearance) {
    if labels.isEmpty { return }
    let settled = settled
    // Half the sampling finds every cell that shows more than a breath of the figure.
    let paper = FigurePaper(settled, columns: Sampling.columns / 2)
    let covered = paper.drawnCells()
    var layout = CalloutLayout(
      size: size, top: placement.cell(Point(0, art.extent.top)).row - 1,
      bottom: floorRow(look.glyphMode) + 1
    ) { column, row in
      let (x, y) = (column - paper.window.column, row - paper.window.row)
      return covered.contains(x, y) && covered[x, y]
    }
    for label in labels {
      let target: (column: Int, row: Int)? =
        switch label.kind {
        case .cue: settled.cell(of: label.joint)
        // Laid out where the fault is shown at rest, but only while it is shown.
        case .fault: faultCell == nil ? nil : settled.faultCell
        }
      let width = CellWidth.of(label.text)
      guard let target, let callout = layout.place(width: width, at: target) else { continue }
      let pen = LeaderPen(look, label.kind == .fault ? .fault : .leader)
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
