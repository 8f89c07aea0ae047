import FoundationEssentials

/// Records as JSON for other programs.
enum JSONText {
  /// The text, keys in the order of the alphabet.
  static func of(_ records: some Encodable) throws -> String {
    let glyphMode = JSONEncoder()
    glyphMode.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try glyphMode.encode(records), as: UTF8.self)
  }
}
