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

  private func changes(from old: SpokenPage, to new: SpokenPage) -> [String] {
    var lines: [String] = []
    var known = old.lines
    for line in new.lines {
      if let index = known.firstIndex(of: line) {
        known.remove(at: index)
      } else {
        lines.append(line)
      }
    }
    let more = lines.count - Self.limit
    if more > 1 { lines = lines.prefix(Self.limit) + [Words.Linear.more(more)] }
    var hasMoved = false
    for (index, list) in new.lists.enumerated() {
      let before = old.lists.indices.contains(index) ? old.lists[index] : nil
      let isSame = list.choices.map(\.target) == before?.choices.map(\.target)
      if !isSame { lines += Self.short(list) }
      let chosen = list.chosen.map { list.choices[$0] }
      let wasChosen = before?.chosen.flatMap { before?.choices[$0] }
      if !isSame || chosen != wasChosen {
        lines += Self.chosen(list)
        hasMoved = true
      }
      // A choice is one line; what goes with it is read on demand.
      if isSame, hasMoved { lines = Self.chosen(list) }
      // What has changed in other rows, such as a box that is ticked.
      if isSame, let before {
        for (row, (now, was)) in zip(list.choices, before.choices).enumerated()
        where now.text != was.text && row != list.chosen && row != before.chosen {
          lines.append(Words.Linear.row(row + 1, now.text))
        }
      }
    }
    for (index, text) in new.texts.enumerated() {
      let before = old.texts.indices.contains(index) ? old.texts[index] : nil
      if let link = text.link, link != before?.link, text.links.indices.contains(link) {
        lines.append(Words.Linear.link(link + 1, of: text.links.count, text.links[link]))
      }
      if text.lines != before?.lines, !hasMoved { lines += Self.short(text) }
    }
    return lines
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
