import BackboneCanvas
import Testing

@testable import BackboneApp
@testable import BackboneCore

/// The name of the exercise that is shown stands whole in its card, whatever stands beside it.
@Suite struct ExerciseNameTests {
  @Test(arguments: [80, 120], [false, true])
  func theNameIsWhole(columns: Int, isFiltered: Bool) throws {
    let content = TestContent.shipped
    var renderer = try content.renderer(Appearance(glyphMode: .blocks, theme: .dark))
    for exercise in content.catalogue.exercises {
      var state = content.state(columns: columns, rows: columns == 80 ? 24 : 40)
      state.screen = .exercises
      state.guide.filter.muscle = isFiltered ? exercise.primary.first : nil
      state.guide.select(exercise.id, at: .zero)
      state.updateList()
      let pane = try #require(ScreenLayout(state).rect(of: .exercises))
      let card = ExercisesLayout(state, in: pane).card
      let lines = renderer.draw(state).frame.lines[card.row..<card.maxRow].map {
        String(Array($0)[card.column..<card.maxColumn])
      }
      let words = lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
      #expect(words.hasPrefix(exercise.name), "\(exercise.name): \(words.prefix(80))")
    }
  }
}
