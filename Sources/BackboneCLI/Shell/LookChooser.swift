import BackboneCanvas
import BackboneContent
import BackboneCore
import BackboneTerminal

/// Decides how the screen looks: by the command line, the settings and what the terminal shows.
///
/// What the command line says counts until the user changes the same thing in the settings.
struct LookChooser {
  /// What the command line says.
  let options: LookOptions
  /// The settings at launch.
  let launched: LookSettings
  /// How many colours there are.
  let depth: ColourDepth
  /// Whether glyphs beyond ASCII arrive whole.
  let isUnicode: Bool
  /// All themes there are.
  let themes: [Theme]
  /// Whether the terminal writes light on dark.
  var ground: Ground

  /// The look by the settings as they are now.
  func look(_ settings: LookSettings) -> Appearance {
    let isAsked = options.theme != nil && settings.theme == launched.theme
    let name = isAsked ? options.theme : settings.theme
    let named = themes.first { $0.name == name }
    let theme = named?.limited(to: depth) ?? suitable
    return Appearance(glyphMode: glyphs(settings, theme), theme: theme)
  }

  private func glyphs(_ settings: LookSettings, _ theme: Theme) -> GlyphMode {
    guard isUnicode, !options.ascii || settings.glyphs != launched.glyphs else { return .ascii }
    return switch settings.glyphs {
    case .auto, .blocks: theme.depth == .mono ? .braille : .blocks
    case .braille: .braille
    case .ascii: .ascii
    }
  }

  /// The theme where nobody chose one.
  ///
  /// NO_COLOR: no-color.org.
  private var suitable: Theme {
    if let value = Environment["NO_COLOR"], !value.isEmpty { return .mono }
    return switch (depth, ground) {
    case (.indexed256, .dark): .dark
    case (.indexed256, .light): .light
    case (.ansi16, _): .ansi16
    case (.mono, _): .mono
    }
  }
}

extension Ground {
  /// The ground that the environment names; nil where it names none.
  static var ofEnvironment: Ground? { Environment["COLORFGBG"].flatMap(Ground.init(colorfgbg:)) }
}

extension LookOptions {
  /// The look of pictures that are printed: dark, or without colours.
  /// - Throws: a `CLIError` for a theme that there is none of.
  func printed(isColoured: Bool) throws -> Appearance {
    let themes = try themes()
    let named = themes.first { $0.name == theme } ?? .dark
    let shown = isColoured ? named : .mono
    return Appearance(
      glyphMode: ascii ? .ascii : shown == .mono ? .braille : .blocks, theme: shown)
  }

  /// The program's own themes, and those of the user where another one is asked for.
  private func themes() throws -> [Theme] {
    let builtIn = Theme.allCases
    let names = [LookSettings.autoTheme] + builtIn.map(\.name)
    guard let theme, !names.contains(theme) else { return builtIn }
    let (own, problems) = ThemeFolder(path: try AppDirectories.find().themes).read()
    try check(among: builtIn + own, problems)
    return builtIn + own
  }

  /// Refuses a theme that there is none of, or whose file is wrong.
  func check(among themes: [Theme], _ problems: [ContentError] = []) throws {
    let names = [LookSettings.autoTheme] + themes.map(\.name)
    guard let theme, !names.contains(theme) else { return }
    if let problem = problems.first(where: { $0.file.hasSuffix("/\(theme).json") }) {
      throw CLIError.data(problem.description)
    }
    throw CLIError.unknown(
      "theme", theme, among: names, otherwise: Words.CommandErrors.themes(names))
  }
}
