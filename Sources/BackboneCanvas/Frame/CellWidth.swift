/// How many columns a character takes on a terminal: 0, 1 or 2.
package enum CellWidth {
  /// The columns of one character; 0 for what must not be written alone (controls, format
  /// characters, bidirectional overrides, lone combining marks).
  package static func of(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.value >= 0x20 && first.value < 0x7F { return 1 }
    if forbidden(first) { return 0 }
    if character.unicodeScalars.contains(where: { $0.value == 0xFE0F }) { return 2 }
    return wide(first.value) ? 2 : 1
  }

  /// The columns of a text.
  package static func of(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  /// Whether the scalar must never open a cell.
  private static func forbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .unassigned, .privateUse, .lineSeparator,
      .paragraphSeparator, .nonspacingMark, .enclosingMark, .spacingMark:
      true
    default: false
    }
  }

  /// East Asian Wide and Fullwidth ranges of Unicode's EastAsianWidth.txt, and the emoji blocks.
  private static func wide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x2614...0x2615,
      0x2648...0x2653, 0x26A1, 0x26BD...0x26BE, 0x2705, 0x2728, 0x274C, 0x2753...0x2755, 0x2757,
      0x2795...0x2797, 0x27B0, 0x2B1B...0x2B1C, 0x2B50, 0x2B55, 0x2E80...0x303E, 0x3041...0x33FF,
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
