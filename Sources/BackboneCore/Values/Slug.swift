/// Ids: lower-case letters, digits and single hyphens, as in `side-plank`.
package enum Slug {
  /// The longest id that a record may have and the journal keeps, in characters.
  package static let maximumLength = 100
  /// The longest that is made from a name.
  private static let maximumMade = 64

  /// Whether a text is an id; its length is another question.
  package static func isValid(_ text: String) -> Bool {
    text.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
      !word.isEmpty && word.utf8.allSatisfy(isLetterOrDigit)
    }
  }

  /// The words of a text as an id, at most 64 characters long and numbered if that is taken.
  ///
  /// Letters of other scripts are turned to Latin ones. Where one has none, the text's mark stands
  /// for it, so that what an id is depends on the text alone.
  /// - Parameter standIn: what a text without any letters or digits becomes.
  package static func make(
    from text: String, standIn: String, isTaken: (String) -> Bool
  ) -> String {
    let stem = stem(of: text, standIn: standIn)
    var number = 1
    while true {
      let ending = number == 1 ? "" : "-\(number)"
      let name = cut(stem, to: maximumMade - ending.count) + ending
      if !isTaken(name) { return name }
      number += 1
    }
  }

  /// Eight hexadecimal digits that two different texts do not share.
  package static func mark(of text: String) -> String {
    // Letters and their marks may be stored together or apart.
    var scalars = String.UnicodeScalarView()
    for character in text { scalars.append(contentsOf: FoldedLetter.scalars(character)) }
    let digest = SHA1.digest(Array(String(scalars).utf8)).prefix(4)
    let number = digest.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return String(String(UInt64(number) | 1 << 32, radix: 16).dropFirst())
  }

  private static func stem(of text: String, standIn: String) -> String {
    var words: [String] = []
    var word = ""
    var isWhole = true
    // An apostrophe is part of a word: "farmer's walk" is farmers-walk.
    for character in text where character != "'" && character != "\u{2019}" {
      for scalar in FoldedLetter.scalars(character) {
        if let latin = LatinLetter.spelling(of: scalar) {
          word += latin
          continue
        }
        isWhole = isWhole && !scalar.properties.isAlphabetic
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    let stem = words.isEmpty ? standIn : words.joined(separator: "-")
    if isWhole { return stem }
    let mark = mark(of: text)
    let start = cut(stem, to: maximumMade - mark.count - 1)
    return start.isEmpty ? mark : "\(start)-\(mark)"
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The beginning of a name, without a hyphen at its end.
  private static func cut(_ name: String, to count: Int) -> String {
    let name = name.prefix(count)
    return String(name.hasSuffix("-") ? name.dropLast() : name)
  }
}
