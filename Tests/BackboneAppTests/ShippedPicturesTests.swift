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

  @Test(arguments: exercises, looks)
  func everyPoseAndFaultShowsAFigureAndItsWords(id: String, look: Appearance) throws {
    let exercise = try exercise(id)
    let pictures = try pictures(exercise, look, Size(columns: 60, rows: 20))
    let faults = pictures.filter { picture in
      exercise.faults.contains { picture.title.hasPrefix("\($0.name): ") }
    }
    #expect(pictures.count >= 4)
    #expect(!faults.isEmpty)
    for picture in pictures {
      let figure = picture.frame.cells.filter {
        Self.figure.contains($0.style.role) && $0 != Cell()
      }
      #expect(figure.count >= 40, "\(picture.title)")
    }
    for fault in faults {
      let name = fault.title.prefix { $0 != ":" }
      #expect(fault.frame.lines.contains { $0.contains(name) }, "\(fault.title)")
    }
    expectWholeLabels(of: exercise, in: pictures)
  }

  @Test(arguments: exercises, [Size(columns: 48, rows: 14), Size(columns: 100, rows: 30)])
  func labelsAreWholeOrAbsent(id: String, size: Size) throws {
    let exercise = try exercise(id)
    let ascii = Appearance(glyphMode: .ascii, theme: .mono)
    expectWholeLabels(of: exercise, in: try pictures(exercise, ascii, size))
  }

  /// Every letter of a label belongs to one that is there as a whole: none is cut, none lies over
  /// another.
  private func expectWholeLabels(of exercise: Exercise, in pictures: [ExercisePicture]) {
    let texts = Set(exercise.cues.map(\.label) + exercise.faults.map(\.name))
    for picture in pictures {
      let lines = picture.frame.lines
      let letters = picture.frame.cells.count {
        Self.label.contains($0.style.role) && Self.isCounted($0.glyph)
      }
      let whole = texts.filter { text in lines.contains { $0.contains(text) } }
      #expect(
        letters == whole.map { $0.count(where: Self.isCounted) }.reduce(0, +), "\(picture.title)")
    }
  }

  private func exercise(_ id: String) throws -> Exercise {
    try #require(TestContent.shipped.catalogue.exercise(ExerciseID(rawValue: id)))
  }

  private func pictures(
    _ exercise: Exercise, _ look: Appearance, _ size: Size
  ) throws -> [ExercisePicture] {
    try TestContent.shipped.art().pictures(of: exercise, size: size, look: look)
  }

  private static let figure: Set<Role> = [
    .picture, .body, .bodyFar, .primary, .secondary, .ghost,
  ]
  private static let label: Set<Role> = [.cue, .fault]

  /// Letters but for the o, which ends a leader line where there is only ASCII.
  private static func isCounted(_ glyph: Character) -> Bool { glyph.isLetter && glyph != "o" }
}
