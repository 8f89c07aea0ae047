import ArgumentParser
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
    #expect(svg.contains(">&lt;</text>"))
    #expect(
      svg.contains(
        "dur=\"2.000000s\" repeatCount=\"indefinite\" values=\"hidden;visible\" "
          + "keyTimes=\"0;0.250000\""))
    #expect(svg.split(separator: "visibility=\"hidden\"").count == 3)
    #expect(svg.contains("class=\"light\""))
  }

  /// Every block fills what the Unicode chart shows: opposite ones fill the cell together.
  @Test func blocksAreRectangles() {
    func cells(_ glyph: Character) -> Set<Int> {
      Set(
        SVGCell.boxes(glyph).flatMap { box in
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
    #expect(SVGCell.boxes("a").isEmpty && SVGCell.boxes(" ").isEmpty)
  }

  /// At every instant of its round the picture shows what the terminal does: every part of every cell,
  /// and every letter.
  @Test(arguments: ["superman", "plank"], [Theme.dark, .light])
  func aMovingPictureShowsWhatTheTerminalShows(id: String, theme: Theme) throws {
    let assets =
      "/" + (#filePath.split(separator: "/").dropLast(4) + ["Assets"]).joined(separator: "/")
    let library = try Library.open(ContentOptions.parse(["--assets", assets]), own: false)
    let exercise = try #require(library.catalogue.exercise(ExerciseID(rawValue: id)))
    let size = Size(columns: 40, rows: 14)
    let shots = library.art.movie(
      of: exercise, size: size, look: Appearance(glyphMode: .blocks, theme: theme))
    #expect(shots.count > 20)
    let picture = FigureSVG(
      title: id, versions: [.init(name: "dark", theme: theme, shots: shots)])
    let still = FigureSVG(title: id, still: shots[0].frame, theme)
    var painted = PaintedSVG(picture.text, size)
    #expect(PaintedSVG(still.text, size).cells == Self.cells(shots[0].frame, theme))
    let total = shots.reduce(0) { $0 + $1.frames }
    var start = 0
    for shot in shots {
      painted.paint(until: Double(start) / Double(total) + 0.000_01)
      #expect(painted.cells == Self.cells(shot.frame, theme), "frame \(start) of \(total)")
      start += shot.frames
    }
  }

  /// What a terminal shows in each cell: the colour of each of its parts, and what is written there.
  private static func cells(_ frame: Frame, _ theme: Theme) -> [PaintedSVG.Cell] {
    frame.cells.map { cell in
      let paint = theme.paint(cell.style)
      let (ink, ground) = FigureSVG.colours(paint, theme)
      let boxes = SVGCell.boxes(cell.glyph)
      let parts = (0..<64).map { part in
        boxes.contains { $0.contains(column: part % 8, row: part / 8 * 2) } ? ink : ground
      }
      let isText = boxes.isEmpty && cell.glyph != " "
      return PaintedSVG.Cell(parts: parts, glyph: isText ? cell.glyph : " ", ink: isText ? ink : "")
    }
  }
}
