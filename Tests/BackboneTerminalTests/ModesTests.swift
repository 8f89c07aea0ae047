import BackboneTerminal
import Testing

@Suite struct ModesTests {
  @Test(arguments: [
    ("\u{1B}[m\u{F}$<2>", "\u{1B}[m\u{F}"), ("$<5*/>a$<1>b", "ab"), ("cost $5", "cost $5"),
    ("a$<5", "a$<5"), ("", ""),
  ]) func `delays are no text`(text: String, plain: String) {
    #expect(Modes.withoutPadding(text) == plain)
  }

  @Test func `what is switched on is switched off`() {
    let on = Modes.on.split(separator: "\u{1B}").map { $0.dropLast() }
    let off = Modes.off.split(separator: "\u{1B}").map { $0.dropLast() }
    #expect(Set(on) == Set(off))
    #expect(Modes.on.filter { $0 == "h" }.count == 3)
    #expect(Modes.off.filter { $0 == "l" }.count == 3)
  }
}
