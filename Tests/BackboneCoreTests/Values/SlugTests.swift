import BackboneCore
import Testing

@Suite struct SlugTests {
  @Test(arguments: [
    ("Full back day (mine)", "full-back-day-mine"), ("Farmer's walk", "farmers-walk"),
    ("  5 x 5  ", "5-x-5"), ("\u{4E2D}", "routine-0869071c"), ("--", "routine"), ("", "routine"),
    ("a-B--c", "a-b-c"),
    ("Übung Öl", "ubung-ol"), ("U\u{308}bung O\u{308}l", "ubung-ol"), ("Straße", "strasse"),
    ("Подъём_туловища", "podem-tulovishcha"), ("Мостик", "mostik"), ("Γέφυρα", "gefyra"),
    ("引体向上 2", "2-e39c6eb3"), ("٣ plank", "3-plank"), ("Farmer’s walk", "farmers-walk"),
  ])
  func wordsBecomeAName(text: String, name: String) {
    #expect(Slug.make(from: text, standIn: "routine") { _ in false } == name)
  }

  @Test func aNameThatIsTakenIsNumbered() {
    let taken: Set = ["plank", "plank-2"]
    #expect(Slug.make(from: "Plank", standIn: "x", isTaken: taken.contains) == "plank-3")
  }

  @Test func aNameEndsWithinItsLength() {
    let long = String(repeating: "ab ", count: 40)
    let name = Slug.make(from: long, standIn: "x") { _ in false }
    #expect(name.count == 64)
    let numbered = Slug.make(from: long, standIn: "x") { $0 == name }
    #expect(numbered.count <= 64 && numbered.hasSuffix("-2"))
  }

  @Test(arguments: [
    ("plank", true), ("bird-dog", true), ("9-to-5", true), ("", false), ("-plank", false),
    ("plank-", false), ("bird--dog", false), ("Plank", false), ("bird dog", false),
    ("caf\u{E9}", false),
  ])
  func idsAreLowerCaseWordsWithHyphens(text: String, isValid: Bool) {
    #expect(Slug.isValid(text) == isValid)
  }
}
