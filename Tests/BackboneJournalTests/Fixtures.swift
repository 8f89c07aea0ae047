import BackboneCore
import BackboneJournal
import Foundation
import GRDB
import Testing

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
}

/// A plain connection to a journal's file, for looking behind its back.
func rawConnection(_ path: String) throws -> DatabaseQueue {
  try DatabaseQueue(path: path)
}

/// 2026-11-22 18:04:05 in Berlin, and so many seconds later.
func stamp(_ later: Int64 = 0) -> Timestamp {
  Timestamp(seconds: 1_795_367_045 + later, offset: 3600)
}

let start = SessionStart(
  routine: "runners-back", level: .intermediate, steps: 12, total: .seconds(480))

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

let checkpoint = Checkpoint(step: 2, left: .milliseconds(9_500), held: .milliseconds(500))
