import BackboneContent
import BackboneCore
import Testing

/// The rules of progression fit the records of the exercises.
@Suite struct ProgressionRuleTests {
  private static let assets =
    "/" + (#filePath.split(separator: "/").dropLast(4) + ["Assets"]).joined(separator: "/")

  @Test func everyExerciseHasARuleThatFits() {
    let catalogue = ContentLoader(assets: Self.assets).load().catalogue
    #expect(Set(catalogue.exercises.map(\.id)) == Set(ProgressionRule.known.keys))
    for exercise in catalogue.exercises {
      guard let rule = ProgressionRule.known[exercise.id],
        let dose = exercise.doses[.beginner]
      else { continue }
      let written = Prescription(dose, variant: rule.beginner.variant)
      #expect(rule.variants == exercise.ladder.count, "\(exercise.id)")
      #expect(rule.beginner.targets == written.targets, "\(exercise.id)")
      #expect(rule.beginner.hold == written.hold, "\(exercise.id)")
      #expect(rule.kind == .init(exercise.mode, written), "\(exercise.id)")
      #expect(rule.beginner.variant <= exercise.ladderBase, "\(exercise.id)")
    }
  }

  @Test func everyRoutineHasAKind() {
    let catalogue = ContentLoader(assets: Self.assets).load().catalogue
    #expect(Set(SessionKind.known.keys).isSuperset(of: catalogue.routines.map(\.id)))
  }
}
