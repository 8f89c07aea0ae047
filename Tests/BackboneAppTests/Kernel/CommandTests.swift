import BackboneApp
import BackboneCore
import Testing

@Suite struct CommandTests {
  @Test func noKeyMeansTwoThingsInOneContext() {
    for context in Context.allCases {
      var owners: [Key: Command] = [:]
      for entry in Command.entries(in: context) {
        for key in entry.keys {
          if let other = owners[key] {
            Issue.record("\(key) means \(other) and \(entry.command) in \(context)")
          }
          owners[key] = entry.command
        }
      }
    }
  }

  @Test func everyCommandHasARowAndWords() {
    for command in Command.allCases {
      let rows = Command.table.filter { $0.command == command }
      #expect(!rows.isEmpty, "\(command)")
      #expect(rows.allSatisfy { !$0.name.isEmpty && !$0.help.isEmpty && !$0.keys.isEmpty })
      #expect(rows.allSatisfy { !$0.contexts.isEmpty })
    }
  }

  /// A narrow key bar drops rows from the end but the last two: those must be the way out.
  @Test func theKeyBarEndsWithHelpAndQuit() {
    for context in Context.allCases where context != .noting {
      let shown = Command.entries(in: context).filter(\.inKeyBar).map(\.command)
      #expect(shown.suffix(2) == [.help, .quit], "\(context)")
    }
  }

  @Test func quitAndHelpWorkWhereverALetterIsACommand() {
    for context in Context.allCases {
      #expect(Command.meant(by: .control("c"), in: context) == .quit)
      guard context != .noting else { continue }
      #expect(Command.meant(by: Key("q"), in: context) == .quit)
      #expect(Command.meant(by: Key("?"), in: context) == .help)
    }
  }
}
