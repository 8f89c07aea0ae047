import BackboneCanvas
import CTerminal

/// A cell's glyph as the terminal is to get it.
package struct Glyph: Equatable {
  /// The code point that takes the space.
  package var base: UInt32
  /// What combines with it, in order; at most four.
  package var marks: [UInt32] = []
  /// 1 or 2.
  package var columns = 1

  /// An empty cell.
  package static let blank = Glyph(base: 0x20)
  /// Stands for what cannot be shown.
  package static let unknown = Glyph(base: 0x3F)

  private init(base: UInt32) { self.base = base }

  /// The glyph that shows a character; nothing that could act as a control code comes through.
  /// - Parameter set: the glyphs there are; for others the nearest one in ASCII stands.
  package init(_ character: Character, _ set: GlyphSet) {
    // By bytes: a frame has thousands of cells, and nearly all hold ASCII or a piece of a picture.
    let bytes = character.utf8
    if bytes.count == 1, let byte = bytes.first {
      self = byte < 0x20 || byte == 0x7F ? .blank : Glyph(base: UInt32(byte))
      return
    }
    if bytes.count == 3, set == .unicode, let first = bytes.first, first >= 0xE0 {
      let value = bytes.reduce(0) { $0 << 6 | UInt32($1 & 0x3F) } & 0xFFFF
      if Self.isPictorial(value) {
        self.init(base: value)
        return
      }
    }
    let scalars = character.unicodeScalars
    // A line break of two characters, the only one that is ASCII and longer, is a control.
    guard let base = scalars.first, !character.isASCII else {
      self = .blank
      return
    }
    let columns = CellWidth.of(character)
    guard columns > 0 else {
      self = .blank
      return
    }
    guard set.contains(base) else {
      self.init(base: UInt32(Self.ascii(for: character)))
      return
    }
    self.init(base: base.value)
    self.columns = Int(ct_width(base.value))
    guard self.columns == 1 || self.columns == 2 && columns == 2 else {
      self = .unknown
      return
    }
    for mark in scalars.dropFirst() where !mark.properties.isVariationSelector {
      // Joined emoji make clusters whose width terminals disagree on: what ncurses counts is what
      // must be sent.
      if ct_width(mark.value) != 0 || mark == "\u{200D}" || marks.count == 4 { break }
      marks.append(mark.value)
    }
  }

  /// The block that inks what this one leaves open; nil where Unicode's older blocks have none.
  var complement: Glyph? {
    let other: UInt32? =
      switch base {
      case 0x2580: 0x2584
      case 0x2584: 0x2580
      case 0x258C: 0x2590
      case 0x2590: 0x258C
      case 0x2596: 0x259C
      case 0x2597: 0x259B
      case 0x2598: 0x259F
      case 0x2599: 0x259D
      case 0x259A: 0x259E
      case 0x259B: 0x2597
      case 0x259C: 0x2596
      case 0x259D: 0x2599
      case 0x259E: 0x259A
      case 0x259F: 0x2598
      default: nil
      }
    return other.map { Glyph(base: $0) }
  }

  /// Whether it is a line, a block or a braille pattern: one column each.
  private static func isPictorial(_ scalar: UInt32) -> Bool {
    (0x2500...0x259F).contains(scalar) || (0x2800...0x28FF).contains(scalar)
  }

  /// The ASCII character that comes nearest.
  static func ascii(for character: Character) -> UInt8 {
    guard let scalar = character.unicodeScalars.first else { return UInt8(ascii: "?") }
    if (0x2800...0x28FF).contains(scalar.value) {
      return braille(dots: (scalar.value & 0xFF).nonzeroBitCount)
    }
    return UInt8(ascii: nearest(scalar))
  }

  private static func braille(dots: Int) -> UInt8 {
    switch dots {
    case 0: UInt8(ascii: " ")
    case 1, 2: UInt8(ascii: ".")
    case 3, 4, 5: UInt8(ascii: ":")
    default: UInt8(ascii: "#")
    }
  }

  private static func nearest(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "─", "━", "═", "┄", "┅", "┈", "┉", "╌", "╍", "╴", "╶", "╸", "╺", "╼", "╾": "-"
    case "│", "┃", "║", "┆", "┇", "┊", "┋", "╎", "╏", "╵", "╷", "╹", "╻", "╽", "╿": "|"
    case "╱": "/"
    case "╲": "\\"
    case "╳", "×", "✗", "✘", "✕": "x"
    case "\u{250C}"..."\u{2570}": "+"
    case "▔", "▀", "▘", "▝": "'"
    case "▁", "▂", "▃", "▄", "▖", "▗", "·", "∙", "…", "⋅": "."
    case "▅"..."█", "▓", "▙", "▛", "▜", "▟", "■", "▪", "◼": "#"
    case "▉"..."▐", "▕": "|"
    case "░", "▒": ":"
    case "▚": "\\"
    case "▞": "/"
    case "•", "●", "◆", "★", "✓", "✔", "☑", "◉": "*"
    case "○", "◦", "◯", "□", "▫", "☐", "◇", "☆", "°", "º": "o"
    case "←", "◀", "◂", "‹", "⇐", "«": "<"
    case "→", "▶", "▸", "›", "⇒", "»", "➤": ">"
    case "↑", "▲", "▴", "⇑": "^"
    case "↓", "▼", "▾", "⇓": "v"
    case "↔", "–", "—", "−", "‐", "‑", "―": "-"
    case "↕": "|"
    case "‘", "’", "‚", "′", "´": "'"
    case "“", "”", "„", "″": "\""
    case "≤": "<"
    case "≥": ">"
    case "≈": "~"
    case "±": "+"
    case "\u{A0}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{3000}": " "
    default: "?"
    }
  }
}
