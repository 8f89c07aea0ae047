/// How the user wants the screen to look.
package struct LookSettings: Hashable, Sendable {
  /// What pictures are made of.
  package enum Glyphs: String, CaseIterable, Hashable, Sendable {
    /// Whatever the terminal shows best.
    case auto
    case blocks, braille, ascii
  }

  /// The name of the theme that suits the terminal's ground.
  package static let autoTheme = "auto"

  /// The name of a theme, or `autoTheme`.
  package var theme = autoTheme
  /// What pictures are made of.
  package var glyphs = Glyphs.auto
  /// Whether the screen flashes when work and rest begin.
  package var hasFlash = true
  /// Whether the mouse is the program's; if not, the terminal selects text with it.
  package var hasMouse = true
  /// Whether the terminal is told how far a session is, for its tab or the taskbar.
  package var hasProgress = false

  /// The settings of somebody new.
  package init() {}
}
