import BackboneCore

/// Questions that are answered one after the other.
package struct Interview: Hashable, Sendable {
  /// What is asked about.
  package enum Kind: Hashable, Sendable {
    case firstLaunch
    /// The red flags, again.
    case safety
    case selfCheck
    case run
  }

  package let kind: Kind
  /// The page that is shown, from 0.
  package internal(set) var page = 0
  /// The chosen answers of each page, as indices into its options.
  package internal(set) var answers: [InterviewPage.ID: Set<Int>] = [:]
  /// The row of the cursor.
  package internal(set) var list = ListState()

  /// The first of the questions.
  package init(_ kind: Kind) { self.kind = kind }

  /// The one answer of a page; 0 where none was given.
  func answer(_ page: InterviewPage.ID) -> Int { answers[page]?.min() ?? 0 }
}
