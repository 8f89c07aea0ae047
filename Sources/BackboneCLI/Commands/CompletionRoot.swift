import ArgumentParser

/// The command line as shells complete it: with the options of the command that needs no name, and
/// with other names of commands, both of which the parser's own scripts leave out.
struct CompletionRoot: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Backbone._commandName, abstract: Backbone.configuration.abstract,
    version: Version.current, subcommands: Backbone.configuration.subcommands + [Routine.self])

  @OptionGroup var open: Open

  /// The script for the shell that the arguments ask for; nil where they ask for something else.
  static func script(for arguments: [String]) -> String? {
    let words = arguments.dropFirst().flatMap { $0.split(separator: "=", maxSplits: 1) }
    guard words.first == "--generate-completion-script", words.count == 2,
      let shell = CompletionShell(rawValue: String(words[1]))
    else { return nil }
    return completionScript(for: shell)
  }

  /// The other name of `routines`.
  private struct Routine: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: Routines.configuration.aliases[0],
      abstract: Routines.configuration.abstract)
    @OptionGroup var routines: Routines
  }
}
