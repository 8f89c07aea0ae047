/// Where an exercise stands in the plan, and how it got there.
package struct Course: Hashable, Sendable {
  /// A time that the exercise was done, and what the plan made of it.
  package struct Entry: Hashable, Sendable {
    package let session: RecordID
    package let at: Timestamp
    /// The plan's dose at the time.
    package let before: Prescription
    /// What was asked for on the day, which may be lighter.
    package let asked: Prescription
    package let outcome: ExerciseOutcome
    package let ruling: Ruling
  }

  /// The plan's dose.
  package internal(set) var prescription: Prescription
  package internal(set) var counters = Counters()
  /// The dose that the person set; nil where the plan decides.
  package internal(set) var own: Prescription?
  /// When it was stopped for pain; nil where it may be done.
  package internal(set) var stoppedAt: Timestamp?
  /// Whether it is back after a stop for pain, and hasn't been done since.
  package internal(set) var isComeback = false
  /// Since when it has been ready for a new variant and has waited; nil where it doesn't.
  package internal(set) var qualifiedAt: Timestamp?
  /// In the order in which they were done.
  package internal(set) var entries: [Entry] = []

  /// From when on the days without it count; nil while it isn't in the plan, and before its first
  /// time.
  var idleSince: Timestamp?
  /// Days without it before it was last taken out of the plan.
  var idleDays = 0
  /// Whether it has been done since it was started.
  var isBegun = false

  init(_ prescription: Prescription) { self.prescription = prescription }

  /// How many days it has been in the plan without being done.
  package func gap(at now: Timestamp) -> Int {
    isBegun ? idleDays + (idleSince.map { max(0, now.day - $0.day) } ?? 0) : 0
  }

  /// Starts again with another dose, as if it had never been done.
  mutating func start(_ prescription: Prescription) {
    self.prescription = prescription
    counters = Counters()
    qualifiedAt = nil
    stoppedAt = nil
    isComeback = false
    isBegun = false
    idleDays = 0
  }

  /// Leaves the plan.
  mutating func leave(at now: Timestamp) {
    idleDays = gap(at: now)
    idleSince = nil
  }
}
