import FoundationEssentials

/// Records as JSON for other programs.
enum JSONText {
  /// The text, keys in the order of the alphabet.
  static func of(_ records: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(records), as: UTF8.self)
  }
}
