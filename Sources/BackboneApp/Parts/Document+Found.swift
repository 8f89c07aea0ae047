import BackboneCanvas

/// Where what was searched for stands in a text.
extension Document {
  /// The first row in which a word of the search begins a word; nil where none does.
  func firstRow(of query: String) -> Int? {
    let words = Self.words(query)
    return rows.firstIndex { row in
      row.spans.contains { !Self.places(of: words, in: Array($0.text)).isEmpty }
    }
  }

  /// The same text with the words of the search set off; links stay links.
  func marking(_ query: String) -> Document {
    let words = Self.words(query)
    guard !words.isEmpty else { return self }
    return mappingSpans { span in
      guard span.link == nil else { return [span] }
      let text = Array(span.text)
      var pieces: [Span] = []
      var rest = text.startIndex
      for place in Self.places(of: words, in: text) where place.lowerBound >= rest {
        if rest < place.lowerBound {
          pieces.append(Span(text: String(text[rest..<place.lowerBound]), role: span.role))
        }
        pieces.append(Span(text: String(text[place]), role: .selectedMuted))
        rest = place.upperBound
      }
      if rest < text.endIndex { pieces.append(Span(text: String(text[rest...]), role: span.role)) }
      return pieces
    }
  }

  private static func words(_ query: String) -> [[Character]] {
    query.lowercased().split(separator: " ").map(Array.init)
  }

  /// Where words of the search begin words of a text, from the left.
  private static func places(of words: [[Character]], in text: [Character]) -> [Range<Int>] {
    text.indices.compactMap { start in
      if start > 0, text[start - 1].isLetter || text[start - 1].isNumber { return nil }
      let word = words.first { word in
        start + word.count <= text.count
          && zip(word, text[start...]).allSatisfy { String($0) == $1.lowercased() }
      }
      return word.map { start..<start + $0.count }
    }
  }
}
