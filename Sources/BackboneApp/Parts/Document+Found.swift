import BackboneCanvas

/// Where what was searched for stands in a text.
extension Document {
  /// The row of each match that `marking` has set off, from the top.
  var foundRows: [Int] {
    rows.enumerated().flatMap { row in
      row.element.spans.filter { $0.isFound }.map { _ in row.offset }
    }
  }

  /// The same text with the words of the search set off where they begin a word; links stay links.
  /// - Parameter chosen: the match that stands out among them, from 0.
  func marking(_ query: String, chosen: Int? = nil) -> Document {
    let words = Self.words(query)
    guard !words.isEmpty else { return self }
    var number = 0
    return mappingSpans { span in
      let text = Array(span.text)
      let places = Self.places(of: words, in: text)
      guard !places.isEmpty else { return [span] }
      var pieces: [Span] = []
      var rest = text.startIndex
      for place in places where place.lowerBound >= rest {
        if rest < place.lowerBound {
          pieces.append(span.piece(String(text[rest..<place.lowerBound])))
        }
        pieces.append(
          span.piece(String(text[place]), number == chosen ? .selected : .selectedMuted))
        pieces[pieces.count - 1].isFound = true
        number += 1
        rest = place.upperBound
      }
      if rest < text.endIndex { pieces.append(span.piece(String(text[rest...]))) }
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

extension Document.Span {
  /// A piece of it, in its own role or another.
  fileprivate func piece(_ text: String, _ role: Role? = nil) -> Document.Span {
    Document.Span(text: text, role: role ?? self.role, link: link)
  }
}
