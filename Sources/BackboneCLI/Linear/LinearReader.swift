import BackboneApp
import BackboneCore

/// What of a page is read out: all of it where it is new, else what has changed.
struct LinearReader {
  /// How many rows of a list are read without being asked for: as many as a question may have.
  private static let listLimit = 20
  /// How many lines of a text are read without being asked for.
  private static let limit = 14

  /// The page as it was last read out; empty before the first.
  private(set) var page = SpokenPage()
  private var hasRead = false

  /// The lines that tell of a page.
  mutating func lines(_ page: SpokenPage) -> [String] {
    defer {
      self.page = page
      hasRead = true
    }
    guard hasRead, page.title == self.page.title else { return whole(page) }
    return changes(from: self.page, to: page)
  }

  /// All of a page, but long lists and texts only by their size.
  func whole(_ page: SpokenPage) -> [String] {
    var lines = [Words.Linear.title(page.title)]
    let more = page.lines.count - Self.limit
    var count = 0
    for part in page.parts {
      switch part {
      case .line(let line):
        count += 1
        if line != page.title, more < 2 || count <= Self.limit { lines.append(line) }
      case .list(let list): lines += Self.short(list) + Self.chosen(list)
      case .text(let text): lines += Self.short(text)
      }
    }
    return lines + (more < 2 ? [] : [Words.Linear.more(more)])
  }

  /// The rows of the page's list.
  func list(_ page: SpokenPage) -> [String] {
    guard let list = page.lists.first else { return [Words.Linear.noList] }
    return Self.rows(list) + Self.chosen(list)
  }

  /// The text of the page.
  func read(_ page: SpokenPage) -> [String] {
    var lines = page.texts.flatMap(\.lines).filter { !$0.isEmpty }
    if lines.isEmpty { lines = page.lines }
    return lines.isEmpty ? [Words.Linear.noText] : lines
  }

  /// What of a page is new, in the order in which it is read.
  private func changes(from old: SpokenPage, to new: SpokenPage) -> [String] {
    var known = old.lines
    let fresh = new.lines.filter { line in
      let index = known.firstIndex(of: line)
      if let index { known.remove(at: index) }
      return index == nil
    }
    var oldLists = old.lists[...]
    var oldTexts = old.texts[...]
    // A choice is one line; what goes with it is read on demand.
    let hasMoved = zip(new.lists, old.lists).contains {
      $0.hasSameRows(as: $1) && $0.differs(from: $1)
    }
    let more = fresh.count - Self.limit
    var told = hasMoved ? [] : more < 2 ? fresh[...] : fresh.prefix(Self.limit)
    var lines: [String] = []
    for part in new.parts {
      switch part {
      case .line(let line):
        if told.first == line { lines += told.popFirst().map { [$0] } ?? [] }
      case .list(let list): lines += Self.changes(from: oldLists.popFirst(), to: list)
      case .text(let text):
        let before = oldTexts.popFirst()
        if text.lines != before?.lines, !hasMoved { lines += Self.short(text) }
        if let link = text.link, link != before?.link, text.links.indices.contains(link) {
          lines.append(Words.Linear.link(link + 1, of: text.links.count, text.links[link]))
        }
      }
    }
    return lines + (hasMoved || more < 2 ? [] : [Words.Linear.more(more)])
  }

  private static func changes(
    from old: SpokenPage.List?, to new: SpokenPage.List
  ) -> [String] {
    guard let old, old.hasSameRows(as: new) else { return short(new) + chosen(new) }
    // What has changed in other rows, such as a box that is ticked.
    let others = zip(new.choices, old.choices).enumerated().filter { row, pair in
      pair.0.text != pair.1.text && row != new.chosen && row != old.chosen
    }
    return (new.differs(from: old) ? chosen(new) : [])
      + others.map { Words.Linear.row($0 + 1, $1.0.text) }
  }

  private static func rows(_ list: SpokenPage.List) -> [String] {
    var number = 0
    return list.rows.map { row in
      if row.isHeading { return row.text }
      number += 1
      return Words.Linear.row(number, row.text)
    }
  }

  private static func chosen(_ list: SpokenPage.List) -> [String] {
    let choices = list.choices
    return list.chosen.map {
      [Words.Linear.chosen($0 + 1, of: choices.count, choices[$0].text)]
    } ?? []
  }

  /// All rows, or how many there are; a dialog is there to be chosen from, and is read whole.
  private static func short(_ list: SpokenPage.List) -> [String] {
    let count = list.choices.count
    return count <= listLimit || list.isOfDialog ? rows(list) : [Words.Linear.rows(count)]
  }

  private static func short(_ text: SpokenPage.Text) -> [String] {
    let lines = text.lines.filter { !$0.isEmpty }
    return lines.count <= limit ? lines : [Words.Linear.text(lines.count)]
  }
}

extension SpokenPage.List {
  /// Whether it lists the same things, whatever is said of them.
  fileprivate func hasSameRows(as other: SpokenPage.List) -> Bool {
    choices.map(\.target) == other.choices.map(\.target)
  }

  /// Whether another row is chosen, or something else is said of the chosen one.
  fileprivate func differs(from other: SpokenPage.List) -> Bool {
    chosen.map { choices[$0] } != other.chosen.map { other.choices[$0] }
  }
}
