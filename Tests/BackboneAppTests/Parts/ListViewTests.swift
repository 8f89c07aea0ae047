import BackboneCanvas
import Testing

@testable import BackboneApp

@Suite struct ListViewTests {
  private static func fitted(_ rows: [ListView.Row], _ columns: Int) -> [String] {
    ListView.fitted(rows, columns: columns, ellipsis: "…").map {
      $0.trailing.isEmpty ? $0.name : $0.name + "|" + $0.trailing
    }
  }

  @Test func namesThatAreCutAlikeShowWhereTheyDiffer() {
    let rows = [
      "Wide-Grip Decline Barbell Bench Press", "Wide-Grip Decline Barbell Pullover", "Plank",
    ].map { ListView.Row(text: $0) }
    let names = Self.fitted(rows, 24)
    #expect(Set(names).count == 3)
    #expect(names[0].hasSuffix("Bench Press") && names[1].hasSuffix("Pullover"))
    #expect(names.allSatisfy { CellWidth.of($0) <= 22 })
    #expect(Self.fitted(rows, 40) == rows.map(\.text))
  }

  @Test func equalNamesShowTheirDetail() {
    let rows = [
      ListView.Row(text: "Plank", detail: "plank"),
      ListView.Row(text: "Side plank", detail: "side"),
      ListView.Row(text: "Plank", detail: "plank-2"),
    ]
    #expect(Self.fitted(rows, 24) == ["Plank|plank", "Side plank", "Plank|plank-2"])
  }

  @Test func aNameWinsOverItsNoteButNotOverItsSign() {
    let long = "Single-leg bridge"
    #expect(Self.fitted([ListView.Row(text: long, note: "hip")], 24) == [long + "|hip"])
    #expect(Self.fitted([ListView.Row(text: long, note: "back extension")], 24) == [long])
    #expect(Self.fitted([ListView.Row(text: long, sign: "*")], 16) == ["Single-leg…|*"])
  }

  @Test func aNameOfWideLettersIsCutByItsCells() {
    let names = ListView.fitted([ListView.Row(text: "臀橋運動臀橋運動")], columns: 11, ellipsis: "…")
    #expect(names.map(\.name) == ["臀橋運動…"])
  }

  private func screen(_ view: ListView, columns: Int = 20, rows: Int = 6) -> ScreenBuffer {
    var buffer = ScreenBuffer(
      size: Size(columns: columns, rows: rows), look: Appearance(glyphMode: .ascii, theme: .mono))
    view.draw(in: buffer.frame.bounds, on: &buffer)
    return buffer
  }

  @Test func theCursorIsOnTheChosenRow() {
    let view = ListView(count: 3, chosen: 1) { ListView.Row(text: "row \($0)") }
    #expect(screen(view).cursor == CellPosition(column: 0, row: 1))
    let other = ListView(count: 3, chosen: 1, focused: false) { ListView.Row(text: "row \($0)") }
    #expect(screen(other).cursor == nil)
  }

  @Test func aLongListSaysWhereItIs() {
    let view = ListView(count: 30, chosen: 20, position: "21 of 30") {
      ListView.Row(text: "row \($0)", target: .row($0))
    }
    let drawn = screen(view)
    #expect(drawn.frame.lines.last?.contains("21 of 30") == true)
    #expect(drawn.target(column: 4, row: drawn.cursor?.row ?? 0) == .row(20))
  }

  @Test func anEmptyListSaysSo() {
    let view = ListView(count: 0, chosen: nil) { _ in ListView.Row(text: "") }
    #expect(screen(view).frame.lines.first?.contains("No match.") == true)
  }

  @Test func aListIsAsWideAsItsNamesWithinLimits() {
    #expect(ListView.columns(widest: 10, within: 22...40) == 22)
    #expect(ListView.columns(widest: 30, within: 22...40) == 33)
    #expect(ListView.columns(widest: 90, within: 22...40) == 40)
  }
}
