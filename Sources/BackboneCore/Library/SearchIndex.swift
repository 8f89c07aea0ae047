package import BackboneBinary

/// Records by the words in them, to be found by what is typed, slips of the finger forgiven.
///
/// Every word of all records is kept once, so that a key costs as much as there are words, not
/// records.
package struct SearchIndex: Hashable, Sendable {
  private let vocabulary: Vocabulary
  /// The words of all records, one record after the other: a word's number and its place.
  private var postings: [Posting] = []
  /// Where each record's words begin, and where the last one's end.
  private var starts = [0]

  fileprivate struct Posting: Hashable {
    let word: Int32
    /// The text it stands in; texts named earlier count as better places to be found in.
    let place: Int32
  }

  /// An index of records, each by its texts, the most telling first.
  package init(_ records: [[String]]) {
    var numbers: [String: Int32] = [:]
    var vocabulary = Vocabulary()
    // Many records say the same: a muscle's name, a position.
    var known: [String: [Int32]] = [:]
    for texts in records {
      for (place, text) in texts.enumerated() {
        let words =
          known[text]
          ?? (Self.words(text) + Self.compounds(text)).map { word in
            if let number = numbers[word] { return number }
            let number = vocabulary.add(word)
            numbers[word] = number
            return number
          }
        known[text] = words
        postings += words.map { Posting(word: $0, place: Int32(min(place, 15))) }
      }
      starts.append(postings.count)
    }
    self.vocabulary = vocabulary
  }

  /// The records that fit a query, as indices, the best first; all in their own order for an empty
  /// one.
  ///
  /// Case, accents and other marks make no difference. Every word of the query must be found: at the start of a word, anywhere in one, or with a slip
  /// (a letter wrong, missing, too many, or two exchanged; two slips from eight letters on).
  package func matches(_ query: String) -> [Int] { ranked(query).map(\.record) }

  /// The same with how well each record fits: the lower, the better.
  package func ranked(_ query: String) -> [(record: Int, rank: Int)] {
    var ranks = [Int](repeating: 0, count: starts.count - 1)
    let words = Self.words(query)
    guard !words.isEmpty else { return ranks.indices.map { ($0, 0) } }
    for word in words {
      let costs = vocabulary.costs(word)
      for record in ranks.indices where ranks[record] < .max {
        var best = Int.max
        for posting in postings[starts[record]..<starts[record + 1]] {
          let cost = costs[Int(posting.word)]
          if cost < .max { best = min(best, Int(cost) * 16 + Int(posting.place)) }
        }
        ranks[record] = best == .max ? .max : ranks[record] + best
      }
    }
    // The place in the list breaks ties, so that equal ranks keep their order.
    return ranks.indices.filter { ranks[$0] < .max }.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
      .map { ($0, ranks[$0]) }
  }

  /// The words that a hyphen parts, in one: bird-dog is also looked for as birddog.
  private static func compounds(_ text: String) -> [String] {
    let hyphen = UInt8(ascii: "-")
    guard text.utf8.contains(hyphen) else { return [] }
    return text.utf8.split(separator: UInt8(ascii: " ")).filter { $0.contains(hyphen) }.flatMap {
      words(String(decoding: $0.filter { $0 != hyphen }, as: UTF8.self))
    }
  }

  /// Folded words, cut at whatever is no letter or digit.
  private static func words(_ text: String) -> [String] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return asciiWords(text) }
    return text.split { !$0.isLetter && !$0.isNumber }
      .map { word in
        var folded = ""
        folded.unicodeScalars += word.flatMap(FoldedLetter.scalars)
        return folded
      }
      .filter { !$0.isEmpty }
  }

  /// The same of ASCII, which nearly every text is: there each byte is a character.
  private static func asciiWords(_ text: String) -> [String] {
    text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
      .split { !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0) }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}

/// Words, one after the other, and how far each is from what was typed.
private struct Vocabulary: Hashable, Sendable {
  private var letters: [UInt32] = []
  private var starts = [0]

  /// Keeps a word.
  /// - Returns: its number, counted from 0.
  mutating func add(_ word: String) -> Int32 {
    letters += word.unicodeScalars.lazy.map(\.value)
    starts.append(letters.count)
    return Int32(starts.count - 2)
  }

  /// How far a typed word is from each word; `Int32.max` where it is another word.
  func costs(_ typed: String) -> [Int32] {
    let typed = typed.unicodeScalars.map(\.value)
    let allowed = typed.count < 4 ? 0 : typed.count < 8 ? 1 : 2
    // Where no blanks part words, a word may begin anywhere.
    let isInside = typed.count > 2 || typed.allSatisfy(FoldedLetter.isUnspaced)
    var slips = Slips(typed, allowed: allowed)
    let typedLetters = Self.letters(of: typed)
    return (0..<starts.count - 1).map { number in
      let word = letters[starts[number]..<starts[number + 1]]
      // Each letter that a word does not have is a slip, which tells most words at a glance.
      let missing = (typedLetters & ~Self.letters(of: word)).nonzeroBitCount
      guard missing <= allowed else { return .max }
      if missing == 0 {
        if word.starts(with: typed) { return word.count == typed.count ? 0 : 1 }
        if isInside, Self.contains(word, typed) { return 2 }
      }
      return slips.least(word).map { 2 + Int32($0) } ?? .max
    }
  }

  /// Which letters there are, a bit each; a few share one.
  private static func letters(of word: some Sequence<UInt32>) -> UInt64 {
    word.reduce(0) { $0 | 1 << (UInt64($1) & 63) }
  }

  private static func contains(_ word: ArraySlice<UInt32>, _ part: [UInt32]) -> Bool {
    guard part.count <= word.count else { return false }
    return (word.startIndex...(word.endIndex - part.count)).contains {
      word[$0] == part[0] && word[$0...].starts(with: part)
    }
  }
}

/// Counts the slips between a typed word and the beginning of another: whoever is still typing has
/// written no more than that.
///
/// Optimal string alignment: Damerau 1964, Wagner and Fischer 1974.
private struct Slips {
  private let typed: [UInt32]
  private let allowed: Int
  /// Rows of the table, kept so that a word costs no memory.
  private var before: [Int]
  private var last: [Int]
  private var row: [Int]

  init(_ typed: [UInt32], allowed: Int) {
    self.typed = typed
    self.allowed = allowed
    let width = typed.count + allowed + 1
    before = Array(repeating: 0, count: width)
    last = before
    row = before
  }

  /// The least number of slips, nil when there are more than allowed.
  mutating func least(_ word: ArraySlice<UInt32>) -> Int? {
    let width = min(word.count, typed.count + allowed)
    guard allowed > 0, width >= typed.count - allowed else { return nil }
    for column in 0...width { last[column] = column }
    for i in typed.indices {
      row[0] = i + 1
      for j in 0..<width {
        let letter = word[word.startIndex + j]
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (typed[i] == letter ? 0 : 1))
        if i > 0, j > 0, typed[i] == word[word.startIndex + j - 1], typed[i - 1] == letter {
          cost = min(cost, before[j - 1] + 1)
        }
        row[j + 1] = cost
      }
      if row[0...width].allSatisfy({ $0 > allowed }) { return nil }
      (before, last, row) = (last, row, before)
    }
    // The last row holds the slips to every beginning of the word at once.
    let shortest = max(1, typed.count - allowed)
    guard let least = last[min(shortest, width)...width].min(), least <= allowed else { return nil }
    return least
  }
}

// MARK: - Compiled

extension SearchIndex: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    vocabulary = try reader.read()
    postings = try reader.read()
    starts = try reader.read()
  }
}

extension SearchIndex.Posting: BinaryReadable {
  init(from reader: inout BinaryReader) throws(BinaryError) {
    word = try reader.read()
    place = try reader.read()
  }
}

extension Vocabulary: BinaryReadable {
  init(from reader: inout BinaryReader) throws(BinaryError) {
    letters = try reader.read()
    starts = try reader.read()
  }
}
