import BackboneCanvas
import BackboneContent
import Testing

@Suite struct ThemeFolderTests {
  private let folder: ContentFolder
  private var themes: ThemeFolder { ThemeFolder(path: folder.path) }

  init() throws { folder = try ContentFolder(isEmpty: true) }

  @Test func aThemeIsAnotherOneWithItsOwnColours() throws {
    try folder.write(
      ##"{ "from": "dark", "background": "#000000", "roles": { "title": { "foreground": 39, "bold": false, "underline": true } } }"##,
      to: "night.json")
    let (read, problems) = themes.read()
    #expect(problems == [])
    let night = try #require(read.first)
    #expect(night.name == "night" && night.base == .dark && night.background == 16)
    #expect(night.paint(.title) == ResolvedStyle(39, on: 16, .underline))
    #expect(night.paint(.text) == ResolvedStyle(253, on: 16))
    #expect(night.paint(.selected) == Theme.dark.paint(.selected))
  }

  @Test(arguments: [
    (#"{ "from": "dusk" }"#, "from: must be one of dark, light"),
    (#"{}"#, "from: missing"),
    (#"{ "from": "dark", "colour": 1 }"#, "colour: unknown field"),
    (#"{ "from": "dark", "background": 256 }"#, "background: must be a whole number"),
    (#"{ "from": "dark", "background": "red" }"#, "background: must be #rrggbb"),
    (##"{ "from": "dark", "background": "#+12345" }"##, "background: must be #rrggbb"),
    (
      #"{ "from": "dark", "roles": { "titel": {} } }"#,
      "roles.titel: unknown role; did you mean \"title\"?"
    ),
    (#"{ "from": "dark", "roles": { "sky": {} } }"#, "roles.sky: unknown role"),
    (
      #"{ "from": "dark", "roles": { "dim": { "bold": true } } }"#,
      "roles.dim: this role is called \"muted\" now"
    ),
    (
      #"{ "from": "dark", "roles": { "second": {} } }"#,
      "roles.second: this role is called \"secondaryText\" now"
    ),
    (#"{ "from": "dark", "roles": { "title": { "bold": 1 } } }"#, "roles.title.bold: must be true"),
    (
      #"{ "from": "dark", "roles": { "title": { "italic": true } } }"#,
      "roles.title.italic: unknown"
    ),
    ("{", "1:2: "),
  ])
  func aFaultIsNamedAndTheThemeLeftOut(text: String, problem: String) throws {
    try folder.write(text, to: "own.json")
    try folder.write(#"{ "from": "light" }"#, to: "paper.json")
    let (read, problems) = themes.read()
    #expect(read.map(\.name) == ["paper"])
    #expect(problems.count == 1)
    #expect(problems.first?.description.contains("own.json: \(problem)") == true, "\(problems)")
  }

  @Test func theNameOfAThemeOfTheProgramIsTaken() throws {
    try folder.write(#"{ "from": "light" }"#, to: "dark.json")
    #expect(themes.read().themes == [])
    #expect(themes.read().problems.count == 1)
  }

  @Test func noFolderIsNoProblem() {
    let (read, problems) = ThemeFolder(path: folder.path + "/none").read()
    #expect(read == [] && problems == [])
  }
}
