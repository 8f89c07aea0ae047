extension Key {
  /// The keys that type a text into a field of one line.
  ///
  /// Line breaks and tabs, which such a field cannot hold, part words: each run of them becomes one
  /// space, none at either end.
  package static func typing(_ text: String) -> [Key] {
    text.split { $0.isNewline || $0 == "\t" }.joined(separator: " ").map { Key($0) }
  }
}
