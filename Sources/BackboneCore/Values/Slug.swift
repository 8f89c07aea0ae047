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
  /// - Parameter standIn: what a text without letters from a to z and digits becomes.
  package static func make(
    from text: String, standIn: String, isTaken: (String) -> Bool
  ) -> String {
    // An apostrophe is part of a word: "farmer's walk" is farmers-walk.
    let letters = text.lowercased().utf8.filter { $0 != UInt8(ascii: "'") }
    let words = letters.split { !isLetterOrDigit($0) }.map { String(decoding: $0, as: UTF8.self) }
    let stem = words.isEmpty ? standIn : words.joined(separator: "-")
    var number = 1
    while true {
      let ending = number == 1 ? "" : "-\(number)"
      let name = cut(stem, to: maximumMade - ending.count) + ending
      if !isTaken(name) { return name }
      number += 1
    }
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
