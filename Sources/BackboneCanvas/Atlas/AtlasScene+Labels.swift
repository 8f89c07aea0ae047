extension AtlasScene {
  /// Writes names beside the body, with lines to their muscles that cross neither each other nor a
  /// text.
  ///
  /// What finds no room is left out, unless it is chosen, and so is what the view does not show. A
  /// text needs three columns more than its own between the body and the pane's edge.
  /// - Parameter frame: what `frame(_:)` drew.
  /// - Returns: where the labels are, so that they can be clicked.
  @discardableResult
  package func draw(_ labels: [AtlasLabel], into frame: inout Frame) -> [AtlasCallout] {
    let callouts = callouts(for: labels)
    for callout in callouts {
      let isChosen = callout.label.isChosen
      let pen = LeaderPen(look, isChosen ? .title : .leader)
      for cell in callout.leader { pen.draw(cell, into: &frame) }
      pen.dot(column: callout.dot.column, row: callout.dot.row, into: &frame)
      frame.write(
        callout.label.text, column: callout.text.column, row: callout.text.row,
        isChosen ? .title : .secondaryText, limit: callout.text.maxColumn)
    }
    return callouts
  }

  private func callouts(for labels: [AtlasLabel]) -> [AtlasCallout] {
    let index = Dictionary(uniqueKeysWithValues: zip(atlas.muscleIDs, atlas.muscleIDs.indices))
    let targets = AtlasTargets(
      places.owners, muscles: atlas.muscleIDs.count, middle: placement.midline / Sampling.columns)
    let wishes = labels.compactMap { label -> AtlasLabelLayout.Wish? in
      let width = CellWidth.of(label.text)
      guard width > 0, let anchor = anchor(of: label.muscle) ?? middle(of: label.muscle)
      else { return nil }
      let members = atlas.members(of: label.muscle).compactMap { index[$0] }
      var found = AtlasTargets.Side.allCases.map { side in
        targets.targets(of: members, side).map {
          AtlasTargets.Target(column: $0.column + labelColumns, row: $0.row, room: $0.room)
        }
      }
      if found.allSatisfy(\.isEmpty) {
        // Too small to own a cell, it still has one that stands for it.
        let isLeft = anchor.column - labelColumns < placement.midline / Sampling.columns
        let target = AtlasTargets.Target(column: anchor.column, row: anchor.row, room: 0)
        found = isLeft ? [[target], []] : [[], [target]]
        if !pieces.shapes.contains(where: { $0.art.side != nil }) {
          // Its mirror image is seen as well.
          let sum = 2 * placement.midline / Sampling.columns - 1
          let column = 2 * labelColumns + sum - anchor.column
          let twin = AtlasTargets.Target(column: column, row: anchor.row, room: 0)
          found[isLeft ? 1 : 0] = (0..<size.columns).contains(column) ? [twin] : []
        }
      }
      return AtlasLabelLayout.Wish(label, width: width, targets: found, row: anchor.row)
    }
    let body = places.columns
    return AtlasLabelLayout.callouts(
      wishes, size: size,
      body: body.lowerBound + labelColumns..<body.upperBound + labelColumns)
  }

  /// The cell where a muscle lies that is too small at this size to be drawn; nil where it is not
  /// on the view.
  private func middle(of muscle: String) -> CellPosition? {
    guard let point = atlas.middle(of: muscle, on: view) else { return nil }
    let (column, row) = placement.cell(at: point)
    let cell = CellPosition(column: column + labelColumns, row: row)
    let isSeen = (0..<size.columns).contains(cell.column) && (0..<size.rows).contains(cell.row)
    return isSeen ? cell : nil
  }
}
