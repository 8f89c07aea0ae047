import BackboneCore
import Testing

@Suite struct KebabTests {
  @Test(arguments: [
    ("Full back day (mine)", "full-back-day-mine"), ("Farmer's walk", "farmers-walk"),
    ("  5 x 5  ", "5-x-5"), ("\u{4E2D}", "routine"), ("", "routine"), ("a-B--c", "a-b-c"),
  ])
  func wordsBecomeAName(text: String, name: String) {
    #expect(Kebab.name(text, standIn: "routine") { _ in false } == name)
  }

  @Test func aNameThatIsTakenIsNumbered() {
    let taken: Set = ["plank", "plank-2"]
    #expect(Kebab.name("Plank", standIn: "x", isTaken: taken.contains) == "plank-3")
  }

  @Test func aNameEndsWithinItsLength() {
    let long = String(repeating: "ab ", count: 40)
    let name = Kebab.name(long, standIn: "x") { _ in false }
    #expect(name.count == 64)
    let numbered = Kebab.name(long, standIn: "x") { $0 == name }
    #expect(numbered.count <= 64 && numbered.hasSuffix("-2"))
  }
}
