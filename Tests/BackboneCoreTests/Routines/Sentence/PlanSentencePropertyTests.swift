import BackboneCore
import Glibc
import Testing

/// What is printed is read the same.
@Suite struct PlanSentencePropertyTests {
  /// RANDOM_ROUTINES=100000 tries more of them.
  private static let count =
    getenv("RANDOM_ROUTINES").flatMap { UInt64(String(cString: $0)) } ?? 200

  @Test func aPrintedPlanReadsAsItself() throws {
    let language = SentenceFixture.language
    for seed in 0..<Self.count {
      var random = RandomPlan(seed: seed)
      let plan = random.plan()
      let text = language.text(plan)
      guard try language.plan(text) == plan else {
        Issue.record("seed \(seed): \(text)")
        return
      }
    }
  }

  /// Half a sentence, or one with a letter too many, is refused or read, and never ends the program.
  @Test func aDamagedSentenceIsReadOrRefused() {
    let language = SentenceFixture.language
    var refused = 0
    for seed in 0..<Self.count / 5 {
      var random = RandomPlan(seed: seed)
      var text = Array(language.text(random.plan()))
      let place = Int(seed * 7919 % UInt64(text.count))
      switch seed % 3 {
      case 0: text.removeLast(text.count - place)
      case 1: text.remove(at: place)
      default: text.insert(Array("9x-;\"(@,é\u{1B}")[Int(seed % 10)], at: place)
      }
      do throws(SentenceError) {
        _ = try language.plan(String(text))
      } catch {
        refused += 1
        #expect(error.column >= 1 && !error.reason.isEmpty)
        #expect(!error.description.contains("\u{1B}"))
      }
    }
    #expect(refused > 0)
  }
}
