import BackboneCore
import Testing

/// Finding what there is to read by the words in it.
@Suite struct ArticleIndexTests {
  private static let catalogue = Catalogue(
    muscles: [], exercises: [], routines: [], sources: [],
    glossary: [
      Term(
        id: "bracing", name: "Bracing", aliases: [],
        meaning: RichText(plain: "Making the trunk stiff.")),
      Term(
        id: "supine", name: "Supine", aliases: ["on the back"], meaning: RichText(plain: "Lying.")),
    ])

  /// A term is found for itself, by its name first, and in the list as part of the glossary.
  @Test func termsAreFoundForThemselvesAndListedTogether() {
    let index = ArticleIndex(Self.catalogue)
    #expect(index.ranked("bracing").map(\.article) == [.term("bracing"), .glossary])
    #expect(index.ranked("stiff").map(\.article) == [.glossary, .term("bracing")])
    #expect(index.listed("stiff") == [.glossary])
    #expect(index.listed("stiff supine") == [.glossary])
    #expect(index.listed("nothing") == [])
    #expect(index.listed("") == [.glossary])
  }
}
