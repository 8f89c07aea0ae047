import BackboneCanvas
import BackboneCore
import Testing

@testable import BackboneApp

@Suite struct DocumentTests {
  private func text(_ document: Document) -> [String] {
    document.rows.map { $0.spans.map(\.text).joined() }
  }

  @Test func aSignStandsBeforeItsParagraphAndTheRestIsSetIn() {
    var document = Document(columns: 12)
    document.paragraph("push the floor away", sign: "-")
    #expect(text(document) == ["- push the", "  floor away"])
  }

  @Test func noTwoGapsFollowEachOther() {
    var document = Document(columns: 20)
    document.section("A", "text")
    document.gap()
    document.section("B", "")
    document.section("C", "more")
    #expect(text(document) == ["A", "text", "", "C", "more", ""])
  }

  @Test func aLinkBrokenOverTwoRowsIsOneLink() throws {
    var document = Document(columns: 14)
    let rich = try RichText("the [erector spinae](muscle:multifidus), and on")
    document.paragraph(rich, in: TestContent.fixture.catalogue)
    #expect(text(document) == ["the erector", "spinae, and on"])
    #expect(document.links == [.link(.muscle("multifidus"))])
    #expect(document.rows.map { $0.spans.count { $0.link == 0 } } == [1, 1])
  }

  @Test func aLinkToNothingIsPlainText() throws {
    var document = Document(columns: 30)
    document.paragraph(
      try RichText("a [row](exercise:no-such-row)"), in: TestContent.fixture.catalogue)
    #expect(document.links.isEmpty)
    #expect(text(document) == ["a row"])
  }

  @Test func aTextKnowsTheRowsOfItsLinks() {
    var document = Document(columns: 20)
    for row in 0..<30 {
      document.line("row \(row)", .text, target: row % 10 == 9 ? .link(.page("p")) : nil)
    }
    let extent = document.extent(in: Rect(column: 0, row: 0, columns: 20, rows: 6))
    #expect(extent.rows == 30 && extent.room == 5 && extent.maximumScroll == 25)
    #expect(extent.linkRows == [9, 19, 29])
    #expect(extent.links.count == 3)
  }

  @Test func scrollingStopsAtTheEnd() {
    var document = Document(columns: 20)
    for row in 0..<10 { document.line("row \(row)", .text) }
    var state = AppState(catalogue: TestContent.fixture.catalogue, columns: 80, rows: 24)
    state.scroll = 99
    var drawing = ScreenBuffer(
      size: Size(columns: 20, rows: 6), look: Appearance(glyphMode: .ascii, theme: .mono))
    drawing.document(document, in: drawing.frame.bounds, at: state.reading)
    #expect(drawing.frame.lines[0].hasPrefix("row 5"))
    #expect(drawing.frame.lines[5].hasSuffix("6-10 of 10"))
  }
}

/// What stands at the right edge never takes room from the text.
@Suite struct DocumentLineTests {
  @Test func whatFitsStandsBesideTheText() {
    var text = Document(columns: 20)
    text.line("Cable row", .title, trailing: "pull")
    #expect(text.rows.count == 1)
    #expect(text.rows[0].trailing?.text == "pull")
  }

  @Test func whatDoesNotFitGoesBelow() {
    var text = Document(columns: 20)
    text.line("Dumbbell row", .title, trailing: "horizontal pull and anti-rotation")
    let words = text.rows.map { $0.spans.map(\.text).joined() }
    #expect(words == ["Dumbbell row", "horizontal pull and", "anti-rotation"])
    #expect(text.rows.allSatisfy { $0.trailing == nil })
  }

  @Test func aHeadingThatIsTooLongIsWrapped() {
    var text = Document(columns: 20)
    text.line("Signs it may play a part in", .muted)
    #expect(text.rows.map { $0.spans.map(\.text).joined() } == ["Signs it may play a", "part in"])
  }
}
