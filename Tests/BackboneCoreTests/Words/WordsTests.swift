import BackboneCore
import Testing

struct WordsTests {
  @Test func aNumberAgreesWithItsNoun() {
    #expect(Words.count(1, .set) == "1 set")
    #expect(Words.count(2, .set) == "2 sets")
    #expect(Words.count(0, .rep) == "0 reps")
  }

  @Test func thingsInARowAreListed() {
    #expect(Words.list([]) == "")
    #expect(Words.list(["a band"]) == "a band")
    #expect(Words.list(["a band", "a chair"], "or") == "a band or a chair")
    #expect(Words.list(["a", "b", "c"]) == "a, b and c")
  }
}
