import ArgumentParser
import BackboneCanvas
import BackboneCore
import Glibc

/// Where the content is.
struct ContentOptions: ParsableArguments, Sendable {
  @Option(help: ArgumentHelp(Words.CommandHelp.assets), completion: .directory)
  var assets: String?

  /// As the parser makes them.
  init() {}

  /// The same as if parsed.
  init(assets: String?) { self.assets = assets }
}

/// What is heard.
struct SoundOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(Words.CommandHelp.mute))
  var mute = false

  /// As the parser makes them.
  init() {}

  /// The same as if parsed.
  init(mute: Bool) { self.mute = mute }
}

/// How the screen looks.
struct LookOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(Words.CommandHelp.ascii))
  var ascii = false
  @Option(help: ArgumentHelp(Words.CommandHelp.theme), completion: IDCompletion.themes)
  var theme: String?
  @Flag(help: ArgumentHelp(Words.CommandHelp.noMouse))
  var noMouse = false

  /// As the parser makes them.
  init() {}

  /// The same as if parsed.
  init(ascii: Bool, theme: String?, noMouse: Bool) {
    self.ascii = ascii
    self.theme = theme
    self.noMouse = noMouse
  }
}

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

/// The variables of the environment, of which many are paths.
enum Environment {
  static subscript(name: String) -> String? {
    getenv(name).map { String(path: $0) }
  }
}
