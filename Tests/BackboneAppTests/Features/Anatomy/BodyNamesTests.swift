import BackboneCanvas
import BackboneCore
import TestSupport
import Testing

@testable import BackboneApp

/// The names beside the body, and where to look for what it does not show.
@Suite struct BodyNamesTests {
  private func state(columns: Int, rows: Int) -> AppState {
    var state = TestContent.shipped.state(columns: columns, rows: rows)
    state.show(.anatomy)
    state.anatomy.isSpread = true
    return state
  }

  private func lines(_ state: AppState) throws -> [String] {
    try TestContent.shipped.frame(of: state, Appearance(glyphMode: .blocks, theme: .dark)).lines
  }

  @Test(arguments: [
    Size(columns: 80, rows: 24), Size(columns: 100, rows: 30), Size(columns: 110, rows: 35),
    Size(columns: 120, rows: 40), Size(columns: 140, rows: 40), Size(columns: 148, rows: 46),
    Size(columns: 150, rows: 40), Size(columns: 200, rows: 60), Size(columns: 250, rows: 50),
  ])
  func everyMuscleOfTheViewIsNamedInFull(size: Size) throws {
    for view in View.allCases {
      for layer in Layer.allCases {
        var state = state(columns: size.columns, rows: size.rows)
        state.anatomy.view = view
        state.anatomy.layer = layer
        let lines = try lines(state)
        let view = Atlas.LayeredView(AtlasView(view), AtlasLayer(layer))
        for id in state.body.muscles(on: view, in: state.bodyCrop) {
          let name = try #require(state.catalogue.muscle(MuscleID(rawValue: id))).name
          #expect(lines.contains { $0.contains(name) }, "\(name), \(view), \(layer), \(size)")
        }
      }
    }
  }

  @Test func aWideWindowShowsBothSides() throws {
    let both = try lines(state(columns: 150, rows: 40))
    #expect(both.contains { $0.contains("back, ") && $0.contains("front, ") })
    let one = try lines(state(columns: 149, rows: 40))
    #expect(!one.contains { $0.contains("back, ") && $0.contains("front, ") })
  }

  @Test func aHiddenMuscleSaysWhereItIs() throws {
    var state = state(columns: 80, rows: 24)
    let multifidus = try #require(state.catalogue.muscle("multifidus"))
    state.anatomy.select(multifidus)
    let note = "Multifidus is on the back, deep layer."
    #expect(try !lines(state).contains { $0.contains(note) })
    state.anatomy.view = .anterior
    #expect(try lines(state).contains { $0.contains(note) })
  }
}
