/// The glyphs that a terminal can show.
package enum GlyphSet: Hashable, Sendable {
  case ascii
  /// Those of code page 437: the font of the Linux console has a few hundred glyphs at most.
  case console
  case unicode

  /// The glyphs of a type of terminal whose text is UTF-8.
  /// - Parameter type: as TERM names it.
  init(type: String) { self = type.split(separator: "-").first == "linux" ? .console : .unicode }

  /// Whether a character beyond ASCII can be shown.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .ascii: false
    case .console: Self.codePage437.contains(scalar)
    case .unicode: true
    }
  }

  /// Source: drivers/tty/vt/cp437.uni of Linux, without what the console shows by another glyph.
  private static let codePage437 = Set(
    """
    ☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»\
    ░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■×
    """.unicodeScalars)
}
