/// Text from outside, made harmless before it can reach a terminal, and fit for one line.
package enum SafeText {
  /// The longest text that a record may hold, in Unicode scalars; the longest of ours has a quarter.
  package static let maximumLength = 2000
  /// How many marks a character may carry, such as accents; a screen cell holds no more.
  private static let maximumMarks = 4

  /// The text on one line, without control characters, escape sequences and invisible formatting.
  ///
  /// Line breaks and tabs become spaces; runs of spaces become one, those at the ends go. Of the
  /// marks on one character the first four stay. A byte of a path that is no text shows as one sign.
  package static func clean(_ text: String) -> String {
    if isPlain(text) { return text }
    var rest = text.unicodeScalars[...]
    var kept = String.UnicodeScalarView()
    var spaceIsDue = false
    var marks = 0
    while let scalar = rest.popFirst() {
      if isSpace(scalar) {
        spaceIsDue = !kept.isEmpty
      } else if !scalar.isSafeToShow {
        dropSequence(startedBy: scalar, from: &rest)
      } else {
        marks = scalar.isMark ? marks + 1 : 0
        if marks > maximumMarks { continue }
        if spaceIsDue { kept.append(" ") }
        spaceIsDue = false
        kept.append(PathText.byte(scalar) == nil ? scalar : "\u{FFFD}")
      }
    }
    return String(kept)
  }

  /// The text as `clean` has it, without its middle where it is longer than anybody reads.
  package static func brief(_ text: String) -> String {
    let text = clean(text)
    guard text.utf8.count > 800, text.count > 800 else { return text }
    return text.prefix(500) + " … " + text.suffix(200)
  }

  /// Whether the text is clean at a glance: nearly every text is, and there are many.
  private static func isPlain(_ text: String) -> Bool {
    let space = UInt8(ascii: " ")
    var last = space
    for byte in text.utf8 {
      guard (space...0x7E).contains(byte), byte != space || last != space else { return false }
      last = byte
    }
    return last != space
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// Drops the rest of a control sequence as ECMA-48 frames it; other controls stand alone.
  ///
  /// A string that is never terminated takes the whole text with it, as it would on a terminal.
  private static func dropSequence(
    startedBy control: Unicode.Scalar, from rest: inout Substring.UnicodeScalarView
  ) {
    var control = control.value
    if control == 0x1B, let next = rest.first?.value, (0x20...0x7E).contains(next) {
      rest.removeFirst()
      // ESC and one of @ to _ is the 7-bit spelling of a C1 control.
      control = (0x40...0x5F).contains(next) ? next + 0x40 : next
      if (0x20...0x2F).contains(next) {
        rest = rest.drop { (0x20...0x2F).contains($0.value) }.dropFirst()
        return
      }
    }
    switch control {
    case 0x9B:  // CSI: parameters, then a final character
      rest = rest.drop { (0x20...0x3F).contains($0.value) }
      if let final = rest.first?.value, (0x40...0x7E).contains(final) { rest.removeFirst() }
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F:  // DCS, SOS, OSC, PM, APC: text up to ST or BEL
      while let scalar = rest.popFirst(), !["\u{07}", "\u{9C}"].contains(scalar) {
        if scalar == "\u{1B}", rest.first == "\\" {
          rest.removeFirst()
          return
        }
      }
    default:
      break
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is text that stays on its line: no control, no line or paragraph separator, and no
  /// formatting that takes no room or turns the reading direction.
  ///
  /// Everything the user types, and everything from a file that is shown or printed, is held to it.
  package var isSafeToShow: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }

  /// Whether it combines with the character before it and takes no column.
  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }
}
