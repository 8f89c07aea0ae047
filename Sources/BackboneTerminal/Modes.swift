import BackboneCore
import CTerminal

/// Modes of the terminal that ncurses does not switch (xterm's ctlseqs, "Private Modes").
package enum Modes {
  /// Asks for mouse clicks with SGR positions and for bracketed paste.
  package static let on = "\u{1B}[?1000h\u{1B}[?1006h" + paste
  /// Asks for bracketed paste alone, and leaves the mouse to the terminal.
  package static let paste = "\u{1B}[?2004h"
  /// Takes `on` back.
  package static let off = "\u{1B}[?2004l\u{1B}[?1006l\u{1B}[?1000l"
  /// Asks whether the terminal can send keys that cannot be taken for one another (kitty's keyboard
  /// protocol, "Detection of support for this protocol"); one that cannot says nothing.
  static let askForDistinctKeys = "\u{1B}[?u"
  /// Has it do so: Esc, and keys with Ctrl or Alt, become sequences.
  package static let distinctKeysOn = "\u{1B}[>1u"
  /// Takes `distinctKeysOn` back.
  package static let distinctKeysOff = "\u{1B}[<u"
  /// Leaves the mouse to the terminal.
  static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"
  /// Asks for the colour of the ground (OSC 11), and then for something that every terminal answers
  /// (DA1): once that answer is there, no other comes.
  static let askForGround = "\u{1B}]11;?\u{1B}\\\u{1B}[c"
  /// Asks to be told when the ground turns dark or light (contour's mode 2031).
  static let followGround = "\u{1B}[?2031h"
  /// Takes `followGround` back.
  static let followGroundOff = "\u{1B}[?2031l"

  // MARK: - While a session runs

  /// Asks for a report whenever the window gains or loses the focus.
  static let focusOn = "\u{1B}[?1004h"
  /// Takes `focusOn` back.
  static let focusOff = "\u{1B}[?1004l"
  /// Keeps the title of the window for `popTitle`.
  static let pushTitle = "\u{1B}[22;2t"
  /// Brings the title back that was kept.
  static let popTitle = "\u{1B}[23;2t"

  /// Sets the title of the window (OSC 2).
  static func title(_ text: String) -> String { "\u{1B}]2;\(SafeText.clean(text))\u{1B}\\" }
  /// Shows a notification (OSC 9: iTerm2, kitty, WezTerm, Ghostty, foot and others).
  static func notification(_ text: String) -> String {
    "\u{1B}]9;\(SafeText.clean(text))\u{1B}\\"
  }
  /// Shows how far something is, in a tab or the taskbar (OSC 9;4: ConEmu, Windows Terminal, Ghostty,
  /// WezTerm and others).
  static func progress(_ progress: WindowStatus.Completion) -> String {
    "\u{1B}]9;4;\(progress.isPaused ? 4 : 1);\(progress.percent)\u{1B}\\"
  }
  /// Takes `progress` back.
  static let progressOff = "\u{1B}]9;4;0\u{1B}\\"

  // MARK: - Pictures

  /// Holds the picture until `endUpdate`, against tearing.
  static let beginUpdate = "\u{1B}[?2026h"
  /// Shows the picture.
  static let endUpdate = "\u{1B}[?2026l"

  /// All that takes the terminal out of the program's hands, for a crash.
  /// - Parameter modern: whether `on` was written.
  static func reset(modern: Bool) -> String {
    let names = ["sgr0", "op", "cnorm", "rmcup"]
    let ofType = names.map { capability($0).map(withoutPadding) ?? "" }
    let own = modern ? endUpdate + distinctKeysOff + followGroundOff + off : ""
    return own + ofType.joined() + "\r\n"
  }

  /// A string of the terminal's description; nil if it has none.
  static func capability(_ name: String) -> String? {
    ct_capability(name).map { String(cString: $0) }
  }

  /// A string of a terminal's description without its delays, `$<5>` (terminfo(5)).
  package static func withoutPadding(_ text: String) -> String {
    var kept = ""
    var rest = text[...]
    while let dollar = rest.firstIndex(of: "$") {
      let tail = rest[dollar...]
      guard tail.hasPrefix("$<"), let end = tail.firstIndex(of: ">") else { break }
      kept += rest[..<dollar]
      rest = rest[rest.index(after: end)...]
    }
    return kept + rest
  }
}
