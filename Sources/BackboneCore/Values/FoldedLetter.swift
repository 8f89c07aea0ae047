/// Letters as the search compares them: small, without marks, and as the plain letters that are typed
/// for them.
enum FoldedLetter {
  /// What a character is compared by; empty for a mark alone.
  static func scalars(_ character: Character) -> [Unicode.Scalar] {
    if let ascii = character.asciiValue {
      let isCapital = (0x41...0x5A).contains(ascii)
      return [Unicode.Scalar(isCapital ? ascii + 0x20 : ascii)]
    }
    return character.lowercased().flatMap(folded)
  }

  private static func folded(_ character: Character) -> [Unicode.Scalar] {
    if let plain = spelled[character] { return Array(plain.unicodeScalars) }
    if let base = bases[character] { return [base] }
    return character.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
      if isMark(scalar) { return [] }
      if let base = bases[Character(scalar)] { return [base] }
      return jamo(scalar)
    }
  }

  /// Whether a scalar belongs to a script that writes without blanks between words: Thai, Lao,
  /// Khmer and Burmese, Kana and Han.
  static func isUnspaced(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x31F0...0x31FF,
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9D, 0x20000...0x323AF:
      true
    default: false
    }
  }

  // MARK: - Marks

  /// Whether a scalar is an accent or a vowel point, which may be left out in typing.
  ///
  /// The marks of other scripts, such as Thai vowels, are letters to those who type them.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F,
      0x0483...0x0489, 0x0591...0x05C7, 0x064B...0x065F, 0x0670, 0x3099, 0x309A:
      true
    default: false
    }
  }

  /// Letters that Unicode does not take apart, as they are typed without their key.
  private static let spelled: [Character: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h",
    "ı": "i", "ŧ": "t", "ŋ": "n", "ς": "σ",
  ]

  /// Precomposed letters and their plain ones.
  ///
  /// Swift compares characters by canonical equivalence, so putting letters and marks together finds
  /// every precomposed one without a table of them.
  private static let bases: [Character: Unicode.Scalar] = {
    var bases: [Character: Unicode.Scalar] = [:]
    func add(_ letters: ClosedRange<UInt32>, _ marks: [String]) {
      for letter in letters.compactMap(Unicode.Scalar.init) {
        for mark in marks {
          let composed = String(letter) + mark
          if composed.count == 1 { bases[Character(composed)] = letter }
        }
      }
    }
    let accents = (0x0300...0x0331).compactMap(Unicode.Scalar.init).map { String($0) }
    let stacked = ["\u{302}", "\u{306}", "\u{308}", "\u{31B}"].flatMap { first in
      ["\u{300}", "\u{301}", "\u{303}", "\u{304}", "\u{309}", "\u{30C}", "\u{323}"].map {
        first + $0
      }
    }
    add(0x61...0x7A, accents + stacked)
    add(0x3B1...0x3C9, ["\u{301}", "\u{308}", "\u{308}\u{301}", "\u{300}", "\u{342}"])
    add(0x430...0x45F, ["\u{300}", "\u{301}", "\u{306}", "\u{308}"])
    add(0x3041...0x30FF, ["\u{3099}", "\u{309A}"])
    return bases
  }()

  /// The letters of a Hangul syllable, which some systems store apart; other scalars as they are.
  ///
  /// The Unicode Standard, 3.12.
  private static func jamo(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    guard (0xAC00...0xD7A3).contains(scalar.value) else { return [scalar] }
    let index = scalar.value - 0xAC00
    let parts = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + index % 28]
    return (index % 28 == 0 ? parts.dropLast() : parts[...]).compactMap(Unicode.Scalar.init)
  }
}
