import BackboneCore
import Testing

@testable import BackboneCLI

@Suite struct StatusFormatTests {
  private let session: JSONObject = [
    "exercise": .text("Plank\u{1B}[2J"), "side": .null, "set": .number(2), "left": .number(22.2),
    "rehearsal": .bool(false),
  ]

  @Test(arguments: [
    ("{exercise} {left}", "Plank 0:23"), ("{side}|{set}|{rehearsal}", "|2|false"),
    ("no braces", "no braces"), ("{} { x", "{} { x"), ("", ""),
  ])
  func placeholdersAreFilledIn(format: String, text: String) throws {
    #expect(try StatusFormat(format).filled(with: session) == text)
  }

  @Test func anUnknownPlaceholderIsNamed() {
    let error = #expect(throws: CLIError.self) {
      try StatusFormat("{exercize}").filled(with: session)
    }
    #expect(error?.text == "no field \"{exercize}\". Did you mean \"exercise\"?")
    #expect(error?.status == 64)
  }
}
