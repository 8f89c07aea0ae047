import BackboneCore
import TestSupport
import Testing

@testable import BackboneCLI

/// What `backbone start` means.
@Suite struct SessionRequestTests {
  private let catalogue = Catalogue(
    muscles: [], exercises: [.dosed], routines: Fixture.catalogue.routines, sources: [])

  private func session(_ routine: RoutineID, _ level: Level, speed: Int = 1) -> LoggedSession {
    var random = SplitMix64(seed: 1)
    let id = RecordID(milliseconds: 0, random: &random)
    return LoggedSession(
      id: id, device: id,
      start: SessionStart(
        routine: routine, level: level, steps: 1, total: .seconds(1), speed: speed,
        isRehearsal: speed > 1),
      startedAt: Timestamp(seconds: 0, offset: 0), ending: .finished)
  }

  private func resolved(
    _ request: SessionRequest, _ log: [LoggedSession]
  ) throws -> (routine: RoutineID, level: Level) {
    var catalogue = catalogue
    return try request.resolved(in: &catalogue, usual: .beginner, log: log)
  }

  @Test func withoutANameItIsWhatWasDoneLast() throws {
    let log = [
      session("alone-bird-dog", .intermediate, speed: 20), session("short", .beginner),
      session("alone-bird-dog", .beginner),
    ]
    let last = try resolved(SessionRequest(), log)
    #expect(last.routine == "short")
    #expect(last.level == .beginner)
  }

  @Test func aRehearsalCountsOnlyWhereThereIsNothingElse() throws {
    let last = try resolved(SessionRequest(), [session("short", .beginner, speed: 20)])
    #expect(last.routine == "short")
  }

  @Test func nothingDoneIsNothingToRepeat() {
    let error = #expect(throws: CLIError.self) { try resolved(SessionRequest(), []) }
    #expect(error?.status == 64)
    #expect(error?.text.hasPrefix("you haven't done a session yet.") == true)
  }

  @Test func aNameIsTakenAtItsWord() throws {
    let named = try resolved(SessionRequest(name: "bird-dog"), [session("short", .beginner)])
    #expect(named.routine == "alone-bird-dog")
  }

  @Test func aTypedRoutineBelongsToTheCatalogue() throws {
    var catalogue = catalogue
    let request = SessionRequest(
      name: "-", typed: TypedRoutine(text: "bird-dog 4-3-2 x 8s"), level: .advanced)
    let asked = try request.resolved(in: &catalogue, usual: .beginner, log: [])
    #expect(asked == ("typed-routine", .advanced))
    #expect(catalogue.routine("typed-routine")?.plans[.advanced]?.blocks.first?.sets.count == 3)
  }

  @Test func whatIsWrongWithATypedRoutineIsNamed() {
    var catalogue = catalogue
    let request = SessionRequest(name: "-", typed: TypedRoutine(text: "bird-dg 4-3-2 x 8s"))
    let error = #expect(throws: CLIError.self) {
      try request.resolved(in: &catalogue, usual: .beginner, log: [])
    }
    #expect(error?.status == 65)
    #expect(error?.text == "column 1: no exercise \"bird-dg\". Did you mean \"bird-dog\"?")
  }
}
