import BackboneCore
import TestSupport
import Testing

@Suite struct SafeTextTests {
  @Test(
    arguments: [
      ("Hips level.", "Hips level."),
      ("Müde? Höher – 20 °", "Müde? Höher – 20 °"),
      ("one\ntwo\r\n\tthree", "one two three"),
      ("  ends  and   runs ", "ends and runs"),
      ("a\u{2028}b\u{85}c", "a b c"),
      ("bell\u{07} and delete\u{7F}", "bell and delete"),
      ("\u{1B}[31;1mred\u{1B}[0m", "red"),
      ("\u{9B}2Jwiped", "wiped"),
      ("\u{1B}]0;title\u{07}text", "text"),
      ("\u{1B}]8;;http://x\u{1B}\\link\u{1B}]8;;\u{1B}\\", "link"),
      ("\u{9D}52;c;AAAA\u{9C}paste", "paste"),
      ("\u{1B}P1$r0m\u{1B}\\after", "after"),
      ("never ended\u{1B}]0;title", "never ended"),
      ("\u{1B}(0charset", "charset"),
      ("\u{1B}creset", "reset"),
      ("lone\u{1B}", "lone"),
      ("cut\u{1B}[12", "cut"),
      ("\u{1B}\u{1B}[2Jtwice", "twice"),
      ("abc\u{202E}fed\u{202C}", "abcfed"),
      ("\u{2066}i\u{2067}s\u{2068}o\u{2069}", "iso"),
      ("l\u{200E}r\u{200F}m", "lrm"),
      ("\u{FEFF}zero\u{200B}width\u{2060}\u{AD}", "zerowidth"),
      ("tag\u{E0041}\u{E007F}", "tag"),
      ("\u{1B}[0m \u{200B}\n", ""),
      ("a" + String(repeating: "\u{301}", count: 90) + "b", "a\u{301}\u{301}\u{301}\u{301}b"),
    ])
  func cleaned(text: String, expected: String) {
    #expect(SafeText.clean(text) == expected)
  }

  @Test func nothingHarmfulEverPasses() {
    let pieces = [
      "a", "é", " ", "\n", "\u{1B}", "[", "]", "P", "\\", ";", "3", "m", "\u{07}", "\u{9B}",
      "\u{9D}", "\u{9C}", "\u{202E}", "\u{2069}", "\u{200F}", "\u{7F}", "\u{0}", "\u{FEFF}",
    ]
    for seed in UInt64(0)..<20 {
      var generator = SplitMix64(seed: seed)
      for _ in 0..<50 {
        let text = (0..<30).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
        let clean = SafeText.clean(text)
        let bad = clean.unicodeScalars.filter {
          [.control, .format, .lineSeparator].contains($0.properties.generalCategory)
        }
        #expect(bad.isEmpty, "seed \(seed): \(text.debugDescription)")
        #expect(SafeText.clean(clean) == clean, "seed \(seed): \(text.debugDescription)")
      }
    }
  }

  @Test func aMessageQuotesNoMoreThanAnybodyReads() {
    #expect(SafeText.brief("short: \u{1B}[31mred") == "short: red")
    let long = "file.json: " + String(repeating: "é", count: 100_000) + ": unknown field"
    let brief = SafeText.brief(long)
    #expect(brief.count == 703)
    #expect(brief.hasPrefix("file.json: éé") && brief.hasSuffix("éé: unknown field"))
  }
}
