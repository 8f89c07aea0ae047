/// Names in kebab-case, made from what people write.
package enum Kebab {
  /// The longest name that a record may have, in characters; the journal keeps any of that length.
  ///
  /// With its ending it must still name a file.
  package static let limit = 250

  /// The longest that is made; a file's name may have 255 bytes.
  private static let longest = 64

  /// The words of a text in kebab-case, at most 64 characters long and numbered if that is taken.
  /// - Parameter standIn: what a text without letters from a to z and digits becomes.
  package static func name(
    _ text: String, standIn: String, isTaken: (String) -> Bool
  ) -> String {
    // An apostrophe is part of a word: "farmer's walk" is farmers-walk.
    let letters = text.lowercased().utf8.filter { $0 != UInt8(ascii: "'") }
    let words = letters.split { byte in
      !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }.map { String(decoding: $0, as: UTF8.self) }
    let stem = words.isEmpty ? standIn : words.joined(separator: "-")
    var number = 1
    while true {
      let ending = number == 1 ? "" : "-\(number)"
      let name = cut(stem, to: longest - ending.count) + ending
      if !isTaken(name) { return name }
      number += 1
    }
  }

  /// The beginning of a name, without a hyphen at its end.
  private static func cut(_ name: String, to count: Int) -> String {
    let name = name.prefix(count)
    return String(name.hasSuffix("-") ? name.dropLast() : name)
  }
}
