import Testing

@testable import BackboneCLI

@Suite struct TextTableTests {
  @Test func cellsLineUpByTheirColumns() {
    let table = TextTable(
      rows: [
        ["\u{5074}", "1", "", "a"], ["e\u{301}e\u{301}e\u{301}", "10", "", "b"], ["", "", "", ""],
      ],
      right: [1])
    #expect(table.lines == ["\u{5074}    1  a", "e\u{301}e\u{301}e\u{301}  10  b", ""])
  }

  @Test func aCardLeavesOutWhatIsEmpty() {
    #expect(
      TextTable.card(
        "Plank", [("Needs", "mat"), ("Sides", ""), ("Ladder", "1. knees"), ("", "2. toes")])
        == ["Plank", "  Needs:   mat", "  Ladder:  1. knees", "           2. toes"])
  }

  @Test func noRowsAreNoLines() {
    #expect(TextTable(rows: []).lines.isEmpty)
  }
}
