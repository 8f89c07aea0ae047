import BackboneCanvas
import BackboneCore

/// What a scrolling text measures, laid out for its pane.
package struct TextExtent: Hashable, Sendable {
  /// All its rows.
  let rows: Int
  /// How many of them are seen at once.
  let room: Int
  /// Where its links lead, in reading order.
  var links: [Target] = []
  /// The row of each link.
  var linkRows: [Int] = []

  /// How far it can be scrolled.
  var maximumScroll: Int { max(0, rows - room) }

  /// How far it is to be scrolled so that a row is seen, with a row above it for the eye.
  func scroll(toShow row: Int) -> Int { max(0, min(row - 1, maximumScroll)) }
}

extension TextExtent {
  /// What there is to scroll of rows without links; the last row of the room is kept for saying
  /// which of them are seen, where not all are.
  init(rows: Int, in room: Int) {
    self.init(rows: rows, room: max(0, room - (rows > room ? 1 : 0)))
  }
}

extension ScreenBuffer {
  /// Says in the last row of a text which of its rows are seen, where not all are.
  mutating func seenRows(of extent: TextExtent, from top: Int, in rect: Rect) {
    guard extent.room > 0, extent.rows > extent.room else { return }
    writeRight(
      Words.App.seen(top + 1, top + extent.room, of: extent.rows), before: rect.maxColumn,
      row: rect.maxRow - 1, .muted)
  }
}

/// Where somebody is in a text that scrolls.
struct ReadingPosition: Hashable {
  /// How many rows are scrolled away.
  var scroll = 0
  /// The chosen link, counted from 0; nil where none is.
  var link: Int?
}
