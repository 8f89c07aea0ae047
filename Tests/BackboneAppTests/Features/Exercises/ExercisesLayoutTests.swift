import BackboneCanvas
import Testing

@testable import BackboneApp
@testable import BackboneCore

@Suite struct ExercisesLayoutTests {
  private func state(drawn: Bool, name: String, columns: Int) -> AppState {
    let exercise = Exercise(
      id: "own", name: name, category: .core, mode: .hold, primary: [], sources: [])
    return AppState(
      catalogue: Catalogue(muscles: [], exercises: [exercise], routines: [], sources: []),
      figures: drawn ? ["own"] : [], columns: columns, rows: 40)
  }

  @Test func aRecordWithoutADrawingIsReadFromTheTop() {
    let rect = Rect(column: 0, row: 2, columns: 120, rows: 37)
    let drawn = ExercisesLayout(state(drawn: true, name: "Own", columns: 120), in: rect)
    let bare = ExercisesLayout(state(drawn: false, name: "Own", columns: 120), in: rect)
    #expect(drawn.figure != nil)
    #expect(bare.figure == nil)
    #expect(bare.card.row == 2 && bare.card.rows == 37)
  }

  @Test(arguments: [(80, 26), (120, 40), (149, 40)])
  func theListIsAsWideAsItsNames(columns: Int, list: Int) {
    let name = "Wide-Grip Decline Barbell Bench Press"
    let rect = Rect(column: 0, row: 2, columns: columns, rows: 37)
    #expect(
      ExercisesLayout(state(drawn: true, name: name, columns: columns), in: rect).list.columns
        == list)
    #expect(
      ExercisesLayout(state(drawn: true, name: "Plank", columns: columns), in: rect).list.columns
        == 22)
  }
}
