/// What is called in a repetition of an exercise that has words of its own for it.
package struct RepetitionCalls: Hashable, Sendable, Codable {
  /// When it begins, such as Round; nil for nothing.
  package let lift: String?
  /// When the way back begins, such as Dip; nil for the usual word.
  package let lower: String?

  /// The words of an exercise.
  package init(lift: String? = nil, lower: String? = nil) {
    self.lift = lift
    self.lower = lower
  }
}
