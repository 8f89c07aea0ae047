import BackboneCore
import TestSupport
import Testing

/// Facts of a year on three machines, in whatever order and however often they are read.
@Suite struct ExchangeStateTests {
  private static let devices = (100..<103).map { ExchangeFixture.id($0) }

  /// Sessions with corrections of each other's, and facts of the training.
  private func year(_ random: inout SplitMix64) -> [ExchangeFact] {
    (0..<120).map { number in
      let device = Self.devices.randomElement(using: &random) ?? Self.devices[0]
      let at = stamp(Int64.random(in: 0...31_000_000, using: &random))
      let id = RecordID(milliseconds: at.seconds * 1000, random: &random)
      switch Int.random(in: 0...3, using: &random) {
      case 0:
        return ExchangeFact(
          id: id, device: device, at: at,
          .training(.override("plank", Prescription.note("v1 3x\(10 + number) s")?.prescription)))
      case 1:
        return ExchangeFact(
          id: id, device: device, at: at,
          .training(.discard(ExchangeFixture.id(UInt64.random(in: 200...210, using: &random)))))
      default:
        let session = session(UInt64.random(in: 200...210, using: &random), note: "\(number)")
        let revision = Int.random(in: 1...3, using: &random)
        return ExchangeFact(
          id: id, device: device, at: at, .session(session, revision: revision))
      }
    }
  }

  private func session(_ number: UInt64, note: String) -> LoggedSession {
    let like = ExchangeFixture.session
    return LoggedSession(
      id: ExchangeFixture.id(number), device: like.device, start: like.start,
      startedAt: stamp(Int64(number)), endedAt: stamp(Int64(number) + 60), ending: .finished,
      feedback: Feedback(note: note), exercises: like.exercises, sets: like.sets)
  }

  @Test(arguments: 0..<20) func theUnionIsTheSameInEveryOrder(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let facts = year(&random)
    let whole = ExchangeState(facts)
    // A fact may have reached several machines.
    let parts = (0..<3).map { _ in facts.filter { _ in Bool.random(using: &random) } }
    let states = ([facts.filter { _ in false }] + parts).map { ExchangeState($0) }
    for order in [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]] {
      var left = states[order[0]]
      left.formUnion(states[order[1]])
      left.formUnion(states[order[2]])
      var right = states[order[1]]
      right.formUnion(states[order[2]])
      var all = states[order[0]]
      all.formUnion(right)
      #expect(left == all)
      #expect(left.canonical == ExchangeState(parts.flatMap { $0 }).canonical)
      let once = all
      all.formUnion(once)
      #expect(all == once)
      all.formUnion(whole)
      #expect(all.canonical == whole.canonical)
    }
    #expect(ExchangeState(facts.shuffled(using: &random) + facts) == whole)
  }

  /// Where the clock is a day ahead, a correction made elsewhere still counts.
  @Test func aCorrectionCountsWhateverTheClockSays() {
    let first = ExchangeFact(
      id: ExchangeFixture.id(1), device: Self.devices[0], at: stamp(86_400),
      .session(session(200, note: "first"), revision: 1))
    let correction = ExchangeFact(
      id: ExchangeFixture.id(2), device: Self.devices[1], at: stamp(),
      .session(session(200, note: "corrected"), revision: 2))
    for facts in [[first, correction], [correction, first]] {
      #expect(
        ExchangeState(facts).versions.values.map(\.session.feedback.note) == ["corrected"])
    }
  }

  @Test(arguments: 0..<5) func aLineIsReadAsItWasWritten(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    for fact in year(&random) {
      let bytes = Array(fact.line.utf8)
      #expect(!bytes.contains(UInt8(ascii: "\n")))
      #expect(ExchangeFact.id(of: bytes[...]) == fact.id)
      #expect(try ExchangeFact(line: bytes[...]) == fact)
    }
  }

  @Test func linesOfOthersAreRefusedOrPassedBy() throws {
    func read(_ text: String) throws -> ExchangeFact? {
      try ExchangeFact(line: Array(text.utf8)[...])
    }
    let fact = ExchangeFact(
      id: ExchangeFixture.id(1), device: Self.devices[0], at: stamp(), .training(.screen(nil)))
    let newer = fact.line.replacing("\"kind\":\"screen\"", with: "\"kind\":\"ride\"")
    #expect(try read(newer) == nil)
    for text in [
      "", "{", "[]", "null", "<<<<<<< HEAD", String(fact.line.dropLast(5)),
      fact.line.replacing("2026", with: "226"), fact.line.replacing("\"body\"", with: "\"b\""),
    ] {
      #expect(throws: ExchangeError.self, "\(text)") { try read(text) }
    }
    #expect(ExchangeFact.id(of: Array("{\"id\":\"".utf8)[...]) == nil)
    #expect(ExchangeFact.id(of: Array(fact.line.utf8).dropFirst(1)) == nil)
  }

  /// A file cut anywhere loses at most the line it is cut in.
  @Test func aFileCutAnywhereLosesItsLastLineAtMost() {
    var random = SplitMix64(seed: 7)
    let lines = year(&random).prefix(12).map(\.line)
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    let all = ExchangeFile(bytes)
    #expect(all.lines.map { String(decoding: $0.bytes, as: UTF8.self) } == Array(lines))
    #expect(all.length == bytes.count)
    for cut in stride(from: 0, to: bytes.count, by: 17) {
      let part = Array(bytes.prefix(cut))
      let whole = part.count { $0 == UInt8(ascii: "\n") }
      let file = ExchangeFile(part)
      #expect(file.lines.map(\.bytes) == all.lines.prefix(whole).map(\.bytes))
      #expect(file.lines.map(\.number) == Array(1..<(whole + 1)))
      #expect(file.length == (file.lines.last?.bytes.endIndex).map { $0 + 1 } ?? 0)
    }
  }
}
