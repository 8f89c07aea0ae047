import BackboneCore
import Testing

@Suite struct PageBlockTests {
  private static func text(_ words: String) -> RichText { RichText(plain: words) }

  @Test(
    arguments: [
      (.heading("a"), "a"),
      (.paragraph(text("a")), "a"),
      (.list([text("a"), text("b")]), "a b"),
      (.evidence(.c, claim: "a", finding: text("b")), "a b"),
      (.answer(question: "a", answer: text("b")), "a b"),
      (.terms(["a"]), ""),
      (.flags(.urgent, action: text("a"), flags: [text("b"), text("c")]), "a b c"),
      (.caution(condition: "a", avoid: text("b"), instead: text("c")), "a b c"),
    ] as [(Page.Block.Body, String)])
  func textsInReadingOrder(body: Page.Block.Body, words: String) {
    let block = Page.Block(id: "x", body: body)
    #expect(block.texts.map(\.plain).joined(separator: " ") == words)
  }

  @Test func blocksAreFoundById() {
    let blocks = ["a", "b"].map { Page.Block(id: $0, body: .heading($0)) }
    let page = Page(id: "p", title: "P", summary: "", blocks: blocks)
    #expect(page.block("b") == blocks[1])
    #expect(page.block("c") == nil)
  }
}
