/// What the rules make of an outcome: the decision, what comes next, and why.
package struct Ruling: Hashable, Sendable {
  /// What in the outcome led to the decision.
  package enum Cause: Hashable, Sendable {
    /// Pain of 5 or more, with its number; nil where it was stopped without one.
    case pain(Int?)
    case formBroke
    case effort(Int)
    /// Less than three quarters was done.
    case tooLittle
    case formSlipped
    case hard
    case short
    case mildPain(Int)
    case noAnswer
    /// All was done, well and with something to spare.
    case good
    /// All was done, but of a lighter dose than the plan's.
    case lighter
    /// It is ready for a new variant, but another exercise gets one today.
    case waits
    /// All was done, and there is nothing above it.
    case atTop
    /// The exercise isn't made to grow.
    case steady
    case deloadWeek
    /// The person has set the dose.
    case yours
    case interrupted
    case skipped
    /// So many days without it.
    case gap(days: Int)
  }

  /// Nil where nothing is decided.
  package let decision: Decision?
  package let cause: Cause
  package let next: Prescription
  package let counters: Counters

  /// A ruling.
  package init(
    _ decision: Decision?, _ cause: Cause, next: Prescription, counters: Counters = Counters()
  ) {
    self.decision = decision
    self.cause = cause
    self.next = next
    self.counters = counters
  }
}
