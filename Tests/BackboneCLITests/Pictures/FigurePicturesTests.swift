import BackboneCanvas
import BackboneCore
import Testing

@testable import BackboneApp
@testable import BackboneCLI

@Suite struct FigurePicturesTests {
  private func shot(_ rows: [String], frames: Int) -> FigureShot {
    var frame = Frame(size: Size(columns: 4, rows: rows.count))
    for (row, text) in rows.enumerated() { frame.write(text, column: 0, row: row, .text) }
    return FigureShot(frame: frame, frames: frames)
  }

  @Test func aRecordingShowsEachPictureAtItsMoment() {
    let cast = FigureCast(
      title: "A \"plank\"", shots: [shot(["ab"], frames: 5), shot(["cd"], frames: 10)],
      theme: .mono)
    #expect(
      cast.lines == [
        #"{"version":2,"width":4,"height":1,"title":"A \"plank\"","env":{"TERM":"xterm-256color"}}"#,
        #"[0,"o","\u001b[?25l\u001b[2J\u001b[1;1H\u001b[0mab  \u001b[0m"]"#,
        #"[0.5,"o","\u001b[1;1H\u001b[0mcd  \u001b[0m"]"#,
        #"[1.5,"o","\u001b[?25h"]"#,
      ])
  }

  @Test func aPictureTurnsThroughItsShotsForBothGrounds() {
    let shots = [shot(["▀<"], frames: 5), shot(["▟"], frames: 15)]
    let svg = FigureSVG(
      title: "A & B",
      versions: [
        .init(name: "dark", theme: .dark, shots: shots),
        .init(name: "light", theme: .light, shots: shots),
      ]
    ).text
    #expect(svg.contains("<title>A &amp; B</title>"))
    #expect(svg.contains("viewBox=\"0 0 32 16\""))
    // Upper half; then the quadrants of the second picture.
    #expect(svg.contains("d=\"M0 0h8v8h-8z\""))
    #expect(svg.contains("d=\"M4 0h4v8h-4zM0 8h8v8h-8z\""))
    #expect(svg.contains(">&lt;</text>"))
    #expect(
      svg.contains(
        "dur=\"2.000000s\" repeatCount=\"indefinite\" values=\"visible;hidden\" "
          + "keyTimes=\"0.000000;0.250000\""))
    #expect(svg.contains("values=\"hidden;visible\" keyTimes=\"0.000000;0.250000\""))
    #expect(svg.split(separator: "visibility=\"visible\"").count == 3)
    #expect(svg.contains("class=\"light\""))
  }

  /// Every block fills what the Unicode chart shows: opposite ones fill the cell together.
  @Test func blocksAreRectangles() {
    func cells(_ glyph: Character) -> Set<Int> {
      Set(
        FigureSVG.boxes(glyph).flatMap { box in
          (box.row..<box.maxRow).flatMap { row in
            (box.column..<box.maxColumn).map { row * 8 + $0 }
          }
        })
    }
    let whole = Set(0..<128)
    #expect(cells("█") == whole)
    for (one, other) in [
      ("▀", "▄"), ("▌", "▐"), ("▖", "▜"), ("▗", "▛"), ("▘", "▟"), ("▝", "▙"), ("▞", "▚"),
    ]
      as [(Character, Character)]
    {
      #expect(cells(one).isDisjoint(with: cells(other)), "\(one)\(other)")
      #expect(cells(one).union(cells(other)) == whole, "\(one)\(other)")
    }
    #expect(cells("▁").count == 16 && cells("▏").count == 16)
    #expect(FigureSVG.boxes("a").isEmpty && FigureSVG.boxes(" ").isEmpty)
  }
}
