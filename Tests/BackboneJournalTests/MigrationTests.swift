import BackboneCore
import Foundation
import TestSupport
import Testing

@testable import BackboneJournal

/// Journals as the programs of older versions left them: `Fixtures/version-N.sqlite`.
@Suite struct MigrationTests {
  private let side = SetEntry(
    step: 1, exercise: "side-plank", side: .left, round: 1, set: 1, planned: .seconds(40),
    held: .milliseconds(37_200), outcome: .stopped)

  @Test func aJournalOfVersion1KeepsEverything() throws {
    let folder = try TemporaryFolder()
    try folder.putStoredJournal(version: 1)
    let sessions = try Journal.open(path: folder.journal).sessions()
    #expect(sessions.map(\.startedAt) == [stamp(60), stamp()])
    #expect(sessions.map(\.ending) == [nil, .finished])
    #expect(sessions.map(\.feedback) == [Feedback(), Feedback(rpe: 7, form: .minor)])
    #expect(sessions.map(\.entries) == [[side], [side]])
    #expect(
      sessions.map(\.checkpoint)
        == [Checkpoint(step: 2, left: .milliseconds(9_500), held: .milliseconds(500)), nil])
    #expect(
      sessions.map(\.start)
        == [nil, 1].map { sets in
          SessionStart(
            routine: "runners-back", level: .intermediate, steps: 12, sets: sets,
            total: .seconds(480))
        })
  }

  /// A journal that the last program of version 2 wrote: a session adapted to the equipment and gone
  /// through to its end, one that was left and one that was cut off.
  @Test func aJournalOfVersion2KeepsEverything() throws {
    let folder = try TemporaryFolder()
    try folder.putStoredJournal(version: 2)
    let sessions = try Journal.open(path: folder.journal).sessions()
    #expect(sessions.map(\.start.routine) == ["home-back-day", "mcgill-big3", "full-back-day"])
    #expect(sessions.map(\.start.level) == [.beginner, .intermediate, .beginner])
    #expect(sessions.map(\.start.steps) == [26, 38, 38])
    #expect(sessions.map(\.start.total) == [.seconds(745), .seconds(1131), .seconds(1453)])
    #expect(sessions.map(\.start.speed) == [60, 60, 1000])
    #expect(sessions.map(\.start.isRehearsal) == [true, true, true])
    #expect(sessions.map(\.ending) == [nil, .aborted, .finished])
    #expect(
      sessions.map(\.startedAt) == [
        Timestamp(seconds: 1_795_841_145, offset: 0),
        Timestamp(seconds: 1_795_841_142, offset: 3600),
        Timestamp(seconds: 1_795_841_140, offset: 0),
      ])
    let said = Feedback(rpe: 7, form: .minor, pain: 2, note: "Left calf tight, é.")
    #expect(sessions.map(\.feedback) == [Feedback(), Feedback(), said])
    #expect(
      sessions.map(\.checkpoint)
        == [
          Checkpoint(step: 5, left: .milliseconds(27_360), held: .milliseconds(8_640)), nil, nil,
        ])

    #expect(sessions.map(\.entries.count) == [2, 3, 19])
    let full = sessions[2].entries
    #expect(full.map(\.step) == Array(stride(from: 1, through: 37, by: 2)))
    #expect(full.reduce(.zero) { $0 + $1.held } == .milliseconds(737_500))
    #expect(full[2].outcome == .stopped && full[2].reason == .form)
    #expect(full[2].held == .milliseconds(20_500))
    #expect(full.map(\.repetitions).compactMap { $0 } == [8])
    #expect(full[3].side == .left && full[4].side == .right)
    #expect(full[18].outcome == .skipped && full[18].held == .zero)
    #expect(
      sessions[2].exercises.map(\.exercise) == [
        "cat-camel", "hip-hinge", "scapular-squeeze", "bird-dog", "prone-ytw", "back-extension",
        "superman", "plank", "childs-pose", "hip-flexor-stretch",
      ])
  }

  /// Who goes through a session to its end leaves an entry for each of its sets; of any other
  /// session nobody knows how many there were.
  @Test func onlyWhatIsKnownIsSaidOfOldSessions() throws {
    let folder = try TemporaryFolder()
    try folder.putStoredJournal(version: 2)
    let sessions = try Journal.open(path: folder.journal).sessions()
    #expect(sessions.map(\.start.sets) == [nil, nil, 19])
    #expect(sessions.allSatisfy { $0.start.name == nil && $0.start.equipment == nil })
    #expect(sessions.flatMap(\.exercises).allSatisfy { $0.result == nil && $0.variant == nil })
  }

  @Test func everyRowGetsAnIDOfItsTime() throws {
    let folder = try TemporaryFolder()
    try folder.putStoredJournal(version: 2)
    let journal = try Journal.open(path: folder.journal)
    let sessions = try journal.sessions()
    let times = sessions.map { Int64($0.id.high >> 16) }
    #expect(times == sessions.map { $0.startedAt.seconds * 1000 })
    let ids = sessions.flatMap { [$0.id] + $0.sets.map(\.id) + $0.exercises.map(\.id) }
    #expect(Set(ids).count == ids.count)
    journal.close()
    // They stay.
    #expect(try Journal.open(path: folder.journal).sessions() == sessions)
  }

  @Test(arguments: [1, 2, 3]) func theFileIsThenLikeANewOne(version: Int) throws {
    let folder = try TemporaryFolder()
    try folder.putStoredJournal(version: version)
    try Journal.open(path: folder.journal).close()
    let fresh = folder.path + "/fresh.sqlite"
    try Journal.open(path: fresh).close()
    let schemas = try [folder.journal, fresh].map { path in
      try rawConnection(path).value(
        "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema ORDER BY name)")
    }
    #expect(schemas[0] == schemas[1])
    for pragma in ["integrity_check", "foreign_key_check", "application_id", "user_version"] {
      let values = try [folder.journal, fresh].map {
        try rawConnection($0).value("PRAGMA \(pragma)")
      }
      #expect(values[0] == values[1], "\(pragma)")
    }
  }

  /// A journal that the last program of version 3 wrote: two rehearsals, gone through to the end.
  @Test func aJournalOfVersion3KeepsEverything() throws {
    let folder = try TemporaryFolder()
    try folder.putStoredJournal(version: 3)
    let journal = try Journal.open(path: folder.journal)
    let sessions = try journal.sessions()
    #expect(sessions.map(\.start.routine) == ["mcgill-big3", "core-planks-birddogs"])
    #expect(sessions.map(\.entries.count) == [19, 6])
    let training = try journal.training()
    #expect(training.facts.isEmpty)
    #expect(training.sessions.map(\.work.count).sorted() == [2, 4])
    #expect(training.sessions.allSatisfy { $0.isRehearsal })
    #expect(training.sessions.flatMap(\.work).allSatisfy { $0.dose == nil })
  }

  @Test func aJournalOfVersion2TakesWhatIsNew() throws {
    let folder = try TemporaryFolder()
    try folder.putStoredJournal(version: 2)
    let journal = try Journal.open(path: folder.journal)
    let open = try #require(try journal.unfinished())
    #expect(open.start.routine == "home-back-day")
    // It has no plan, so it cannot be resumed, and belongs to nobody.
    #expect(try journal.resume(open.id).record == nil)
    try journal.end(open.id, ending: .aborted, at: stamp())
    let old = try #require(try journal.sessions().last)
    try journal.explain(.pain, step: 5, session: old.id)
    try journal.rate(Feedback(rpe: 3), session: old.id)
    let id = try journal.begin()
    try journal.record(entries: [entry()], checkpoint: checkpoint, session: id, at: stamp())
    #expect(try journal.session(old.id).entries[2].reason == .pain)
    #expect(try journal.session(old.id).feedback == Feedback(rpe: 3))
    #expect(try journal.session(open.id).exercises.map(\.result) == [.interrupted, .interrupted])
    #expect(try journal.session(id).entries == [entry()])
  }

  /// Version 2 had no upper bounds; such numbers came by hand or by a failing disk.
  @Test func numbersThatNoSessionHasAreLimited() throws {
    let folder = try TemporaryFolder()
    try folder.putStoredJournal(version: 2)
    try rawConnection(folder.journal).execute(
      """
      UPDATE session SET steps = 9223372036854775807, planned_ms = 9223372036854775807,
        speed = 9223372036854775807;
      UPDATE set_entry SET step = 9223372036854775807 - id, round = 9223372036854775807,
        number = 9223372036854775807, planned_ms = 9223372036854775807,
        held_ms = 9223372036854775807, repetitions = 9223372036854775807;
      UPDATE checkpoint SET step = 9223372036854775807, left_ms = 9223372036854775807,
        held_ms = 9223372036854775807;
      """)
    let journal = try Journal.open(path: folder.journal)
    let sessions = try journal.sessions()
    #expect(sessions.count == 3)
    // Sets of an exercise and side that lie beyond the last step are taken for one.
    #expect(sessions.map(\.held.secondsShown).max() == 12 * 86_400)
    #expect(try journal.unfinished()?.checkpoint?.step == 1_000_000)
  }

  @Test func aDamagedOldJournalIsNamedAndLeftAlone() throws {
    let folder = try TemporaryFolder()
    try folder.putStoredJournal(version: 2)
    let file = try rawConnection(folder.journal)
    try file.execute("PRAGMA ignore_check_constraints = ON")
    try file.execute("UPDATE session SET level = 'elite' WHERE id = 2")
    try file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.journal))
    #expect(throws: JournalError.self) { try Journal.open(path: folder.journal) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.journal)) == bytes)
    #expect(try file.integer("SELECT count(*) FROM session") == 3)
  }
}
