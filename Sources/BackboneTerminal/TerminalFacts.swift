package import BackboneCanvas
import CTerminal
import Glibc

/// What is known about the terminal without taking it over.
package struct TerminalFacts: Hashable, Sendable {
  /// The type, as TERM names it; empty for none.
  package let type: String
  /// How many colours its description has; nil where there is no description.
  package let colours: Int?
  /// Whether standard output is a terminal.
  package let isTerminal: Bool
  /// Its size in cells; nil where standard output is none.
  package let size: Size?
  /// Whether the locale has all characters.
  package let isUnicode: Bool

  /// The facts about standard output.
  package static func read() -> TerminalFacts {
    let type = getenv("TERM").map { String(cString: $0) } ?? ""
    let isUnicode = ct_locale()
    let isDescribed = !type.isEmpty && ct_describe(type)
    var columns: Int32 = 0
    var rows: Int32 = 0
    let hasSize = ct_size(STDOUT_FILENO, &columns, &rows)
    return TerminalFacts(
      type: type, colours: isDescribed ? max(0, Int(tigetnum("colors"))) : nil,
      isTerminal: isatty(STDOUT_FILENO) == 1,
      size: hasSize ? Size(columns: Int(columns), rows: Int(rows)) : nil, isUnicode: isUnicode)
  }

  /// Whether somebody sits at a terminal that can show nothing but lines.
  package static var isDumb: Bool {
    getenv("TERM").map { String(cString: $0) } == "dumb" && isatty(STDIN_FILENO) == 1
      && isatty(STDOUT_FILENO) == 1
  }

  /// The version of ncurses.
  package static var ncurses: String { String(cString: curses_version()) }
}
