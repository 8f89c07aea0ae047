import BackboneCore
import Testing

@Suite struct KeyNameTests {
  @Test(arguments: [
    (Key("j"), "j"), (Key("G"), "G"), (Key("?"), "?"), (Key("-"), "-"), (Key(" "), "Space"),
    (.control("l"), "Ctrl-L"), (.control(" "), "Ctrl-Space"), (.control("\\"), "Ctrl-\\"),
    (Key(.character("-"), .control), "Ctrl--"), (Key(.character("X"), .alt), "Alt-X"),
    (Key(.enter), "Enter"), (Key(.escape), "Esc"), (Key(.backTab), "Shift-Tab"),
    (Key(.backTab, .control), "Ctrl-Shift-Tab"), (Key(.up, [.control, .shift]), "Ctrl-Shift-Up"),
    (Key(.pageDown), "PageDown"), (Key(.function(12), .alt), "Alt-F12"), (Key("F"), "F"),
  ]) func `a key prints and parses`(key: Key, name: String) {
    #expect(key.name == name)
    #expect(Key(name: name) == key)
  }

  @Test func `Ctrl does not tell capitals apart`() {
    #expect(Key(name: "Ctrl-l") == .control("l"))
  }

  @Test func `modifiers stand in any order`() {
    #expect(Key(name: "Shift-Alt-Up") == Key(.up, [.alt, .shift]))
  }

  @Test(arguments: [
    "", " ", "Ctrl-", "F0", "F13", "F-1", "Up ", "Nonsense", "\u{7}", "Ctrl-\u{1B}",
  ])
  func `what names no key is nil`(name: String) {
    #expect(Key(name: name) == nil)
  }
}
