import BackboneCore
import Testing

@Suite struct SearchTests {
  @Test(arguments: [
    "multifidus", "Multi", "multfidus", "mutlifidus", "multifdius", "tifid", "  MULTIFIDUS  ",
  ])
  func findsInSpiteOfSlips(query: String) {
    #expect(Search.rank(query, in: ["Multifidus", "deep back"]) != nil)
  }

  @Test(arguments: ["xyz", "mzlt9", "longissimus", "multifidus knee", "idx"])
  func anotherWordIsNotFound(query: String) {
    #expect(Search.rank(query, in: ["Multifidus", "deep back"]) == nil)
  }

  @Test func everyWordMustBeFoundInAnyOrder() {
    #expect(Search.rank("dorsi lat", in: ["Latissimus dorsi"]) != nil)
    #expect(Search.rank("back multi", in: ["Multifidus", "deep back"]) != nil)
  }

  @Test func aNameBeatsAnAliasAndABeginningBeatsAMiddle() throws {
    let name = try #require(Search.rank("lat", in: ["Latissimus dorsi", "x"]))
    let alias = try #require(Search.rank("lat", in: ["x", "lats"]))
    let middle = try #require(Search.rank("lat", in: ["Dilator", "x"]))
    let slip = try #require(Search.rank("latisimus", in: ["Latissimus dorsi", "x"]))
    #expect(name < alias)
    #expect(name < middle)
    #expect(name < slip)
  }

  @Test func shortWordsForgiveNothing() {
    #expect(Search.rank("lab", in: ["Latissimus"]) == nil)
  }

  @Test func nothingTypedFitsAll() {
    #expect(Search.rank("", in: ["anything"]) == 0)
    #expect(Search.rank(" - ", in: []) == 0)
  }
}
