import BackboneCore
import Testing

@Suite struct KeyPlaceTests {
  @Test(
    arguments: [
      ("й", "q"), ("Й", "Q"), ("ы", "s"), ("і", "s"), ("Ж", ":"), ("ю", "."), ("ψ", "c"),
      ("Σ", "S"),
      ("ς", "w"), ("ά", "a"), ("ש", "a"), ("ק", "e"), ("ם", "o"),
    ] as [(Character, Character)])
  func aKeyIsReadByItsPlace(typed: Character, place: Character) {
    #expect(Key(typed).readings.dropFirst().first == Key(place))
  }

  @Test func capsLockIsTheLastReading() {
    #expect(Key("Q").readings == [Key("Q"), Key("q")])
    #expect(Key("Й").readings == [Key("Й"), Key("Q"), Key("q")])
    #expect(Key("q").readings == [Key("q")])
    #expect(Key("7").readings == [Key("7")])
    #expect(Key("é").readings == [Key("é")])
    #expect(Key(.enter).readings == [Key(.enter)])
    #expect(Key.control("c").readings == [.control("c")])
    // A terminal that tells keys apart sends the letter of the layout with Ctrl, too.
    #expect(Key.control("с").readings == [.control("с"), .control("c")])
  }
}
