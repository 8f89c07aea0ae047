import BackboneCanvas
import TestSupport
import Testing

@testable import BackboneApp

@Suite struct TextLayoutTests {
  /// Each line used to measure the whole rest of the word: 100,000 letters took minutes.
  @Test(.timeLimit(.minutes(1)))
  func aVeryLongWordIsWrappedInOnePass() {
    let lines = TextLayout.wrapped(String(repeating: "a", count: 300_000), to: 80)
    #expect(lines.count == 3750)
    #expect(lines.allSatisfy { $0.count == 80 })
  }

  @Test(arguments: [
    ("Press the floor away", 10, ["Press the", "floor away"]),
    ("one", 3, ["one"]), ("", 5, []), ("   ", 5, []), ("a b", 0, []),
    ("extraordinarily", 6, ["extrao", "rdinar", "ily"]),
    ("to extraordinarily", 6, ["to", "extrao", "rdinar", "ily"]),
    ("日本語の筋肉", 4, ["日本", "語の", "筋肉"]), ("日本", 1, []),
  ])
  func wrapping(text: String, width: Int, lines: [String]) {
    #expect(TextLayout.wrapped(text, to: width) == lines)
  }

  @Test(arguments: [
    ("plank", 5, "plank"), ("plank", 4, "pla…"), ("bird dog", 6, "bird…"), ("plank", 1, "p"),
    ("plank", 0, ""), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
  ])
  func cutting(text: String, width: Int, fitted: String) {
    #expect(TextLayout.fitted(text, to: width, ellipsis: "…") == fitted)
  }

  @Test(arguments: 1...20)
  func noLineIsEverTooWideAndNoWordIsLost(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let alphabet: [Character] = ["a", "é", "日", "e\u{301}", "-", " ", " "]
    for _ in 0..<50 {
      let text = String(
        (0..<Int.random(in: 0...60, using: &random)).map { _ in
          alphabet.randomElement(using: &random) ?? " "
        })
      let width = Int.random(in: 2...20, using: &random)
      let lines = TextLayout.wrapped(text, to: width)
      #expect(lines.allSatisfy { CellWidth.of($0) <= width }, "seed \(seed): \(text)")
      #expect(
        lines.joined().filter { $0 != " " } == text.filter { $0 != " " }, "seed \(seed): \(text)")
    }
  }
}
