import BackboneTerminal
import Testing

@Suite struct TerminalErrorTests {
  @Test(arguments: [
    (TerminalError.notATerminal, "needs a terminal"), (.noType, "TERM"),
    (.unknownType("x1"), "\"x1\""),
    (.noCursorMotion("dumb"), "\"dumb\""),
    (.system("newterm", 24), "Too many open files (newterm)"),
  ]) func `a refusal is one line that helps`(error: TerminalError, word: String) {
    #expect(error.description.contains(word))
    #expect(!error.description.contains("\n"))
  }
}
