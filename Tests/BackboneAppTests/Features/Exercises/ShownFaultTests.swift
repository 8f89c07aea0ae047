import BackboneCanvas
import Testing

@testable import BackboneApp
@testable import BackboneCore

/// The key for faults never seems broken: each one changes the figure, or the guide says that it
/// can't be drawn.
@Suite struct ShownFaultTests {
  static let exercises = TestContent.shipped.catalogue.exercises

  @Test(arguments: exercises)
  func everyFaultIsDrawnOrSaidNotToBe(exercise: Exercise) throws {
    let content = TestContent.shipped
    let art = try content.art()
    let figure = try #require(art.figure(of: exercise.id, nil))
    let look = Appearance(glyphMode: .blocks, theme: .dark)
    var renderer = try content.renderer(look)
    var state = AppState(
      catalogue: content.catalogue, figures: art.figureIDs, columns: 80, rows: 24)
    state.screen = .exercises
    state.guide.select(exercise.id, at: .zero)
    let isNamed = { (lines: [String]) in lines.contains { $0.contains("● wrong") } }
    #expect(!isNamed(renderer.draw(state).frame.lines))
    for (index, fault) in exercise.faults.enumerated() {
      state.guide.fault = index
      let lines = renderer.draw(state).frame.lines
      let isSaid = lines.contains { $0.contains("This can't be drawn.") }
      #expect(isSaid == (figure.base(of: fault.id) == nil), "\(fault.id)")
      // Its colour is told as well.
      #expect(isNamed(lines) == !isSaid, "\(fault.id)")
    }
  }
}
