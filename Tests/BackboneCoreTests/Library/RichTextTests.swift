import BackboneCore
import TestSupport
import Testing

@Suite struct RichTextTests {
  @Test(
    arguments: [
      ("", []),
      ("No link (at all): fine.", [.plain("No link (at all): fine.")]),
      ("[Plank](exercise:plank)", [.link("Plank", .exercise("plank"))]),
      (
        "Hold the [plank](exercise:plank), then [rest](page:safety).",
        [
          .plain("Hold the "), .link("plank", .exercise("plank")), .plain(", then "),
          .link("rest", .page("safety")), .plain("."),
        ]
      ),
      (
        "[a](muscle:multifidus)[b](sign:slouch-run)",
        [.link("a", .muscle("multifidus")), .link("b", .sign(.slouchRun))]
      ),
      ("[über (sehr) 90 °](term:brace)", [.link("über (sehr) 90 °", .term("brace"))]),
    ] as [(String, [RichText.Run])])
  func read(markup: String, runs: [RichText.Run]) throws {
    let text = try RichText(markup)
    #expect(text.runs == runs)
    #expect(text.plain == runs.map(\.text).joined())
  }

  @Test(
    arguments: [
      "[plank", "plank]", "[plank]", "[plank] (exercise:plank)", "[plank](exercise:plank",
      "[](exercise:plank)", "[a [b](exercise:plank)", "[plank](exercise)", "[plank](exercise:)",
      "[plank]()", "fine [one](term:a), then [two",
    ])
  func refused(markup: String) throws {
    let failure = try #require(throws: RichText.Failure.self) { try RichText(markup) }
    #expect(failure.reason.hasPrefix("a link is written [words](kind:id), found \""))
  }

  @Test func whatIsWrongIsQuoted() throws {
    let failure = try #require(throws: RichText.Failure.self) {
      try RichText("fine, then [a link that never comes to an end")
    }
    #expect(
      failure.reason
        == "a link is written [words](kind:id), found \"[a link that never comes\"")
  }

  @Test(
    arguments: [
      (
        "[a](muscles:b)",
        "a link leads to one of muscle, exercise, sign, page, term, found \"muscles\""
      ),
      ("[a](sign:slouch)", "there is no sign \"slouch\""),
    ])
  func unknown(markup: String, reason: String) throws {
    let failure = try #require(throws: RichText.Failure.self) { try RichText(markup) }
    #expect(failure.reason == reason)
  }

  @Test func linksKeepTheirOrder() throws {
    let text = try RichText("[b](term:b) [a](term:a) [b](term:b)")
    #expect(text.links == [.term("b"), .term("a"), .term("b")])
    #expect(RichText(plain: "a").links == [])
    #expect(RichText().runs == [])
  }

  @Test func anyTextIsReadBackOrRefused() throws {
    let pieces = ["[", "]", "(", ")", ":", "term", "sign", "a", " ", "é", "slouch-run"]
    for seed in UInt64(0)..<20 {
      var generator = SplitMix64(seed: seed)
      for _ in 0..<200 {
        let markup = (0..<8).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
        guard let text = try? RichText(markup) else {
          #expect(markup.contains("[") || markup.contains("]"), "seed \(seed): \(markup)")
          continue
        }
        let again = text.runs.map { run in
          switch run {
          case .plain(let text): text
          case .link(let words, let link): "[\(words)](\(link.kind):\(link.id))"
          }
        }
        #expect(again.joined() == markup, "seed \(seed)")
        #expect(!text.runs.contains { $0.text.isEmpty }, "seed \(seed): \(markup)")
      }
    }
  }
}
