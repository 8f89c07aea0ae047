internal import BackboneCore

extension RecordReader {
  /// Text with links, each to something that exists.
  func richText(_ key: String, known: RecordIndex) -> RichText {
    richText(text(key), key, known)
  }

  /// A list of texts with links, at least one.
  func richTexts(_ key: String, known: RecordIndex) -> [RichText] {
    let texts = texts(key)
    if has(key), texts.isEmpty { problem(key, Words.Records.empty) }
    return texts.enumerated().map { richText($1, "\(key)[\($0)]", known) }
  }

  private func richText(_ markup: String, _ key: String, _ known: RecordIndex) -> RichText {
    do {
      let text = try RichText(markup)
      for link in text.links where !known.has(link) {
        problem(key, Words.Records.unknown("\(link.kind)", link.id))
      }
      return text
    } catch {
      problem(key, error.reason)
      return RichText()
    }
  }
}
