import ArgumentParser
import BackboneContent
import BackboneCore

/// Makes the built-in content open faster; `make install` runs it once.
struct Compile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile", abstract: Words.CommandHelp.compile, shouldDisplay: false)

  @Argument(help: ArgumentHelp(Words.CommandHelp.folderToCompile), completion: .directory)
  var folder: String

  func run() throws {
    try withErrorReporting { try CompiledContent(compiling: folder).write(in: folder) }
  }
}
