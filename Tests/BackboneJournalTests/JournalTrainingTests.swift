import BackboneCore
import TestSupport
import Testing

@testable import BackboneJournal

@Suite struct JournalTrainingTests {
  @Test func aFactIsReadBackAfterTheFileWasClosed() throws {
    let folder = try TemporaryFolder()
    let journal = try Journal.open(path: folder.journal)
    let kind = TrainingFact.Kind.routines(["mcgill-big3"])
    let id = try journal.add(kind, at: stamp())
    journal.close()
    let fact = try #require(try Journal.open(path: folder.journal).training().facts.first)
    #expect(fact.id == id && fact.kind == kind && fact.at == stamp())
  }

  @Test func aFactThatCannotBeReadBackIsRefused() throws {
    let journal = try Journal.inMemory()
    #expect(throws: JournalError.self) {
      try journal.add(.readiness(Readiness(pain: 99)), at: stamp())
    }
    #expect(try journal.training().facts.isEmpty)
  }

  @Test func aDamagedFactIsNamed() throws {
    let folder = try TemporaryFolder()
    let journal = try Journal.open(path: folder.journal)
    try journal.add(.screen(nil), at: stamp())
    try rawConnection(folder.journal).execute("UPDATE fact SET body = '{'")
    #expect {
      try journal.training()
    } throws: { error in
      guard case .unknownValue(_, "fact", 1, "body", _)? = error as? JournalError else {
        return false
      }
      return true
    }
  }

  @Test func aSessionIsReadWithItsDoseAndItsSets() throws {
    let journal = try Journal.inMemory()
    let id = try journal.begin()
    try journal.record(
      entries: [entry(), entry(step: 3, side: .right, held: .seconds(40), outcome: .completed)],
      checkpoint: checkpoint, session: id, at: stamp(60))
    try journal.end(id, ending: .finished, at: stamp(90))
    let session = try #require(try journal.training().sessions.first)
    #expect(session.id == id && session.ended == stamp(90) && !session.isRehearsal)
    let plank = try #require(session.work.first)
    #expect(plank.dose?.notation == "v1 1x40 s")
    #expect(plank.sets.map(\.held) == [37_200, 40_000])
    #expect(plank.sets.map(\.side) == [.left, .right])
    #expect(plank.sets.map(\.isCompleted) == [false, true])
  }

  @Test func aDiscardedSessionComesBack() throws {
    let journal = try Journal.inMemory()
    let id = try journal.begin()
    try journal.end(id, ending: .finished, at: stamp())
    try journal.add(.discard(id), at: stamp(1))
    #expect(try journal.sessions().isEmpty)
    #expect(try journal.discardedSessions().map(\.id) == [id])
    try journal.add(.restore(id), at: stamp(2))
    #expect(try journal.sessions().map(\.id) == [id])
    #expect(try journal.discardedSessions().isEmpty)
  }

  @Test func aCorrectedSetChangesHowItsExerciseEnded() throws {
    let journal = try Journal.inMemory()
    let id = try journal.begin()
    try journal.record(
      entries: [entry(), entry(step: 3, side: .right, held: .seconds(40), outcome: .completed)],
      checkpoint: checkpoint, session: id, at: stamp(60))
    try journal.end(id, ending: .finished, at: stamp(90))
    let logged = try journal.session(id)
    #expect(logged.exercises.first?.result == .short)
    try journal.correct(logged.sets[0].id, held: .seconds(41), repetitions: nil)
    let corrected = try journal.session(id)
    #expect(corrected.entries[0].held == .seconds(41))
    #expect(corrected.entries[0].outcome == .completed)
    #expect(corrected.exercises.first?.result == .done)
  }
}
