import BackboneContent
import BackboneCore
import Testing

@Suite struct SettingsFileTests {
  private static func file(_ folder: ContentFolder) -> SettingsFile {
    SettingsFile(path: "\(folder.path)/settings.json")
  }

  @Test func whatIsWrittenIsRead() throws {
    let folder = try ContentFolder(isEmpty: true)
    var settings = Settings()
    settings.level = .advanced
    settings.equipment = [.band, .romanChair]
    settings.hasReducedMotion = true
    settings.variants = ["plank": 4, "bird-dog": 0]
    try Self.file(folder).write(settings)
    #expect(try Self.file(folder).read() == settings)
  }

  @Test func withoutAFileTheyAreThoseOfSomebodyNew() throws {
    let folder = try ContentFolder(isEmpty: true)
    #expect(try Self.file(folder).read() == Settings())
  }

  @Test(
    arguments: [
      (#"{ "level": "expert" }"#, "level: must be one of"),
      (#"{ "equipment": ["sofa"] }"#, "equipment[0]: must be one of"),
      (#"{ "reducedMotion": "yes" }"#, "reducedMotion: must be true or false"),
      (#"{ "variants": { "plank": -1 } }"#, "variants.plank: must be a whole number"),
      (#"{ "levels": 1 }"#, "levels: unknown field"),
      ("{", "1:2: "),
    ])
  func whatIsWrongIsNamed(text: String, problem: String) throws {
    let folder = try ContentFolder(isEmpty: true)
    try folder.write(text, to: "settings.json")
    #expect {
      try Self.file(folder).read()
    } throws: { error in
      "\(error)".contains("settings.json: \(problem)")
    }
  }
}
