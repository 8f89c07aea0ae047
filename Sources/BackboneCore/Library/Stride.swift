/// One stride, from the end of the swing to the beginning of the next.
package struct Stride: Hashable, Sendable {
  /// A part of the stride.
  package struct Phase: Hashable, Sendable, Identifiable {
    /// Kebab-case, unique within the stride.
    package let id: String
    package let name: String
    /// What the runner does.
    package let happens: RichText
    /// What the muscles do, at least one entry and none twice.
    package let work: [MuscleWork]

    /// A part of the stride.
    package init(id: String, name: String, happens: RichText, work: [MuscleWork]) {
      self.id = id
      self.name = name
      self.happens = happens
      self.work = work
    }

    /// What a muscle does in this phase; nil where nothing is said of it.
    package func work(of muscle: MuscleID) -> MuscleWork? {
      work.first { $0.muscle == muscle }
    }
  }

  /// What one muscle does in one phase.
  package struct MuscleWork: Hashable, Sendable {
    package let muscle: MuscleID
    package let does: RichText

    /// What one muscle does.
    package init(muscle: MuscleID, does: RichText) {
      self.muscle = muscle
      self.does = does
    }
  }

  /// How to read it.
  package let introduction: RichText
  /// In the order in which they follow each other.
  package let phases: [Phase]
  package let sources: [SourceID]

  /// One stride.
  package init(introduction: RichText, phases: [Phase], sources: [SourceID]) {
    self.introduction = introduction
    self.phases = phases
    self.sources = sources
  }
}
