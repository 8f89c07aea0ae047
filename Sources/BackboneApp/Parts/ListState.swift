/// Which row of a list is chosen; it never leaves the list.
package struct ListState: Hashable, Sendable, ExpressibleByIntegerLiteral {
  /// The chosen row, from 0.
  package private(set) var selected: Int

  /// A list with a chosen row.
  package init(_ selected: Int = 0) { self.selected = max(0, selected) }

  package init(integerLiteral value: Int) { self.init(value) }

  /// Moves the choice so many rows, stopping at the ends of a list of `count` rows.
  mutating func move(by step: Int, count: Int) {
    // Saturating, so that "to the end" can be any large number.
    let (sum, overflow) = selected.addingReportingOverflow(step)
    choose(overflow ? (step > 0 ? count : 0) : sum, count: count)
  }

  /// Chooses a row, or the nearest that there is.
  mutating func choose(_ row: Int, count: Int) { selected = max(0, min(row, count - 1)) }
}
