import BackboneApp
import Testing

@testable import BackboneCore

/// What the shipped routines say.
@Suite struct ShippedCuesTests {
  /// The change of sides is too short to say that the other side has fewer.
  @Test func aSideWithASingleRepSaysSo() throws {
    let big3 = try #require(TestContent.shipped.catalogue.routine("mcgill-big3"))
    let plan = try #require(big3.plans[.beginner])
    let timeline = Timeline(plan, of: big3.id, level: .beginner)
    let planner = CuePlanner(timeline, name: big3.name, TestContent.shipped.catalogue)
    let single = timeline.steps.indices.filter { timeline.steps[$0].set?.work.paced?.count == 1 }
    let said = single.filter { step in
      planner.cues(of: step).contains { $0.words == Words.Cues.onlyRep }
    }
    // The second set has two reps on the left, and one on the right; the third has one on each side.
    #expect(single.count == 3)
    #expect(said == [single[0]])
  }
}
