import BackboneContent
import BackboneCore
import FoundationEssentials
import Testing

@Suite struct ExerciseImportTests {
  private func imported(_ text: String = FreeExercises.list) throws -> (ExerciseImport, [String]) {
    let found = try ExerciseImport(Array(text.utf8), named: "list.json", builtIn: ["lean"])
    return (found, found.problems.map(\.description))
  }

  private func gaps(_ found: ExerciseImport) -> [String] {
    ExerciseImport.Gap.Kind.allCases.flatMap { kind in
      found.words(kind).map { "\(kind) \($0.word) \($0.count)" }
    }
  }

  /// The only record of a list of one.
  private func record(_ text: String) throws -> JSONValue {
    let records = try imported(text).0.records
    #expect(records.count == 1)
    return try JSONParser.parse(Array(try #require(records.first).text.utf8))
  }

  @Test func whatIsKeptAndWhatIsNot() throws {
    let (found, problems) = try imported()
    #expect(
      found.records.map(\.id)
        == ["3-4-lean", "farmers-row", "farmers-row-06374c6c", "run", "stay", "odd"])
    #expect(found.builtIn == ["lean"])
    #expect(
      problems == [
        "list.json: [6].name: missing", "list.json: [8].id: \"Run\" is named twice",
        "list.json: [9]: must be an object, found a number",
      ])
    #expect(
      gaps(found) == [
        "muscle biceps 2", "muscle quadriceps 1", "muscle wings 1", "part shoulders 1",
        "level hero 1",
      ])
  }

  /// A list of 912 lost its pull-ups to the word for the bar.
  @Test func anUnknownWordCostsNoExercise() throws {
    let text = """
      [{"id": "Pull_Up", "name": "Pull-up", "force": "pull", "level": "beginner",
        "equipment": "pull-up bar", "primaryMuscles": ["lats"], "category": "calisthenics"},
       {"id": "Ring_Row", "name": "Ring Row", "equipment": ["rings", "bench"],
        "primaryMuscles": ["lats"], "category": "strength"}]
      """
    let (found, problems) = try imported(text)
    #expect(found.records.map(\.id) == ["pull-up", "ring-row"])
    #expect(problems == [])
    #expect(
      gaps(found) == ["equipment pull-up bar 1", "equipment rings 1", "category calisthenics 1"])
    #expect(found.records[0].text.contains("\"equipment\": [\"other\"]"))
    #expect(found.records[1].text.contains("\"equipment\": [\"bench\", \"other\"]"))
  }

  /// Two lists with one exercise each, both in another script, used to give the same id.
  @Test(arguments: [
    ("Подъём_туловища", "podem-tulovishcha"), ("Мостик", "mostik"), ("Übung_Öl", "ubung-ol"),
    ("Straße", "strasse"),
  ])
  func theIDDependsOnTheEntryAlone(id: String, expected: ExerciseID) throws {
    let text = """
      [{"id": "\(id)", "name": "\(id)", "primaryMuscles": []}]
      """
    #expect(try imported(text).0.records.map(\.id) == [expected])
  }

  @Test func idsWithoutLatinLettersDiffer() throws {
    let text = """
      [{"id": "引体向上", "name": "引体向上", "primaryMuscles": []},
       {"id": "俯卧撑", "name": "俯卧撑", "primaryMuscles": []}]
      """
    let ids = try imported(text).0.records.map(\.id.rawValue)
    #expect(Set(ids).count == 2)
    #expect(ids.allSatisfy { $0.hasPrefix("exercise-") && Slug.isValid($0) })
  }

  @Test(arguments: [
    ("Hold for 10 seconds. Then switch sides.", "left side"),
    ("Switch to the other leg.", "left leg"), ("Repeat with the opposite arm.", "left arm"),
    ("Repeat on the other side, alternating.", nil), ("Lift the other leg.", nil), ("Row.", nil),
  ])
  func sidesAreTakenFromTheText(step: String, left: String?) throws {
    let text = """
      [{"id": "a", "name": "A", "primaryMuscles": [], "instructions": ["Begin.", "\(step)"]}]
      """
    let record = try record(text)
    #expect(record["sideNames"]?["left"]?.wording == left)
    #expect(try imported(text).0.sided == (left == nil ? 0 : 1))
  }

  @Test func namesInOtherLanguagesAreAliases() throws {
    let record = try record(
      """
      [{"id": "A", "name": "Sit-Up", "name_ru": "Сит-ап", "aliases_ru": ["пресс", "Sit-Up"],
        "name_it": null, "primaryMuscles": ["abdominals"], "instructions_ru": ["Лягте."]}]
      """)
    #expect(record["aliases"]?.entries?.map(\.wording) == ["пресс", "Сит-ап"])
  }

  @Test func wgerIsReadInEnglish() throws {
    let text = """
      {"count": 2, "next": null, "results": [
        {"id": 1, "uuid": "a", "category": {"id": 10, "name": "Abs"},
         "muscles": [{"id": 6, "name": "Rectus abdominis", "name_en": "Abs"}],
         "muscles_secondary": [{"id": 2, "name": "Anterior deltoid"}],
         "equipment": [{"id": 4, "name": "Gym mat"}, {"id": 6, "name": "Pull-up bar"}],
         "translations": [
           {"name": "Seitstütz", "description": "<p>Halten</p>", "language": 1, "aliases": []},
           {"name": "Side plank hold", "language": 2, "aliases": [{"id": 1, "alias": "Side bridge"}],
            "description": "<p>Lie on your side.</p><ol><li>Lift &amp; hold.</li><li>Switch&nbsp;sides</li></ol>"}]},
        {"id": 2, "uuid": "b", "category": {"id": 9, "name": "Legs"}, "muscles": [],
         "muscles_secondary": [], "equipment": [],
         "exercises": [{"name": "Marches", "description": "", "language": 12, "aliases": []}]},
        {"id": 3, "exercises": []}]}
      """
    let (found, problems) = try imported(text)
    #expect(found.records.map(\.id) == ["side-plank-hold", "marches"])
    #expect(problems == ["list.json: [2].name: there is no name"])
    #expect(gaps(found) == ["muscle anterior deltoid 1", "equipment pull-up bar 1"])
    let record = try JSONParser.parse(Array(found.records[0].text.utf8))
    #expect(record["aliases"]?.entries?.map(\.wording) == ["Side bridge", "Seitstütz"])
    #expect(
      record["instructions"]?.entries?.map(\.wording)
        == ["Lie on your side.", "Lift & hold.", "Switch sides"])
    #expect(record["mode"]?.wording == "hold")
    #expect(record["sideNames"]?["right"]?.wording == "right side")
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
    #expect(exercise("farmers-row-06374c6c")?.mode == .mobility)
    #expect(exercise("run")?.mode == .hold)
    #expect(exercise("odd")?.primary == [])
    #expect(exercise("stay")?.mode == .hold)
    #expect(exercise("stay")?.equipment == [[.stabilityBall]])
  }

  @Test func idsAreShort() throws {
    let name = Array(repeating: "abc", count: 40).joined(separator: "_")
    let text = FreeExercises.list.replacing("\"Stay\"", with: "\"\(name)\"")
    let id = try #require(try imported(text).0.records.dropLast().last?.id.rawValue)
    #expect(id == Array(repeating: "abc", count: 16).joined(separator: "-"))
  }

  @Test(arguments: [
    "{}", "[", "id,name\nPlank,Plank\n",
    #"[{"model": "exercises.exercise", "pk": 1, "fields": {"name": "Plank"}}]"#,
    #"[{"name": "Anna", "age": 3}]"#,
  ])
  func whatIsNoListIsRefused(text: String) throws {
    #expect {
      try imported(text)
    } throws: { error in
      (error as? ContentError)?.description == "list.json: \(Words.Import.notAList)"
    }
  }
}
