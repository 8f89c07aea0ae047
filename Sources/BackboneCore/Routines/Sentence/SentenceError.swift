/// What is wrong with a plan that somebody wrote as a sentence, and where.
package struct SentenceError: Error, Hashable, Sendable {
  /// The line, from 1; nil where there is only one.
  package let line: Int?
  /// The character of the line, from 1.
  package let column: Int
  /// What is wrong, without the place.
  package let reason: String

  /// An error at a place.
  package init(line: Int?, column: Int, reason: String) {
    self.line = line
    self.column = column
    self.reason = reason
  }

  /// Place and reason in one line.
  package var description: String { Words.Sentence.error(line: line, column: column, reason) }
}
