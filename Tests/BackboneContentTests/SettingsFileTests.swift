import BackboneContent
import BackboneCore
import Testing

@Suite struct SettingsFileTests {
  private let folder: ContentFolder
  private var file: SettingsFile { SettingsFile(path: "\(folder.path)/settings.json") }

  init() throws { folder = try ContentFolder(isEmpty: true) }

  @Test func whatIsWrittenIsRead() throws {
    var settings = Settings()
    settings.level = .advanced
    settings.equipment = [.band, .romanChair]
    settings.hasReducedMotion = true
    settings.variants = ["plank": 4, "bird-dog": 0]
    settings.sound.isMuted = true
    settings.sound.hasTones = false
    settings.sound.volume = 40
    settings.sound.rate = 150
    settings.sound.voice = "en-gb"
    settings.sound.command = ["piper", "-r", "{rate}"]
    settings.sound.hasBell = false
    settings.look.theme = "blue-orange"
    settings.look.glyphs = .braille
    settings.look.hasFlash = false
    settings.look.hasMouse = false
    settings.look.hasProgress = true
    settings.getReady = .seconds(20)
    settings.countIn = .zero
    settings.units = .pounds
    settings.allDayHour = 18
    settings.hooks = [.sessionStarted: ["playerctl", "pause"], .paused: ["say", "{name}"]]
    settings.keys = ["session.pause": [Key(" "), Key(.function(5))], "app.quit": []]
    try file.write(changesFrom: Settings(), to: settings)
    #expect(try file.read().settings == settings)
    #expect(try file.read().problems == [])
  }

  @Test func withoutAFileTheyAreThoseOfANewUser() throws {
    #expect(try file.read().settings == Settings())
  }

  @Test(
    arguments: [
      (#"{ "level": "expert" }"#, "level: must be one of"),
      (#"{ "equipment": ["sofa"] }"#, "equipment[0]: must be one of"),
      (#"{ "reducedMotion": "yes" }"#, "reducedMotion: must be true or false"),
      (#"{ "variants": { "plank": -1 } }"#, "variants.plank: must be a whole number"),
      (#"{ "sound": { "muted": 1 } }"#, "sound.muted: must be true or false"),
      (#"{ "sound": { "volume": 101 } }"#, "sound.volume: must be a whole number from 0 to 100"),
      (#"{ "sound": { "loud": 1 } }"#, "sound.loud: unknown field"),
      (#"{ "speech": { "rate": 20 } }"#, "speech.rate: must be a whole number from 80 to 450"),
      (#"{ "speech": { "command": "say" } }"#, "speech.command: must be a list"),
      (#"{ "speech": { "speed": 1 } }"#, "speech.speed: unknown field"),
      (#"{ "hooks": { "on_pause": "say" } }"#, "hooks.on_pause: must be a list"),
      (#"{ "hooks": { "on_lunch": ["say"] } }"#, "hooks.on_lunch: unknown field"),
      (#"{ "colour": "red" }"#, "colour: unknown field"),
      (#"{ "look": { "theme": 3 } }"#, "look.theme: must be text"),
      (#"{ "look": { "glyphs": "dots" } }"#, "look.glyphs: must be one of auto, blocks"),
      (#"{ "look": { "sparkle": true } }"#, "look.sparkle: unknown field"),
      (#"{ "session": { "getReady": 61 } }"#, "session.getReady: must be a whole number"),
      (#"{ "session": { "countIn": -1 } }"#, "session.countIn: must be a whole number"),
      (#"{ "calendar": { "allDayHour": 24 } }"#, "calendar.allDayHour: must be a whole number"),
      (#"{ "keys": { "app.quit": ["Hyper-Q"] } }"#, "keys.app.quit[0]: there is no key"),
      (#"{ "keys": { "app.quit": "q" } }"#, "keys.app.quit: must be a list"),
      (#"{ "units": "stone" }"#, "units: must be one of kg, lb"),
    ])
  func aBadValueIsNamedAndIgnored(text: String, problem: String) throws {
    try folder.write(text, to: "settings.json")
    let (settings, problems) = try file.read()
    #expect(settings == Settings())
    #expect(problems.count == 1)
    #expect(problems.first?.description.contains("settings.json: \(problem)") == true)
  }

  @Test func aBadValueDoesNotSpoilTheOthers() throws {
    try folder.write(
      #"{ "level": "expert", "reducedMotion": true, "variants": { "plank": 2, "dead-bug": "x" } }"#,
      to: "settings.json")
    let (settings, problems) = try file.read()
    #expect(settings.hasReducedMotion)
    #expect(settings.variants == ["plank": 2])
    #expect(problems.map(\.place) == ["level", "variants.dead-bug"])
  }

  @Test(arguments: [("{", "1:2: "), ("[]", "must be an object, found a list")])
  func aFileThatIsNoObjectIsLeftAlone(text: String, problem: String) throws {
    try folder.write(text, to: "settings.json")
    for attempt in [
      { _ = try self.file.read() },
      { try self.file.write(changesFrom: Settings(), to: Self.advanced) },
    ] {
      #expect {
        try attempt()
      } throws: { error in
        "\(error)".contains("settings.json: \(problem)")
      }
    }
    #expect(try folder.text(of: "settings.json") == text)
  }

  /// Two windows used to overwrite each other's settings as a whole.
  @Test func twoWindowsKeepEachOthersChanges() throws {
    let opened = Settings()
    var (first, second) = (opened, opened)
    first.level = .advanced
    first.variants = ["plank": 2]
    second.hasReducedMotion = true
    second.variants = ["dead-bug": 1]
    try file.write(changesFrom: opened, to: first)
    try file.write(changesFrom: opened, to: second)
    var both = first
    both.hasReducedMotion = true
    both.variants = ["plank": 2, "dead-bug": 1]
    #expect(try file.read().settings == both)
  }

  @Test func whatIsNotUnderstoodIsKept() throws {
    try folder.write(
      """
      {
        "theme": "light",
        "variants": { "plank": "odd", "dead-bug": 1 },
        "level": "expert"
      }
      """, to: "settings.json")
    let settings = try file.read().settings
    var changed = settings
    changed.variants["dead-bug"] = nil
    changed.hasReducedMotion = true
    try file.write(changesFrom: settings, to: changed)
    #expect(
      try folder.text(of: "settings.json") == """
        {
          "theme": "light",
          "variants": { "plank": "odd" },
          "level": "expert",
          "reducedMotion": true
        }

        """)
  }

  @Test func aLinkStaysALink() throws {
    try folder.write(#"{ "theme": "light" }"#, to: "dotfiles.json")
    try folder.link("settings.json", to: "dotfiles.json")
    try file.write(changesFrom: Settings(), to: Self.advanced)
    #expect(
      try folder.text(of: "dotfiles.json") == "{ \"theme\": \"light\", \"level\": \"advanced\" }\n")
    #expect(folder.isLink("settings.json"))
  }

  private static var advanced: Settings {
    var settings = Settings()
    settings.level = .advanced
    return settings
  }
}
