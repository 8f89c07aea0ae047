/// Finding records by what is typed, slips of the finger forgiven.
package enum Search {
  /// How well a query fits a record; lower is better, nil is not at all.
  ///
  /// Every word of the query must be found: at the start of a word, anywhere in one, or with a slip
  /// (a letter wrong, missing, too many, or two exchanged; two slips from eight letters on). Texts
  /// named earlier count as better places to be found in.
  package static func rank(_ query: String, in texts: [String]) -> Int? {
    let fields = texts.map { words($0) }
    var total = 0
    for word in words(query) {
      var best: Int?
      for (place, field) in fields.enumerated() {
        guard let cost = field.compactMap({ cost(word, $0) }).min() else { continue }
        best = min(best ?? .max, cost * 16 + min(place, 15))
      }
      guard let best else { return nil }
      total += best
    }
    return total
  }

  /// The records that fit a query, the best first; all in their own order for an empty one.
  static func filter<Record>(
    _ records: [Record], by query: String, texts: (Record) -> [String]
  ) -> [Record] {
    if words(query).isEmpty { return records }
    // The place in the list breaks ties, so that equal ranks keep their order.
    return records.enumerated()
      .compactMap { index, record in
        rank(query, in: texts(record)).map { (rank: $0, index: index, record: record) }
      }
      .sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
      .map(\.record)
  }

  /// Lower-case words, cut at whatever is no letter or digit.
  private static func words(_ text: String) -> [[UInt32]] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
      .map { $0.unicodeScalars.map(\.value) }
  }

  /// How far a typed word is from a word of a record; nil when it is another word.
  private static func cost(_ typed: [UInt32], _ word: [UInt32]) -> Int? {
    if word.starts(with: typed) { return word.count == typed.count ? 0 : 1 }
    if typed.count > 2, contains(word, typed) { return 2 }
    let allowed = typed.count < 4 ? 0 : typed.count < 8 ? 1 : 2
    guard allowed > 0 else { return nil }
    // Somebody still typing has written the beginning of a word, slips included.
    let lengths = max(1, typed.count - allowed)...(typed.count + allowed)
    let slips = lengths.compactMap { length in
      length <= word.count ? distance(typed, Array(word.prefix(length))) : nil
    }
    guard let least = slips.min(), least <= allowed else { return nil }
    return 2 + least
  }

  private static func contains(_ word: [UInt32], _ part: [UInt32]) -> Bool {
    guard part.count <= word.count else { return false }
    return (0...(word.count - part.count)).contains { word[$0...].starts(with: part) }
  }

  /// The least number of slips between two words.
  ///
  /// Optimal string alignment: Damerau 1964, Wagner and Fischer 1974.
  private static func distance(_ a: [UInt32], _ b: [UInt32]) -> Int {
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      before = last
      last = row
    }
    return last[b.count]
  }
}
