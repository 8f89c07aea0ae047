import BackboneContent
import BackboneCore
import BackboneJournal
import Foundation
import TestSupport
import Testing

@testable import BackboneCLI

/// Machines with journals of their own and one folder between them.
@Suite final class ExchangeRunTests {
  private let path = FileManager.default.temporaryDirectory.path + "/backbone-" + UUID().uuidString
  private var folder: ExchangeFolder { ExchangeFolder(path: path) }

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  private func canonical(_ journal: Journal) throws -> String {
    let facts = try journal.training().facts.sorted { $0.id < $1.id }
    return SessionJSON.file(try journal.history(), isCanonical: true)
      + facts.map { "\($0.id) \($0.at.seconds) \($0.kind)" }.joined(separator: "\n")
  }

  private func train(_ journal: Journal, at time: Int64) throws -> RecordID {
    let id = RecordID.new()
    try journal.begin(exampleRecord, id: id, at: stamp(time))
    try journal.record(
      entries: [entry(), entry(step: 3, side: .right, held: .seconds(40), outcome: .completed)],
      checkpoint: checkpoint, session: id, at: stamp(time + 60))
    try journal.end(id, ending: .finished, at: stamp(time + 90))
    return id
  }

  private func imported(_ number: UInt64) -> LoggedSession {
    var random = SplitMix64(seed: number)
    let id = RecordID(milliseconds: 1, random: &random)
    return LoggedSession(
      id: id, device: id,
      start: SessionStart(routine: "strong", level: .beginner, steps: 1, total: .zero),
      startedAt: stamp(Int64(number)), source: .strong, endedAt: stamp(Int64(number)),
      ending: .finished,
      exercises: [LoggedExercise(id: RecordID(name: "e", within: id), device: id, exercise: "Row")])
  }

  @Test func whatOneMachineHasTheOtherGets() throws {
    let (a, b) = (try Journal.inMemory(), try Journal.inMemory())
    let session = try train(a, at: 0)
    try a.rate(Feedback(rpe: 7, note: "é"), session: session)
    try a.add(.routines(["runners-back"]), at: stamp())
    #expect(try ExchangeRun(a, folder, at: stamp()).sent == 2)
    let run = try ExchangeRun(b, folder, at: stamp())
    #expect(run.received == Journal.Exchanged(sessions: 1, facts: 1))
    #expect(run.problems == [])
    #expect(try canonical(a) == canonical(b))
    // The plan reads the same of it, too.
    let catalogue = Fixture.catalogue
    let states = try [a, b].map { TrainingState(try $0.training().facts(catalogue)) }
    #expect(states[0] == states[1])
    // Again changes nothing.
    for journal in [a, b, a] {
      let again = try ExchangeRun(journal, folder, at: stamp())
      #expect(again.sent == 0 && again.received == Journal.Exchanged())
    }
  }

  @Test func aCorrectionGoesThereAndBack() throws {
    let (a, b) = (try Journal.inMemory(), try Journal.inMemory())
    let session = try train(a, at: 0)
    _ = try ExchangeRun(a, folder, at: stamp(1000))
    _ = try ExchangeRun(b, folder, at: stamp(1000))
    // The clock of b is a day behind.
    let set = try #require(try b.history().first?.sets.first)
    try b.correct(set.id, held: .seconds(11), repetitions: nil)
    _ = try ExchangeRun(b, folder, at: stamp(-86_400))
    _ = try ExchangeRun(a, folder, at: stamp(1100))
    #expect(try a.history().first?.entries.first?.held == .seconds(11))
    try a.add(.discard(session), at: stamp(1200))
    _ = try ExchangeRun(a, folder, at: stamp(1200))
    _ = try ExchangeRun(b, folder, at: stamp(-86_300))
    #expect(try b.history() == [])
    try b.add(.restore(session), at: stamp(-86_200))
    _ = try ExchangeRun(b, folder, at: stamp(-86_200))
    _ = try ExchangeRun(a, folder, at: stamp(1300))
    #expect(try a.history().count == 1)
    #expect(try canonical(a) == canonical(b))
  }

  /// Corrections of one session on both machines before they see each other.
  @Test func bothMachinesChooseTheSameOfTwoCorrections() throws {
    let (a, b) = (try Journal.inMemory(), try Journal.inMemory())
    let session = try train(a, at: 0)
    for journal in [a, b] { _ = try ExchangeRun(journal, folder, at: stamp()) }
    try a.rate(Feedback(note: "a"), session: session)
    try b.rate(Feedback(note: "b"), session: session)
    for journal in [a, b, a] { _ = try ExchangeRun(journal, folder, at: stamp()) }
    #expect(try canonical(a) == canonical(b))
    #expect(["a", "b"].contains(try a.history().first?.feedback.note))
  }

  @Test func anUndoneImportIsUndoneEverywhere() throws {
    let (a, b) = (try Journal.inMemory(), try Journal.inMemory())
    _ = try a.add([imported(1), imported(2)], from: "a.csv", at: stamp())
    for journal in [a, b] { _ = try ExchangeRun(journal, folder, at: stamp()) }
    #expect(try b.history().count == 2)
    #expect(try a.undoImport(at: stamp(10))?.removed == 2)
    for journal in [a, b] { _ = try ExchangeRun(journal, folder, at: stamp(20)) }
    #expect(try a.history() == [] && b.history() == [])
    // What is imported again comes back.
    #expect(try a.add([imported(1)], from: "a.csv", at: stamp(30)).added == 1)
    #expect(try a.add([imported(1)], from: "a.csv", at: stamp(40)).added == 0)
    for journal in [a, b] { _ = try ExchangeRun(journal, folder, at: stamp(50)) }
    #expect(try b.history().count == 1)
    #expect(try canonical(a) == canonical(b))
  }

  /// A fortnight on three machines, one of which has a clock that is a day ahead.
  @Test(arguments: 0..<6) func threeMachinesAgreeAfterAFortnight(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let journals = try (0..<3).map { _ in try Journal.inMemory() }
    let ahead: [Int64] = [0, 86_400, 0]
    for day in 0..<14 {
      for (place, journal) in journals.enumerated() where Int.random(in: 0...9, using: &random) < 7
      {
        let time = Int64(day) * 86_400 + ahead[place]
        let some = try journal.history().randomElement(using: &random)
        switch Int.random(in: 0...7, using: &random) {
        case 0, 1: _ = try train(journal, at: time)
        case 2:
          if let some { try journal.rate(Feedback(note: "\(day) \(place)"), session: some.id) }
        case 3:
          if let set = some?.sets.first {
            try journal.correct(set.id, held: .seconds(day + 1), repetitions: nil)
          }
        case 4: if let some { try journal.add(.discard(some.id), at: stamp(time)) }
        case 5:
          if let some = try journal.discardedSessions().randomElement(using: &random) {
            try journal.add(.restore(some.id), at: stamp(time))
          }
        case 6:
          let number = UInt64.random(in: 0...3, using: &random)
          _ = try journal.add([imported(number)], from: "a.csv", at: stamp(time))
        default:
          _ = try journal.undoImport(at: stamp(time))
          try journal.add(.painFree("plank"), at: stamp(time))
        }
        if Bool.random(using: &random) {
          let problems = try ExchangeRun(journal, folder, at: stamp(time)).problems
          #expect(problems == [])
        }
      }
    }
    let end = Int64(20 * 86_400)
    for journal in journals + journals { _ = try ExchangeRun(journal, folder, at: stamp(end)) }
    let texts = try journals.map(canonical)
    #expect(texts[0] == texts[1] && texts[1] == texts[2])

    // A journal made of the folder alone is the same.
    let rebuilt = try Journal.inMemory()
    let run = try ExchangeRun(filling: rebuilt, from: folder)
    #expect(run.problems == [])
    #expect(try canonical(rebuilt) == texts[0])
  }

  @Test func aNewFolderGetsEverything() throws {
    let (a, b) = (try Journal.inMemory(), try Journal.inMemory())
    _ = try train(a, at: 0)
    _ = try ExchangeRun(a, folder, at: stamp())
    let other = ExchangeFolder(path: path + "/other")
    try FileManager.default.createDirectory(
      atPath: other.path, withIntermediateDirectories: true)
    #expect(try ExchangeRun(a, other, at: stamp()).sent == 1)
    _ = try ExchangeRun(b, other, at: stamp())
    #expect(try canonical(a) == canonical(b))
  }

  /// A tool that keeps folders the same may bring back an older file, a part of one, or none.
  @Test(arguments: [
    ("cut off in its last line", 1), ("replaced", 2), ("emptied", 3), ("removed", 3), ("longer", 0),
  ])
  func whatTheFolderLosesIsSentAgain(change: String, lost: Int) throws {
    let (a, b) = (try Journal.inMemory(), try Journal.inMemory())
    for time in 0..<3 { _ = try train(a, at: Int64(time) * 100) }
    #expect(try ExchangeRun(a, folder, at: stamp()).sent == 3)
    let name = try #require(try folder.read().files.first?.name)
    let file = "\(path)/\(name)"
    let text = try #require(FileManager.default.contents(atPath: file))
    let lines = text.split(separator: UInt8(ascii: "\n"))
    switch change {
    case "cut off in its last line": try text.dropLast(9).write(to: URL(filePath: file))
    case "replaced": try (lines[1] + [UInt8(ascii: "\n")]).write(to: URL(filePath: file))
    case "emptied": try Data().write(to: URL(filePath: file))
    case "removed": try FileManager.default.removeItem(atPath: file)
    // A copy of lines that are there already, as of two files that differed.
    default: try text.write(to: URL(filePath: file.replacing(".jsonl", with: "-conflict.jsonl")))
    }
    #expect(try ExchangeRun(a, folder, at: stamp()).sent == lost)
    let again = try ExchangeRun(a, folder, at: stamp())
    #expect(again.sent == 0 && again.received == Journal.Exchanged())
    #expect(try ExchangeRun(b, folder, at: stamp()).received.sessions == 3)
    #expect(try canonical(a) == canonical(b))
  }

  @Test func manyLinesAreTakenALittleAtATime() throws {
    let (a, b) = (try Journal.inMemory(), try Journal.inMemory())
    for time in 0..<1100 { try a.add(.painFree("plank"), at: stamp(Int64(time))) }
    _ = try ExchangeRun(a, folder, at: stamp())
    var signs = 0
    let run = try ExchangeRun(b, folder, at: stamp()) { signs += 1 }
    #expect(run.received == Journal.Exchanged(facts: 1100))
    // The folder, its one file, what was to be sent, and twice five hundred lines.
    #expect(signs == 5)
    #expect(try canonical(a) == canonical(b))
  }

  @Test func aBadLineKeepsNothingElseOut() throws {
    let (a, b) = (try Journal.inMemory(), try Journal.inMemory())
    _ = try train(a, at: 0)
    _ = try ExchangeRun(a, folder, at: stamp())
    let device = try a.device()
    let newer = ExchangeFact(
      id: RecordID.new(), device: device, at: stamp(), .training(.screen(nil))
    ).line.replacing("\"screen\"", with: "\"ride\"")
    try folder.append(["<<<<<<< HEAD", newer], of: device, year: "2026")
    let run = try ExchangeRun(b, folder, at: stamp())
    #expect(run.received.sessions == 1)
    #expect(run.newer == 1)
    #expect(run.problems.count == 1)
    #expect(run.problems[0].hasPrefix("\(device)/2026.jsonl: line 2: "))
    #expect(try canonical(a) == canonical(b))
  }

  @Test func theFolderMustBeThere() throws {
    let journal = try Journal.inMemory()
    #expect(throws: CLIError.self) {
      try ExchangeRun(journal, ExchangeFolder(path: path + "/nowhere"))
    }
    var settings = Settings()
    #expect(try ExchangeRun.folder(settings) == nil)
    settings.exchange = "/mnt/stick"
    #expect(try ExchangeRun.folder(settings)?.path == "/mnt/stick")
    settings.exchange = "stick"
    #expect(throws: CLIError.self) { try ExchangeRun.folder(settings) }
  }
}
