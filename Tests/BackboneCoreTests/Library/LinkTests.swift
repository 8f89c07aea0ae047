import BackboneCore
import Testing

@Suite struct LinkTests {
  @Test(arguments: Link.Kind.allCases)
  func kindAndIdComeBack(kind: Link.Kind) throws {
    let link = try #require(Link(kind, id: "slouch-run"))
    #expect(link.kind == kind)
    #expect(link.id == "slouch-run")
  }

  @Test func signsAreFour() {
    #expect(Link(.sign, id: "slouch") == nil)
    #expect(Link(.muscle, id: "slouch") == .muscle("slouch"))
  }
}
