import BackboneCore
import Testing

@Suite struct TermLinkerTests {
  private let linker = TermLinker([
    Term(
      id: "process", name: "Process", aliases: [], meaning: RichText(),
      phrases: ["spinous process", "process"]),
    Term(id: "codes", name: "Codes", aliases: [], meaning: RichText(), phrases: ["T7", "T12"]),
    Term(id: "crest", name: "Crest", aliases: [], meaning: RichText(), phrases: ["hip bone's rim"]),
    Term(id: "plain", name: "Plain", aliases: [], meaning: RichText()),
  ])

  @Test func theLongestPhraseIsLinked() {
    var linker = linker
    let text = linker.link("The spinous process of T7.")
    #expect(
      text.runs == [
        .plain("The "), .link("spinous process", .term("process")), .plain(" of "),
        .link("T7", .term("codes")), .plain("."),
      ])
  }

  @Test func aTermIsLinkedOnceInACard() {
    var linker = linker
    #expect(linker.link("From T7 to T12.").links == [.term("codes")])
    #expect(linker.link("T12 again, and a process.").links == [.term("process")])
  }

  @Test(arguments: ["", "Plain words.", "Subprocess, T77 and t-7."])
  func otherWordsStayPlain(text: String) {
    var linker = linker
    #expect(linker.link(text) == RichText(plain: text))
  }

  @Test func caseDoesNotMatterAndApostrophesPart() {
    var linker = linker
    #expect(linker.link("Process: the Hip bone's rim").links == [.term("process"), .term("crest")])
  }
}
