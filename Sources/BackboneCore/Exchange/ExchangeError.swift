/// Why something from outside cannot be read.
package struct ExchangeError: Error, Hashable, Sendable {
  /// What a file leaves open and only the user can know.
  package enum Question: Hashable, Sendable {
    /// The unit of its weights.
    case unit
    /// Whether its dates begin with the day or the month.
    case order
  }

  /// 1-based; nil where it is about the whole file.
  package let line: Int?
  /// Lower case, without a full stop.
  package let reason: String
  /// What must be known first; nil where no answer would help.
  package let question: Question?

  package init(line: Int? = nil, _ reason: String, asking question: Question? = nil) {
    self.line = line
    self.reason = reason
    self.question = question
  }
}

extension ExchangeError: CustomStringConvertible {
  /// The place and the reason, on one line.
  package var description: String {
    SafeText.clean(line.map { Words.Exchange.line($0, reason) } ?? reason)
  }
}
