import BackboneApp
import BackboneCanvas
import BackboneCore
import Testing

/// The pictures of every exercise that the program ships: properties that hold whatever is redrawn.
///
/// That no figure leaves its picture is among the checks of the drawings themselves
/// (`FigureArt.problems`).
@Suite struct ShippedPicturesTests {
  static let exercises = TestContent.shipped.catalogue.exercises.map(\.id.rawValue)
  static let looks = [
    Appearance(glyphMode: .blocks, theme: .dark), Appearance(glyphMode: .braille, theme: .mono),
    Appearance(glyphMode: .ascii, theme: .mono),
  ]

  private func exercise(_ id: String) throws -> Exercise {
    try #require(TestContent.shipped.catalogue.exercise(ExerciseID(rawValue: id)))
  }

  private func pictures(
    _ id: String, _ look: Appearance, columns: Int = 60, rows: Int = 20
  ) throws -> [ExercisePicture] {
    try TestContent.shipped.art().pictures(
      of: try exercise(id), size: Size(columns: columns, rows: rows), look: look)
  }

  @Test(arguments: exercises, looks)
  func everyPoseAndFaultShowsAFigure(id: String, look: Appearance) throws {
    let pictures = try pictures(id, look)
    #expect(pictures.count >= 4)
    for picture in pictures {
      let figure = picture.frame.cells.indices.filter {
        let cell = picture.frame.cells[$0]
        return Self.figure.contains(cell.style.role) && cell != Cell()
      }
      #expect(figure.count >= 40, "\(picture.title)")
    }
  }

  @Test(arguments: exercises, looks)
  func aFaultIsNamedAndDrawnBesideTheFigure(id: String, look: Appearance) throws {
    let faults = try exercise(id).faults.map(\.name)
    let pictures = try pictures(id, look).filter { picture in
      faults.contains { picture.title.hasPrefix("\($0): ") }
    }
    #expect(!pictures.isEmpty)
    for picture in pictures {
      let name = picture.title.prefix { $0 != ":" }
      #expect(picture.frame.lines.contains { $0.contains(name) }, "\(picture.title)")
    }
  }

  /// Every letter of a label belongs to one that is there as a whole: none is cut, none lies over
  /// another.
  @Test(arguments: exercises, looks)
  func labelsAreWholeOrAbsent(id: String, look: Appearance) throws {
    let exercise = try exercise(id)
    let texts = Set(exercise.cues.map(\.label) + exercise.faults.map(\.name))
    for (columns, rows) in [(48, 14), (60, 20), (100, 30)] {
      for picture in try pictures(id, look, columns: columns, rows: rows) {
        let frame = picture.frame
        let words = frame.cells.filter {
          Self.label.contains($0.style.role) && Self.isCounted($0.glyph)
        }
        let whole = texts.filter { text in frame.lines.contains { $0.contains(text) } }
        let letters = whole.map { $0.filter(Self.isCounted).count }.reduce(0, +)
        #expect(words.count == letters, "\(picture.title) at \(columns)x\(rows)")
      }
    }
  }

  private static let figure: Set<Role> = [
    .picture, .body, .bodyFar, .primary, .secondary, .ghost,
  ]
  private static let label: Set<Role> = [.cue, .fault]

  /// Letters but for the o, which ends a leader line where there is only ASCII.
  private static func isCounted(_ glyph: Character) -> Bool { glyph.isLetter && glyph != "o" }
}
