/// A muscle's name to write beside the body.
package struct AtlasLabel: Hashable, Sendable {
  /// The muscle's id.
  package let muscle: String
  /// A few words, one line.
  package let text: String
  /// Whether it stands out and is never left out while its muscle can be seen.
  package let isChosen: Bool

  /// Columns between the body and the texts: a blank and at least a stroke of the line.
  package static let gap = 3

  /// A label.
  package init(muscle: String, text: String, isChosen: Bool = false) {
    self.muscle = muscle
    self.text = text
    self.isChosen = isChosen
  }
}

/// The sides of the body on which names may stand.
package enum AtlasNameSide: String, Hashable, Sendable {
  case both, left, right
}

/// Where a label was drawn.
package struct AtlasCallout: Hashable, Sendable {
  package let label: AtlasLabel
  /// The cells of its text, in one row; narrower than the text only where the whole pane is.
  package let text: Rect
  /// The cell of the muscle in which its line ends.
  package let dot: CellPosition
  /// The line from the text towards the dot, without it.
  let leader: [Callout.Leader]

  /// The cells of the line from the text towards the dot, without it.
  package var line: [CellPosition] {
    leader.map { CellPosition(column: $0.column, row: $0.row) }
  }
}
