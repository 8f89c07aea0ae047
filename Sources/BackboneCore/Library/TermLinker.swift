/// Finds the words of the glossary in plain text and links each where it is first met.
///
/// One linker serves one card, so that no word is linked twice in it.
package struct TermLinker {
  /// The phrases that begin with a word, longest first.
  private let phrases: [String: [(words: [String], term: TermID)]]
  private var linked: Set<TermID> = []

  /// A linker of the phrases that the terms of a glossary list.
  package init(_ glossary: [Term]) {
    var phrases: [String: [(words: [String], term: TermID)]] = [:]
    for term in glossary {
      for phrase in term.phrases {
        let words = Self.words(phrase).map { Self.key(phrase[$0]) }
        guard let first = words.first else { continue }
        phrases[first, default: []].append((words, term.id))
      }
    }
    self.phrases = phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// The text with a link at the first mention of each term.
  package mutating func link(_ text: String) -> RichText {
    let words = Self.words(text)
    let keys = words.map { Self.key(text[$0]) }
    var runs: [RichText.Run] = []
    var start = text.startIndex
    var index = 0
    while index < words.count {
      guard let found = match(keys[index...]), linked.insert(found.term).inserted else {
        index += 1
        continue
      }
      let range = words[index].lowerBound..<words[index + found.count - 1].upperBound
      if start < range.lowerBound { runs.append(.plain(String(text[start..<range.lowerBound]))) }
      runs.append(.link(String(text[range]), .term(found.term)))
      start = range.upperBound
      index += found.count
    }
    if start < text.endIndex { runs.append(.plain(String(text[start...]))) }
    return RichText(runs)
  }

  private func match(_ keys: ArraySlice<String>) -> (term: TermID, count: Int)? {
    guard let first = keys.first else { return nil }
    let found = phrases[first]?.first { keys.starts(with: $0.words) && !linked.contains($0.term) }
    return found.map { ($0.term, $0.words.count) }
  }

  /// Where the words of a text are, without what stands around them; those with a hyphen are one.
  private static func words(_ text: String) -> [Range<String.Index>] {
    var words: [Range<String.Index>] = []
    var start: String.Index?
    for index in text.indices {
      let isPart = isPart(of: text, at: index)
      if isPart, start == nil { start = index }
      if !isPart, let begin = start {
        words.append(begin..<index)
        start = nil
      }
    }
    if let begin = start { words.append(begin..<text.endIndex) }
    return words
  }

  private static func isPart(of text: String, at index: String.Index) -> Bool {
    switch text.utf8[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    case 0..<0x80: false
    default: text[index].isLetter || text[index].isNumber
    }
  }

  private static func key(_ word: Substring) -> String { word.lowercased() }
}
