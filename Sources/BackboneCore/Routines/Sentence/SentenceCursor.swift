/// A place in a sentence that is being read.
struct SentenceCursor {
  /// A number as it was written, to the nanosecond.
  struct Number {
    let nanoseconds: Int64
    let text: String

    /// The number where it is whole.
    var whole: Int? {
      nanoseconds % 1_000_000_000 == 0 ? Int(nanoseconds / 1_000_000_000) : nil
    }
    /// The number as seconds.
    var seconds: Duration { .nanoseconds(nanoseconds) }
  }

  private let letters: [Character]
  private(set) var place = 0

  init(_ text: String) { letters = Array(text) }

  /// What is still to read.
  var rest: ArraySlice<Character> { letters[place...] }
  var next: Character? { rest.first }
  var isAtEnd: Bool { place == letters.count }
  /// Whether a clause ends here.
  var isAtClauseEnd: Bool { next.map { $0 == ";" || $0.isNewline } ?? true }

  mutating func skip(_ count: Int = 1) { place = min(letters.count, place + count) }

  /// Goes over blanks, but not over the end of a line.
  mutating func skipBlanks() {
    while let next, next.isWhitespace, !next.isNewline { skip() }
  }

  /// Takes a character if it comes next.
  mutating func take(_ letter: Character) -> Bool {
    skipBlanks()
    guard next == letter else { return false }
    skip()
    return true
  }

  /// The letters that come next, in lower case; empty where something else comes.
  var word: String {
    String(rest.prefix { $0.isLetter }).lowercased()
  }

  /// Takes one of these words if it comes next.
  mutating func take(word words: String...) -> Bool {
    skipBlanks()
    let word = word
    guard words.contains(word) else { return false }
    skip(rest.prefix { $0.isLetter }.count)
    return true
  }

  /// Takes a number; nil where none comes.
  /// - Throws: where it has more digits than anything needs.
  mutating func number() throws(SentenceError) -> Number? {
    skipBlanks()
    let begin = place
    let whole = digits()
    guard !whole.isEmpty else { return nil }
    var fraction = ""
    if next == ".", rest.dropFirst().first?.isASCIIDigit == true {
      skip()
      fraction = digits()
    }
    guard whole.count <= 6, fraction.count <= 9 else {
      throw error(Words.Sentence.longNumber, at: begin)
    }
    let padded = fraction + String(repeating: "0", count: 9 - fraction.count)
    let nanoseconds = (Int64(whole) ?? 0) * 1_000_000_000 + (Int64(padded) ?? 0)
    return Number(
      nanoseconds: nanoseconds, text: whole + (fraction.isEmpty ? "" : "." + fraction))
  }

  /// Takes a text up to a closing mark, in which `\` stands before a mark that is part of it.
  /// - Precondition: the opening mark comes next.
  mutating func quoted(until close: Character) throws(SentenceError) -> String {
    let begin = place
    skip()
    var text = ""
    while let letter = next {
      skip()
      if letter == close { return text }
      if letter == "\\", let escaped = next {
        text.append(escaped)
        skip()
      } else {
        text.append(letter)
      }
    }
    throw error(Words.Sentence.unclosed(close), at: begin)
  }

  /// An error at a place; nil for where the cursor is.
  func error(_ reason: String, at place: Int? = nil) -> SentenceError {
    let before = letters[..<(place ?? self.place)]
    let lineStart = before.lastIndex { $0.isNewline }.map { $0 + 1 } ?? 0
    let hasLines = letters.firstIndex { $0.isNewline }.map { $0 + 1 < letters.count } ?? false
    return SentenceError(
      line: hasLines ? 1 + before.count { $0.isNewline } : nil,
      column: 1 + before.count - lineStart, reason: reason)
  }

  private mutating func digits() -> String {
    let digits = rest.prefix { $0.isASCIIDigit }
    skip(digits.count)
    return String(digits)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isWholeNumber }
}
