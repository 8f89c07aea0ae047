import BackboneCanvas
import BackboneCore
import Testing

@testable import BackboneApp
@testable import BackboneCLI

@Suite struct LinearReaderTests {
  private func page(
    _ title: String, lines: [String] = [], rows: [String] = [], chosen: Int? = nil,
    text: [String] = [], target: (Int) -> Target = { .row($0) }
  ) -> SpokenPage {
    var page = SpokenPage()
    page.title = title
    for (row, line) in lines.enumerated() { page.write(line, column: 0, row: row) }
    page.finish()
    if !rows.isEmpty {
      page.add(
        rows.enumerated().map { ListView.Row(text: $1, target: target($0)) }, chosen: chosen)
    }
    if !text.isEmpty {
      var document = Document(columns: 60)
      for line in text { document.line(line, .text) }
      page.add(document, link: nil)
    }
    return page
  }

  @Test func aNewPageIsReadWhole() {
    var reader = LinearReader()
    let lines = reader.lines(page("Learn", lines: ["Five"], rows: ["a", "b"], chosen: 1))
    #expect(lines == ["Learn.", "Five", "1. a", "2. b", "2 of 2: b"])
  }

  @Test func longListsAndTextsAreTold() {
    var reader = LinearReader()
    let many = (1...40).map { "line \($0)" }
    let new = page("Learn", rows: many, chosen: 0, text: many) { .item("learn", AnyValue($0)) }
    #expect(
      reader.lines(new) == [
        "Learn.", "40 rows. Type list to hear them, or / to search.", "1 of 40: line 1",
        "40 lines of text. Type read to hear it.",
      ])
    #expect(reader.list(new).count == 41)
    var lines = LinearReader()
    let told = lines.lines(page("Session", lines: many))
    #expect(told.count == 16 && told.last == "26 lines more. Type read to hear all.")
    #expect(lines.read(page("Session", lines: many)) == many)
    #expect(reader.read(new) == many)
  }

  @Test func aChoiceIsOneLineWhateverGoesWithIt() {
    var reader = LinearReader()
    _ = reader.lines(page("Learn", rows: ["a", "b"], chosen: 0, text: ["about a"]))
    #expect(
      reader.lines(page("Learn", rows: ["a", "b"], chosen: 1, text: ["about b"]))
        == ["2 of 2: b"])
    #expect(reader.lines(page("Learn", rows: ["a", "b"], chosen: 1, text: ["about b"])) == [])
  }

  @Test func whatChangesIsReadOnce() {
    var reader = LinearReader()
    _ = reader.lines(page("Session", lines: ["Level: beginner", "12:00"]))
    #expect(
      reader.lines(page("Session", lines: ["Level: advanced", "12:00"])) == ["Level: advanced"])
    // A list that takes another's place is read whole.
    let rows = (1...19).map { "row \($0)" }
    #expect(reader.lines(page("Session", rows: rows, chosen: 0)).count == 20)
    _ = reader.lines(page("Session", rows: ["[ ] a", "[ ] b", "[ ] c"], chosen: 0))
    #expect(
      reader.lines(page("Session", rows: ["[ ] a", "[ ] b", "[x] c"], chosen: 0))
        == ["3. [x] c"])
  }

  /// What stands over a list that is new is said with it, and before it.
  @Test func aNewListBringsItsTextAlong() {
    var reader = LinearReader()
    _ = reader.lines(page("Today", lines: ["Question 1"], rows: ["a"], text: ["Why it is asked"]))
    var next = SpokenPage()
    next.title = "Today"
    next.write("Question 2?", column: 0, row: 0)
    next.write("2 of 5", column: 30, row: 0)
    next.finish()
    var document = Document(columns: 20)
    document.paragraph("A long reason that does not fit into one row of the page.")
    next.add(document, link: nil)
    next.add([ListView.Row(text: "b", target: .row(7))], chosen: 0)
    #expect(
      reader.lines(next) == [
        "Question 2? 2 of 5", "A long reason that does not fit into one row of the page.", "1. b",
        "1 of 1: b",
      ])
  }

  @Test func wordsOfARowAreReadFromLeftToRight() {
    var page = SpokenPage()
    page.write("20 s", column: 30, row: 2)
    page.write("Plank", column: 2, row: 2)
    page.write("\u{2502}", column: 0, row: 2)
    page.write("beginner", column: 8, row: 2)
    // Another part of the screen begins above.
    page.write("beside", column: 40, row: 1)
    page.write("below", column: 40, row: 2)
    page.finish()
    #expect(page.lines == ["Plank beginner, 20 s", "beside", "below"])
  }

  @Test func nothingThatOnlyDrawsIsPrinted() {
    #expect(LinearMode.plain("a\u{2588}\u{28FF}\u{2500}b\u{1B}[2J") == "ab[2J")
  }
}
