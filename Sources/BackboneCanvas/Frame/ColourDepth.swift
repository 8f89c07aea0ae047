/// How many colours the terminal has.
package enum ColourDepth: Hashable, Sendable {
  /// None: weight, underline and reverse carry the meaning.
  case mono
  /// The sixteen colours of the terminal's own theme.
  case ansi16
  /// The xterm palette.
  case indexed256
}
