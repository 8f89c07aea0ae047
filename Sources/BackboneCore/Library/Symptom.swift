/// What the program knows about a sign of a weak back.
package struct Symptom: Hashable, Sendable, Identifiable {
  /// A way to look at oneself.
  package struct Check: Hashable, Sendable {
    package let name: String
    /// What to do, and what to make of it.
    package let how: RichText

    /// A way to look at oneself.
    package init(name: String, how: RichText) {
      self.name = name
      self.how = how
    }
  }

  package let id: SymptomID
  package let name: String
  /// The question to put to oneself, answered from never to always.
  package let question: String
  /// What one may notice, at least one entry.
  package let notice: [RichText]
  /// At least one.
  package let checks: [Check]
  /// The muscles that may be behind it, the likeliest first.
  package let muscles: [MuscleID]
  /// The exercises to begin with; some may have a name but no record yet.
  package let first: [ExerciseID]
  /// The exercises to go on with; none of those to begin with.
  package let then: [ExerciseID]
  /// What studies say about it, and what they do not.
  package let evidence: RichText
  package let sources: [SourceID]

  /// What the program knows about a sign.
  package init(
    id: SymptomID, name: String, question: String, notice: [RichText], checks: [Check],
    muscles: [MuscleID], first: [ExerciseID], then: [ExerciseID], evidence: RichText,
    sources: [SourceID]
  ) {
    self.id = id
    self.name = name
    self.question = question
    self.notice = notice
    self.checks = checks
    self.muscles = muscles
    self.first = first
    self.then = then
    self.evidence = evidence
    self.sources = sources
  }
}
