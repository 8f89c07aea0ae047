import BackboneCanvas
import BackboneCore
import Testing

@testable import BackboneApp

/// What a page rests on is told where it stands, and how much of it was read at the end.
@Suite struct PageSourcesTests {
  private let catalogue = TestContent.shipped.catalogue

  @Test(
    arguments: [
      ([1, 2, 4], true, false, "Sources 1, 2 and 4, and general knowledge."),
      ([3], false, true, "Source 3 and our own rule of thumb."), ([7], false, false, "Source 7."),
      ([], true, false, "General knowledge."), ([], false, true, "Our own rule of thumb."),
      ([], false, false, ""),
    ])
  func aNoteIsASentence(numbers: [Int], isGeneral: Bool, isHouse: Bool, words: String) {
    #expect(
      Words.Learn.rests(on: numbers, generalKnowledge: isGeneral, house: isHouse) == words)
  }

  /// Textbook knowledge says so too: nobody has to guess whether it is a finding.
  @Test func everyPassageWithSourcesHasItsNote() {
    for page in catalogue.pages {
      let sources = PageSources(page, catalogue)
      for block in page.blocks where block.sources.contains(where: { $0 != .ownWords }) {
        #expect(!sources.note(block.sources).isEmpty, "\(page.id.rawValue)#\(block.id)")
      }
    }
  }

  @Test func everyNumberLeadsToASourceAndHowMuchOfItWasRead() throws {
    let page = try #require(catalogue.page("benefits"))
    let sources = PageSources(page, catalogue)
    #expect(sources.cited.count == Set(sources.cited.map(\.id)).count)
    #expect(sources.note(["Koblbauer14"]) == "Source \(number(of: "Koblbauer14", in: sources)).")
    var text = Document(columns: 90)
    PageWriter(catalogue: catalogue, glyphs: Glyphs(.ascii)).write(.page(page.id), into: &text)
    let lines = text.rows.map { $0.spans.map(\.text).joined() }
    let heading = try #require(lines.firstIndex(of: Words.Guide.sources))
    let list = lines[heading...].joined(separator: " ")
    for (index, source) in sources.cited.enumerated() {
      #expect(list.contains("\(index + 1). \(source.citation.prefix(20))"))
    }
    #expect(list.split(separator: "Read:").count - 1 == sources.cited.count)
  }

  @Test(
    arguments: [
      (SourceID.general, "General knowledge."),
      (.house, "Our own rule of thumb, not from a study."),
    ])
  func whatNobodyElseWroteHasNotBeenRead(id: SourceID, words: String) throws {
    #expect(Words.Guide.source(try #require(catalogue.source(id))) == words)
  }

  private func number(of id: SourceID, in sources: PageSources) -> Int {
    (sources.cited.firstIndex { $0.id == id } ?? -1) + 1
  }
}
