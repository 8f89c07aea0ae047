import ArgumentParser
import Testing

@testable import BackboneCLI

/// What shells complete that the parser's own scripts leave out.
@Suite struct CompletionTests {
  private func script(_ shell: String) throws -> String {
    try #require(
      CompletionRoot.script(for: ["backbone", "--generate-completion-script", shell]))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func otherNamesAndTheOptionsWithoutACommandAreOffered(shell: String) throws {
    let script = try script(shell)
    for (command, other) in Backbone.configuration.subcommands
      .flatMap({ command in command.configuration.aliases.map { (command, $0) } })
    {
      // In the list of commands, and with arguments of its own.
      #expect(script.split(separator: other).count > 3, "\(other) of \(command)")
    }
    let root = script.split(separator: shell == "fish" ? "case 'open'" : "_backbone_open()")[0]
    for option in ["linear", "mute", "theme", "assets"] {
      #expect(root.contains(option), "\(option)")
    }
    #expect(script.contains("blue-orange-light"))
  }

  @Test func onlyWhoAsksGetsAScript() {
    let asked = "--generate-completion-script"
    #expect(
      CompletionRoot.script(for: ["backbone", "\(asked)=zsh"])?.hasPrefix("#compdef") == true)
    for arguments in [["backbone"], ["backbone", "open", asked], ["backbone", asked, "tcsh"]] {
      #expect(CompletionRoot.script(for: arguments) == nil)
    }
  }
}
