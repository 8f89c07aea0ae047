import ArgumentParser
import BackboneApp
import BackboneCore

/// Lists the commands that keys can be chosen for, and their keys.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Words.OwnKeys.help,
    discussion: Words.CommandHelp.examples("keys", "keys --json", after: Words.OwnKeys.examples))

  @Flag(help: ArgumentHelp(Words.CommandHelp.json))
  var json = false

  func run() throws {
    try withErrorReporting {
      let settings = SettingsStore.told(try AppDirectories.find())
      let commands = OwnKeys.commands(settings.keys)
      if json {
        print(JSONText.pretty(.list(commands.map(\.json))))
        return
      }
      let table = TextTable(
        rows: commands.map {
          [$0.id.description, $0.keys.map(\.name).joined(separator: " "), $0.help]
        })
      table.lines.forEach { print($0) }
    }
  }
}

extension KeymapEntry {
  fileprivate var json: JSONValue {
    .object([
      "command": .text(id.description), "keys": .list(keys.map { .text($0.name) }),
      "help": .text(help),
    ])
  }
}
