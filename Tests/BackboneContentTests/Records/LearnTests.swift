import BackboneContent
import BackboneCore
import Testing

/// What is there to be read links to each other at will.
@Suite struct LearnTests {
  private func page(_ id: String, leadingTo other: String) -> String {
    """
    {
      "id": "\(id)", "title": "T", "summary": "S",
      "blocks": [{ "id": "a", "text": "[See](page:\(other)).", "sources": ["general"] }]
    }
    """
  }

  @Test func termsInTheOrderOfTheAlphabet() throws {
    let glossary = try ContentFolder().load().catalogue.glossary
    #expect(glossary.map(\.name) == ["Brace", "Sway"])
    #expect(glossary.first?.aliases == ["tighten"])
    #expect(glossary.first?.meaning.links == [.term("sway"), .page("why")])
  }

  @Test func pagesMayLeadToEachOther() throws {
    let folder = try ContentFolder()
    try folder.write(page("egg", leadingTo: "hen"), to: "learn/egg.json")
    try folder.write(page("hen", leadingTo: "egg"), to: "learn/hen.json")
    let content = folder.load()
    #expect(content.problems == [])
    #expect(content.catalogue.pages.map(\.id) == ["egg", "hen", "why"])
  }

  @Test func aPageStaysWhenTheOneItLeadsToIsLeftOut() throws {
    let folder = try ContentFolder()
    try folder.write(page("egg", leadingTo: "hen"), to: "learn/egg.json")
    try folder.write(page("hen", leadingTo: "fox"), to: "learn/hen.json")
    let content = folder.load()
    #expect(
      folder.problems(of: content) == [
        #"learn/hen.json: blocks[0].text: there is no page "fox""#
      ])
    #expect(content.catalogue.pages.map(\.id) == ["egg", "why"])
    #expect(!content.catalogue.has(.page("hen")))
  }

  @Test func aBadOverlayPageLeavesTheBuiltInOne() throws {
    let (folder, overlay) = (try ContentFolder(), try ContentFolder(isEmpty: true))
    try overlay.write(page("why", leadingTo: "fox"), to: "learn/why.json")
    let content = folder.load(overlays: [overlay])
    #expect(
      overlay.problems(of: content) == [
        #"learn/why.json: blocks[0].text: there is no page "fox""#
      ])
    #expect(content.catalogue.page("why")?.title == "Why")
  }

  @Test func anOverlayAddsTerms() throws {
    let (folder, overlay) = (try ContentFolder(), try ContentFolder(isEmpty: true))
    try overlay.write(
      """
      { "terms": [
        { "id": "mine", "name": "Mine", "aliases": [], "meaning": "A [brace](term:brace)." },
        { "id": "sway", "name": "My sway", "aliases": [], "meaning": "Mine." }
      ] }
      """, to: "glossary.json")
    let content = folder.load(overlays: [overlay])
    #expect(content.problems == [])
    #expect(content.catalogue.glossary.map(\.name) == ["Brace", "Mine", "My sway"])
  }

  @Test(
    arguments: [
      (#""id": "sway""#, #""id": "brace""#, #"terms[1].id: "brace" is named twice"#),
      (#""To and fro.""#, #""To [fro""#, "terms[0].meaning: a link is written"),
      (#""aliases": [], "#, "", "terms[0].aliases: missing"),
      ("(term:sway)", "(term:say)", #"terms[1].meaning: there is no term "say""#),
    ])
  func glossaryLeftOut(old: String, new: String, problem: String) throws {
    let folder = try ContentFolder()
    try folder.replace(old, with: new, in: "glossary.json")
    let content = folder.load()
    let problems = folder.problems(of: content)
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("glossary.json: \(problem)") == true, "\(problems)")
    #expect(content.catalogue.glossary == [])
    // What leads to its terms stays.
    #expect(content.catalogue.pages.map(\.id) == ["why"])
    #expect(content.catalogue.stride != nil)
  }

  @Test func namesOfExercisesAreUnique() throws {
    let folder = try ContentFolder()
    try folder.replace(#""id": "push""#, with: #""id": "lean""#, in: "exercise-names.json")
    #expect(
      folder.problems().first
        == #"exercise-names.json: exercises[1].id: "lean" is named twice"#)
  }
}
