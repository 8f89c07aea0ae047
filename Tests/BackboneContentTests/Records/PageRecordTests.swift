import BackboneContent
import BackboneCore
import Testing

@Suite struct PageRecordTests {
  private static let file = "learn/why.json"

  @Test func everyBlockArrives() throws {
    let page = try #require(try ContentFolder().load().catalogue.page("why"))
    #expect(page.title == "Why")
    #expect(page.summary == "Because.")
    let slouch = try RichText("A [slouch](sign:slouch-run).")
    let expected: [Page.Block] = [
      Page.Block(id: "top", body: .heading("Top")),
      Page.Block(id: "body", body: .paragraph(slouch), sources: [.general]),
      Page.Block(
        id: "points", body: .list([RichText(plain: "One."), RichText(plain: "Two.")]),
        sources: [.general]),
      Page.Block(
        id: "proof",
        body: .evidence(.c, claim: "It helps", finding: RichText(plain: "Maybe.")),
        sources: ["Book1"]),
      Page.Block(
        id: "ask", body: .answer(question: "Why?", answer: RichText(plain: "See above.")),
        sources: [.general]),
      Page.Block(id: "words", body: .terms(["brace"])),
      Page.Block(
        id: "alarm",
        body: .flags(.seeFirst, action: RichText(plain: "Ask."), flags: [RichText(plain: "Pain.")]),
        sources: [.general]),
      Page.Block(
        id: "knee",
        body: .caution(
          condition: "Knee", avoid: RichText(plain: "Kneeling."),
          instead: RichText(plain: "Standing.")),
        sources: [.general]),
    ]
    #expect(page.blocks == expected)
  }

  @Test(
    arguments: [
      (#""id": "body","#, #""id": "top","#, #"blocks[1].id: "top" is named twice"#),
      (#""text": "A"#, #""txt": "A"#, "blocks[1]: must have one of heading, text, list, grade,"),
      (#"(sign:slouch-run)"#, "(sign:slouch)", #"blocks[1].text: there is no sign "slouch""#),
      ("(sign:slouch-run)", "(page:what)", #"blocks[1].text: there is no page "what""#),
      ("(sign:slouch-run)", "(term:what)", #"blocks[1].text: there is no term "what""#),
      ("(sign:slouch-run)", "(muscle:odd)", #"blocks[1].text: there is no muscle "odd""#),
      ("(sign:slouch-run)", "(exercise:odd)", #"blocks[1].text: there is no exercise "odd""#),
      ("](sign", "] (sign", "blocks[1].text: a link is written [words](kind:id), found"),
      (#"["One.", "Two."]"#, "[]", "blocks[2].list: must not be empty"),
      (#""Two.""#, #""[Two.""#, "blocks[2].list[1]: a link is written"),
      (#""C""#, #""E""#, #"blocks[3].grade: must be one of A, B, C, D, found "E""#),
      (#""question": "Why?","#, #""query": "Why?","#, "blocks[4]: must have one of heading, text"),
      (#""id": "ask","#, #""id": "ask", "odd": 1,"#, "blocks[4].odd: unknown field"),
      (#"["brace"]"#, #"["bruce"]"#, #"blocks[5].terms[0]: there is no term "bruce""#),
      (#"["brace"]"#, "[]", "blocks[5].terms: must not be empty"),
      (#""flags": ["Pain."]"#, #""flags": []"#, "blocks[6].flags: must not be empty"),
      (#""avoid": "Kneeling.", "#, "", "blocks[7].avoid: missing"),
    ])
  func leftOut(old: String, new: String, problem: String) throws {
    let folder = try ContentFolder()
    try folder.replace(old, with: new, in: Self.file)
    let content = folder.load()
    let problems = folder.problems(of: content)
    #expect(problems.first?.hasPrefix("\(Self.file): \(problem)") == true, "\(problems)")
    #expect(content.catalogue.pages == [])
  }

  @Test func headingsAndTermsStateNothing() throws {
    let folder = try ContentFolder()
    try folder.replace(
      #""terms": ["brace"]"#, with: #""terms": ["brace"], "sources": []"#, in: Self.file)
    #expect(folder.problems().first == "\(Self.file): blocks[5].sources: unknown field")
  }
}
