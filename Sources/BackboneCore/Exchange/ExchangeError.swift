/// Why something from outside cannot be read.
package struct ExchangeError: Error, Hashable, Sendable {
  /// 1-based; nil where it is about the whole file.
  package let line: Int?
  /// Lower case, without a full stop.
  package let reason: String

  package init(line: Int? = nil, _ reason: String) {
    self.line = line
    self.reason = reason
  }
}

extension ExchangeError: CustomStringConvertible {
  /// The place and the reason, on one line.
  package var description: String {
    SafeText.clean(line.map { Words.Exchange.line($0, reason) } ?? reason)
  }
}
