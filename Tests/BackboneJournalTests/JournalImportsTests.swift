import BackboneCore
import TestSupport
import Testing

@testable import BackboneJournal

@Suite struct JournalImportsTests {
  private func session(_ number: UInt64, source: ExchangeSource? = .strong) -> LoggedSession {
    var random = SplitMix64(seed: number)
    let id = RecordID(milliseconds: 1, random: &random)
    return LoggedSession(
      id: id, device: id,
      start: SessionStart(routine: "strong", name: "A", level: .beginner, steps: 1, total: .zero),
      startedAt: stamp(Int64(number)), source: source, endedAt: stamp(Int64(number)),
      ending: .finished,
      exercises: [LoggedExercise(id: id, device: id, exercise: "Row")],
      sets: [
        LoggedSet(
          id: id, device: id,
          entry: SetEntry(
            step: 0, exercise: "Row", side: nil, round: 1, set: 1, planned: .zero, held: .zero,
            repetitions: 8, outcome: .completed),
          endedAt: stamp(Int64(number)), load: Load(thousandths: 20_000, unit: .kilograms))
      ])
  }

  @Test func whatIsAddedComesBackAndDrivesNothing() throws {
    let journal = try Journal.inMemory()
    let result = try journal.add([session(1), session(2)], from: "a.csv", at: stamp())
    #expect(result == Journal.ImportResult(added: 2, present: 0))
    #expect(try journal.history() == [session(2), session(1)])
    #expect(try journal.sessions() == [])
  }

  @Test func importingTwiceChangesNothing() throws {
    let journal = try Journal.inMemory()
    _ = try journal.add([session(1)], from: "a.csv", at: stamp())
    let again = try journal.add([session(1)], from: "a.csv", at: stamp())
    #expect(again == Journal.ImportResult(added: 0, present: 1))
    #expect(try journal.undoImport(at: stamp())?.removed == 1)
    #expect(try journal.undoImport(at: stamp()) == nil)
  }

  @Test func oneBadSessionLeavesEverythingAsItWas() throws {
    let journal = try Journal.inMemory()
    let bad = LoggedSession(
      id: session(3).id, device: session(3).device,
      start: SessionStart(routine: "strong", level: .beginner, steps: -1, total: .zero),
      startedAt: stamp(), ending: nil)
    #expect(throws: JournalError.self) {
      try journal.add([session(1), bad], from: "a.csv", at: stamp())
    }
    #expect(try journal.history() == [])
    #expect(try journal.undoImport(at: stamp()) == nil)
  }

  @Test func whatWasEditedSinceIsNeverRemoved() throws {
    let journal = try Journal.inMemory()
    _ = try journal.add([session(1), session(2)], from: "a.csv", at: stamp())
    try journal.rate(Feedback(note: "Mine"), session: session(1).id)
    let undone = try journal.undoImport(at: stamp())
    #expect(undone?.removed == 1)
    #expect(undone?.kept == 1)
    #expect(try journal.history().map(\.id) == [session(1).id])
  }

  @Test func thePlanOfAnExportIsAddedAndTakenBack() throws {
    let journal = try Journal.inMemory()
    let fact = TrainingFact(
      id: session(9).id, device: session(8).id, at: stamp(), .routines(["mcgill-big3"]))
    #expect(try journal.missing([fact]) == 1)
    let result = try journal.add([session(1)], training: [fact], from: "a.json", at: stamp())
    #expect(result == Journal.ImportResult(added: 1, present: 0, facts: 1))
    #expect(try journal.training().facts == [fact])
    #expect(try journal.missing([fact]) == 0)
    #expect(
      try journal.add([], training: [fact], from: "a.json", at: stamp())
        == Journal.ImportResult(added: 0, present: 0))
    #expect(try journal.undoImport(at: stamp())?.removed == 1)
    #expect(try journal.training().facts == [])
  }

  /// Other machines may have seen it: then taking it back is a fact, too.
  @Test func aPlanThatOthersHaveSeenIsDiscarded() throws {
    let journal = try Journal.inMemory()
    let fact = TrainingFact(
      id: session(9).id, device: session(8).id, at: stamp(), .routines(["mcgill-big3"]))
    _ = try journal.add([], training: [fact], from: "a.json", at: stamp())
    #expect(try journal.unsent(lost: [], unknown: [], at: stamp()).map(\.id) == [fact.id])
    _ = try journal.undoImport(at: stamp(1))
    #expect(TrainingState(try journal.training().facts).routines == nil)
    #expect(try journal.add([], training: [fact], from: "a.json", at: stamp(2)).facts == 1)
    #expect(TrainingState(try journal.training().facts).routines == ["mcgill-big3"])
  }

  @Test func fiveImportsCanBeUndone() throws {
    let journal = try Journal.inMemory()
    for number in 1...7 {
      _ = try journal.add([session(UInt64(number))], from: "\(number).csv", at: stamp())
    }
    var files: [String] = []
    while let undone = try journal.undoImport(at: stamp()) { files.append(undone.file) }
    #expect(files == ["7.csv", "6.csv", "5.csv", "4.csv", "3.csv"])
    #expect(try journal.history().count == 2)
  }
}
