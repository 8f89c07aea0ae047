import BackboneCore
import Foundation
import Testing

@testable import BackboneJournal

/// A folder of its own for one test, removed with it.
final class TemporaryFolder {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("journal-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Where the test's journal lies.
  var journal: String { path + "/journal.sqlite" }

  /// Puts a journal of an older version where the test's journal lies.
  func putStoredJournal(version: Int) throws {
    let stored = try #require(
      Bundle.module.url(
        forResource: "version-\(version)", withExtension: "sqlite", subdirectory: "Fixtures"))
    try FileManager.default.copyItem(atPath: stored.path, toPath: journal)
  }
}

/// A plain connection to a journal's file, for looking behind its back.
func rawConnection(_ path: String) throws -> Connection {
  try Connection.open(path, patience: .seconds(2))
}

/// 2026-11-22 18:04:05 in Berlin, and so many seconds later.
func stamp(_ later: Int64 = 0) -> Timestamp {
  Timestamp(seconds: 1_795_367_045 + later, offset: 3600)
}

/// prep 10 · side-plank left 40 · switch 5 · side-plank right 40 · rest 30 · dead-bug 10 x 4 s.
let plan = Plan(
  prepare: .seconds(10), rounds: 1, restBetweenRounds: .zero,
  blocks: [
    Block(
      .exercise("side-plank"), sets: [.hold(.seconds(40))], sidePlan: .each([.left, .right]),
      switching: .seconds(5), follow: .rest(.seconds(30))),
    Block(
      .exercise("dead-bug"),
      sets: [.counted(10, Tempo(lift: .seconds(2), hold: .zero, lower: .seconds(2)))]),
  ])

/// What the tests begin unless they say otherwise.
let exampleRecord = SessionRecord(
  routine: "runners-back", name: "Runner's back", level: .intermediate, plan: plan,
  variants: ["side-plank": ExerciseVariant(index: 1, name: "On the knees")],
  equipment: [.mat, .wall], appVersion: "1.2.3")

/// The same with one thing changed.
func otherRecord(
  routine: RoutineID = "runners-back", level: Level = .intermediate, speed: Int = 1
) -> SessionRecord {
  SessionRecord(
    routine: routine, name: exampleRecord.name, level: level, plan: plan,
    variants: exampleRecord.variants,
    equipment: exampleRecord.equipment, speed: speed, appVersion: exampleRecord.appVersion)
}

/// One set of side planks on the left, cut short at 37.2 s unless said otherwise.
func entry(
  step: Int = 1, exercise: ExerciseID = "side-plank", side: Side? = .left, set: Int = 1,
  held: Duration = .milliseconds(37_200), repetitions: Int? = nil, outcome: SetOutcome = .stopped,
  reason: StopReason? = nil
) -> SetEntry {
  SetEntry(
    step: step, exercise: exercise, side: side, round: 1, set: set, planned: .seconds(40),
    held: held, repetitions: repetitions, outcome: outcome, reason: reason)
}

let checkpoint = Checkpoint(
  step: 2, left: .milliseconds(9_500), held: .milliseconds(500), repetitions: 3, target: 9)

extension Journal {
  /// Begins a session under a new id.
  func begin(
    _ session: SessionRecord = exampleRecord, at stamp: Timestamp = stamp()
  ) throws(JournalError) -> RecordID {
    let id = RecordID.new()
    try begin(session, id: id, at: stamp)
    return id
  }

  /// The one session of this id.
  func session(_ id: RecordID) throws -> LoggedSession {
    try #require(try sessions().first { $0.id == id })
  }
}

extension SessionOwner {
  /// A process of an earlier run of the machine.
  static let gone = SessionOwner(process: 1, start: 1, boot: "another run of the machine")
  /// The first process of this machine, which runs as long as the machine does.
  static let other = SessionOwner(process: 1)
}
