/// A program whose training log was taken over.
package enum ExchangeSource: String, CaseIterable, Hashable, Sendable {
  case strong, hevy
  case fitNotes = "fitnotes"
  /// A table whose columns the user named.
  case csv

  /// What it is called.
  package var name: String { Words.Exchange.source(self) }
}
