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

  /// Whether a dot marks its place: it would hide a hand or a foot, which is hardly larger.
  package var hasDot: Bool { kind == .fault || !joint.isHandOrFoot }

  /// A label.
  package init(_ text: String, at joint: Joint, _ kind: Kind) {
    self.text = text
    self.joint = joint
    self.kind = kind
  }
}

/// Where labels stand around a figure, as many on a page as find room, the most wanted first.
package struct FigureLabelPages: Sendable {
  fileprivate typealias Placed = (label: FigureLabel, callout: Callout)

  fileprivate let pages: [[Placed]]
}

extension FigureScene {
  /// Draws labels around the figure with lines to their places.
  ///
  /// Texts stand still while the figure moves; their lines follow it. Faults that are not shown are
  /// left out.
  /// - Parameters:
  ///   - page: which of the pages that the labels need is shown; counts round for ever.
  ///   - most: how many labels a page has at most.
  ///   - frame: what `frame(_:ascii:)` drew.
  package func draw(
    _ labels: [FigureLabel], page: Int = 0, most: Int = 6, into frame: inout Frame,
    _ look: Appearance
  ) {
    draw(pages(of: labels, most: most, look), page: page, into: &frame, look)
  }

  /// Draws labels that were laid out for the moment at which the figure is at rest.
  package func draw(
    _ labels: FigureLabelPages, page: Int, into frame: inout Frame, _ look: Appearance
  ) {
    let pages = labels.pages
    guard !pages.isEmpty else { return }
    let shown = pages[((page % pages.count) + pages.count) % pages.count]
    for (label, callout) in shown {
      guard let target = target(of: label) else { continue }
      let pen = LeaderPen(
        look, label.kind == .fault ? .fault : .leader, passesBehind: true)
      let width = CellWidth.of(label.text)
      for cell in Callout.line(from: callout.column, width, callout.row, to: target) {
        pen.draw(cell, into: &frame)
      }
      if label.hasDot { pen.dot(column: target.column, row: target.row, into: &frame) }
    }
    // Last, since a line that follows the body may come where a text stands.
    for (label, callout) in shown where target(of: label) != nil {
      frame.write(
        label.text, column: callout.column, row: callout.row,
        label.kind == .fault ? .fault : .cue,
        limit: callout.column + CellWidth.of(label.text))
    }
  }

  /// Where a label points to now; nil for a fault that is not shown.
  private func target(of label: FigureLabel) -> (column: Int, row: Int)? {
    switch label.kind {
    case .cue: cell(of: label.joint)
    case .fault: faultCell
    }
  }

  /// The labels with their places around `settled`.
  package func pages(
    of labels: [FigureLabel], most: Int, _ look: Appearance
  ) -> FigureLabelPages {
    if labels.isEmpty { return FigureLabelPages(pages: []) }
    let settled = settled
    // Half the sampling finds every cell that shows more than a breath of the figure.
    let paper = FigurePaper(
      settled, columns: Sampling.columns / 2, signs: settled.signs)
    let covered = paper.drawnCells()
    let empty = CalloutLayout(
      size: size, top: placement.cell(Point(0, art.extent.top)).row - 1,
      bottom: floorRow(look.glyphMode) + 1
    ) { column, row in
      let (x, y) = (column - paper.window.column, row - paper.window.row)
      return covered.contains(x, y) && covered[x, y]
    }
    var rest = labels
    var pages: [[FigureLabelPages.Placed]] = []
    while !rest.isEmpty {
      var layout = empty
      var page: [FigureLabelPages.Placed] = []
      var later: [FigureLabel] = []
      for label in rest {
        if page.count < most, let target = settled.target(of: label),
          let callout = layout.place(width: CellWidth.of(label.text), at: target)
        {
          page.append((label, callout))
        } else {
          later.append(label)
        }
      }
      // What finds no room on a page of its own finds it on none.
      if page.isEmpty { break }
      pages.append(page)
      rest = later
    }
    return FigureLabelPages(pages: pages)
  }
}

extension Joint {
  /// Whether it is a place on a hand or a foot.
  fileprivate var isHandOrFoot: Bool {
    switch self {
    case .nearWrist, .nearHand, .nearFingers, .nearAnkle, .nearHeel, .nearBall, .nearToe,
      .farWrist, .farHand, .farFingers, .farAnkle, .farHeel, .farBall, .farToe:
      true
    default: false
    }
  }
}
