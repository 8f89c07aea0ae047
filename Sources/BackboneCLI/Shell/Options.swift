import ArgumentParser
import BackboneCanvas
import BackboneCore
import Glibc

/// Where the content is.
struct ContentOptions: ParsableArguments, Sendable {
  @Option(help: ArgumentHelp(Words.CommandHelp.assets))
  var assets: String?
}

/// What is heard.
struct SoundOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(Words.CommandHelp.mute))
  var mute = false
}

/// How the screen looks.
struct LookOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(Words.CommandHelp.ascii))
  var ascii = false
  @Option(help: ArgumentHelp(Words.CommandHelp.theme))
  var theme: Theme?
  @Flag(help: ArgumentHelp(Words.CommandHelp.noMouse))
  var noMouse = false

  /// The look on a terminal of so many colours.
  func look(depth: ColourDepth, isUnicode: Bool) -> Appearance {
    let theme = theme?.limited(to: depth) ?? .standard(depth)
    let coloured = theme != .mono
    let encoder: GlyphMode = ascii || !isUnicode ? .ascii : coloured ? .blocks : .braille
    return Appearance(glyphMode: encoder, theme: theme)
  }
}

extension Theme {
  /// The theme where nobody asked for one.
  ///
  /// NO_COLOR: no-color.org.
  fileprivate static func standard(_ depth: ColourDepth) -> Theme {
    if let value = Environment["NO_COLOR"], !value.isEmpty { return .mono }
    return switch depth {
    case .indexed256: .dark
    case .ansi16: .ansi16
    case .mono: .mono
    }
  }

  /// The theme, or the richest that a terminal of so many colours can show.
  fileprivate func limited(to depth: ColourDepth) -> Theme {
    switch (self.depth, depth) {
    case (.indexed256, .ansi16): .ansi16
    case (.indexed256, .mono), (.ansi16, .mono): .mono
    default: self
    }
  }
}

extension Theme: ExpressibleByArgument {}
extension Level: ExpressibleByArgument {}

/// A size as COLUMNSxROWS.
struct SizeArgument: ExpressibleByArgument {
  let size: Size

  init?(argument: String) {
    let parts = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1],
      (0...1000).contains(columns), (0...1000).contains(rows)
    else { return nil }
    size = Size(columns: columns, rows: rows)
  }

  init(columns: Int, rows: Int) { size = Size(columns: columns, rows: rows) }

  var defaultValueDescription: String { "\(size.columns)x\(size.rows)" }
}

/// The variables of the environment.
enum Environment {
  static subscript(name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
