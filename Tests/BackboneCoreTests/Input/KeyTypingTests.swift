import BackboneCore
import Testing

@Suite struct KeyTypingTests {
  @Test(arguments: [
    ("sore", "sore"), ("sore\nleft", "sore left"), ("a\n\n\tb", "a b"), ("plank\n", "plank"),
    ("\r\nplank", "plank"), ("a b", "a b"), ("\n", ""), ("", ""),
  ]) func `line breaks and tabs part words`(pasted: String, typed: String) {
    #expect(Key.typing(pasted) == typed.map { Key($0) })
  }
}
