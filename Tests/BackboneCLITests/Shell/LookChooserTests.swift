import ArgumentParser
import BackboneCanvas
import BackboneCore
import BackboneTerminal
import Testing

@testable import BackboneCLI

@Suite struct LookChooserTests {
  private static func chooser(
    _ arguments: [String] = [], _ launched: LookSettings = LookSettings(),
    depth: ColourDepth = .indexed256, isUnicode: Bool = true, ground: Ground = .dark
  ) throws -> LookChooser {
    LookChooser(
      options: try LookOptions.parse(arguments), launched: launched, depth: depth,
      isUnicode: isUnicode, themes: Theme.allCases, ground: ground)
  }

  @Test(arguments: [
    (ColourDepth.indexed256, true, GlyphMode.blocks, Theme.dark),
    (.ansi16, true, .blocks, .ansi16), (.mono, true, .braille, .mono),
    (.indexed256, false, .ascii, .dark),
  ])
  func theLookFollowsTheTerminal(
    depth: ColourDepth, isUnicode: Bool, glyphMode: GlyphMode, theme: Theme
  ) throws {
    // A theme that is asked for keeps NO_COLOR of whoever runs the tests out of it.
    let chooser = try Self.chooser(["--theme", "dark"], depth: depth, isUnicode: isUnicode)
    #expect(chooser.look(LookSettings()) == Appearance(glyphMode: glyphMode, theme: theme))
  }

  @Test func theSettingsCountAndTheCommandLineCountsMore() throws {
    var settings = LookSettings()
    settings.theme = "light"
    settings.glyphs = .braille
    let look = try Self.chooser([], settings).look(settings)
    #expect(look == Appearance(glyphMode: .braille, theme: .light))
    let asked = try Self.chooser(["--theme", "blue-orange", "--ascii"], settings)
    #expect(asked.look(settings) == Appearance(glyphMode: .ascii, theme: .blueOrange))
    // Until they are changed: then the change is what the user wants to see.
    settings.theme = "mono"
    settings.glyphs = .blocks
    #expect(asked.look(settings) == Appearance(glyphMode: .braille, theme: .mono))
  }

  @Test func autoFollowsTheGround() throws {
    var chooser = try Self.chooser(["--theme", "auto"], ground: .light)
    guard Environment["NO_COLOR"] == nil else { return }
    #expect(chooser.look(LookSettings()).theme == .light)
    chooser.ground = .dark
    #expect(chooser.look(LookSettings()).theme == .dark)
  }

  @Test func aThemeThatIsNotThereIsNamed() throws {
    let options = try LookOptions.parse(["--theme", "blue-orang"])
    #expect {
      try options.check(among: Theme.allCases)
    } throws: { error in
      (error as? CLIError)?.text.contains("Did you mean \"blue-orange\"") == true
    }
  }
}
