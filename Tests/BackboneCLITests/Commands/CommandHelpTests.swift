import ArgumentParser
import Testing

@testable import BackboneCLI

@Suite struct CommandHelpTests {
  /// A command and all below it that are listed.
  private func all(in command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
    let configuration = command.configuration
    guard configuration.shouldDisplay else { return [] }
    return [command] + configuration.subcommands.flatMap { all(in: $0) }
  }

  @Test func everyCommandShowsHowItIsCalled() {
    let commands = all(in: Backbone.self)
    #expect(commands.count > 40)
    for command in commands {
      let help = Backbone.helpMessage(for: command)
      #expect(help.contains("EXAMPLES:\n"), "\(command)")
      let calls = help.split(separator: "EXAMPLES:\n").last?.split(separator: "\n") ?? []
      #expect(calls.first?.hasPrefix("  backbone") == true, "\(command)")
    }
  }
}
