import BackboneContent
import BackboneCore
import FoundationEssentials
import Testing

@Suite struct ExerciseImportTests {
  private func imported(_ text: String = FreeExercises.list) throws -> (ExerciseImport, [String]) {
    let folder = try ContentFolder(isEmpty: true)
    try folder.write(text, to: "list.json")
    let found = try ExerciseImport(file: folder.path + "/list.json", builtIn: ["lean"])
    return (
      found,
      found.problems.map { $0.description.replacing("\(folder.path)/", with: "") }
    )
  }

  @Test func whatIsKeptAndWhatIsNot() throws {
    let (found, problems) = try imported()
    #expect(
      found.records.map(\.id) == ["3-4-lean", "farmers-row", "farmers-row-2", "run", "stay"])
    #expect(found.builtIn == ["lean"])
    #expect(
      problems
        == [
          "list.json: [6].name: missing",
          "list.json: [7].level: must be one of beginner, intermediate, expert, found \"hero\"",
          "list.json: [7].primaryMuscles[0]: must be one of abdominals, abductors, adductors, biceps, calves, chest, forearms, glutes, hamstrings, lats, lower back, middle back, neck, quadriceps, shoulders, traps, triceps, found \"wings\"",
          "list.json: [8].id: \"Run\" is named twice",
          "list.json: [9]: must be an object, found a number",
        ])
    #expect(found.unmapped.map(\.word) == ["biceps", "quadriceps"])
    #expect(found.unmapped.map(\.count) == [2, 1])
    #expect(found.approximate.map(\.word) == ["shoulders"])
  }

  @Test func recordsAreReadAsOurOwn() throws {
    let own = try ContentFolder(isEmpty: true)
    for record in try imported().0.records {
      try own.write(record.text, to: "exercises/\(record.id.rawValue).json")
    }
    let folders = #filePath.split(separator: "/").dropLast(3)
    let assets = "/" + (folders + ["Assets"]).joined(separator: "/")
    let content = ContentLoader(assets: assets, overlays: [own.path]).load()
    #expect(content.problems == [])
    let exercise = { (id: ExerciseID) in content.catalogue.exercise(id) }
    #expect(
      exercise("3-4-lean")
        == Exercise(
          id: "3-4-lean", name: "3/4 Lean", category: .core, level: .advanced,
          mode: .repetitions, instructions: ["Lean."], primary: ["rectus-abdominis"],
          sources: ["free-exercise-db"]))
    #expect(
      exercise("farmers-row")
        == Exercise(
          id: "farmers-row", name: "Row red", category: .pull, level: .intermediate,
          mode: .load, equipment: [[.barbell]], instructions: ["Row."],
          primary: ["rhomboid-major", "trapezius-middle", "latissimus-dorsi"],
          secondary: ["posterior-deltoid"], sources: ["free-exercise-db"]))
    #expect(exercise("farmers-row-2")?.mode == .mobility)
    #expect(exercise("run")?.mode == .hold)
    #expect(exercise("stay")?.mode == .hold)
    #expect(exercise("stay")?.equipment == [[.stabilityBall]])
  }

  @Test func idsAreShort() throws {
    let name = Array(repeating: "abc", count: 40).joined(separator: "_")
    let text = FreeExercises.list.replacing("\"Stay\"", with: "\"\(name)\"")
    let id = try #require(try imported(text).0.records.last?.id.rawValue)
    #expect(id == Array(repeating: "abc", count: 16).joined(separator: "-"))
  }

  @Test func whatIsNoListIsRefused() throws {
    #expect(throws: ContentError.self) { try imported("{}") }
    #expect(throws: ContentError.self) { try imported("[") }
  }
}
