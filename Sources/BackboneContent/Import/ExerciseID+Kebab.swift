internal import BackboneCore

extension ExerciseID {
  /// The longest id that is made from a name; a file's name may have 255 bytes.
  private static let longest = 64

  /// A name in kebab-case, at most 64 characters long and numbered if it is taken.
  init(kebab name: String, unlike taken: Set<ExerciseID>) {
    // An apostrophe is part of a word: "farmer's walk" is farmers-walk.
    let letters = name.lowercased().utf8.filter { $0 != UInt8(ascii: "'") }
    let words = letters.split { byte in
      !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }.map { String(decoding: $0, as: UTF8.self) }
    let stem = words.isEmpty ? "exercise" : words.joined(separator: "-")
    var number = 1
    repeat {
      let ending = number == 1 ? "" : "-\(number)"
      self.init(rawValue: Self.cut(stem, to: Self.longest - ending.count) + ending)
      number += 1
    } while taken.contains(self)
  }

  /// The beginning of an id, without a hyphen at its end.
  private static func cut(_ id: String, to count: Int) -> String {
    let id = id.prefix(count)
    return String(id.hasSuffix("-") ? id.dropLast() : id)
  }
}
