import BackboneCore
import Testing

@testable import BackboneCLI

@Suite struct SuggestionTests {
  private static let names = ["plank", "side-plank", "bird-dog", "dead-bug", "start", "script"]

  @Test(arguments: [
    ("plnk", "plank"), ("palnk", "plank"), ("PLANK", "plank"), ("startt", "start"),
    ("brid-dog", "bird-dog"), ("dead", "dead-bug"), ("biceps", nil), ("x", nil), ("", nil),
  ])
  func theNearestNameIsFound(typed: String, nearest: String?) {
    #expect(Suggestion.nearest(to: typed, among: Self.names) == nearest)
  }

  @Test(arguments: [
    (["backbone", "startt"], "no command \"startt\". Did you mean \"start\"?"),
    (
      ["backbone", "no-such-command"],
      "no command \"no-such-command\". \"backbone --help\" lists them."
    ),
    (["backbone", "start", "x"], nil), (["backbone", "--size"], nil), (["backbone"], nil),
    (["backbone", "help"], nil),
  ])
  func anUnknownCommandIsNamed(arguments: [String], text: String?) {
    #expect(Backbone.unknownCommand(in: arguments) == text)
  }
}
