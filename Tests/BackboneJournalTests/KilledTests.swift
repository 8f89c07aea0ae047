import BackboneCore
import Foundation
import TestSupport
import Testing

@testable import BackboneJournal

/// A program may be killed between any two instructions.
@Suite struct KilledTests {
  /// Ends this process after so many microseconds, whatever it is doing then.
  private static func kill(after delay: UInt32) {
    Thread.detachNewThread {
      usleep(delay)
      _ = Glibc.kill(getpid(), SIGKILL)
    }
  }

  /// What a process did, byte by byte, in a file that outlives it.
  private struct Diary {
    let descriptor: Int32

    init(_ path: String) {
      descriptor = open(path, O_CREAT | O_APPEND | O_WRONLY | O_CLOEXEC, 0o600)
    }

    func note(_ letter: Character) {
      var byte = letter.asciiValue ?? 0
      _ = write(descriptor, &byte, 1)
    }
  }

  @Test func nothingThatWasAcknowledgedIsLost() async throws {
    var random = SplitMix64(seed: 9)
    for round in 1...8 {
      let folder = try TemporaryFolder()
      let delay = UInt32.random(in: 2_000...120_000, using: &random)
      let diary = folder.path + "/diary"
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = folder.journal as String, diary = diary as String, delay = delay as UInt32] in
        let diary = Diary(diary)
        let journal = try Journal.open(path: path)
        Self.kill(after: delay)
        while true {
          let id = try journal.begin()
          diary.note("b")
          for step in 0..<5 {
            try journal.record(
              entries: [entry(step: step)], checkpoint: checkpoint, session: id, at: stamp(1))
            diary.note("r")
          }
          try journal.end(id, ending: .finished, at: stamp(2))
          diary.note("e")
        }
      }
      let done = (try? String(contentsOfFile: diary, encoding: .utf8)) ?? ""
      let journal = try Journal.open(path: folder.journal)
      let sessions = try journal.sessions()
      let kept = [
        sessions.count, sessions.map(\.entries.count).reduce(0, +),
        sessions.count { $0.ending != nil },
      ]
      for (kept, letter) in zip(kept, "bre") {
        // The call that was under way may have been finished without being acknowledged.
        let acknowledged = done.count { $0 == letter }
        #expect(
          [acknowledged, acknowledged + 1].contains(kept), "round \(round) \(letter) \(delay)")
      }
      #expect(
        try rawConnection(folder.journal).value("PRAGMA integrity_check") == .text("ok"),
        "round \(round)")
      // Whoever ran it is gone, so it is offered again.
      #expect(try journal.unfinished()?.id == sessions.first { $0.checkpoint != nil }?.id)
    }
  }

  @Test func aMigrationIsDoneWholeOrNotAtAll() async throws {
    var random = SplitMix64(seed: 4)
    for round in 1...4 {
      let folder = try TemporaryFolder()
      try folder.putStoredJournal(version: 2)
      let delay = UInt32.random(in: 0...8_000, using: &random)
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = folder.journal as String, delay = delay as UInt32] in
        Self.kill(after: delay)
        try Journal.open(path: path).close()
        while true { pause() }
      }
      let sessions = try Journal.open(path: folder.journal).sessions()
      #expect(sessions.map(\.entries.count) == [2, 3, 19], "round \(round)")
      #expect(try rawConnection(folder.journal).value("PRAGMA integrity_check") == .text("ok"))
    }
  }

  @Test func whatWasNotFinishedIsUndone() async throws {
    let folder = try TemporaryFolder()
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.journal as String] in
      let journal = try Journal.open(path: path)
      let id = try journal.begin()
      try journal.record(entries: [entry()], checkpoint: checkpoint, session: id, at: stamp(1))
      try journal.write(.recording) { connection in
        try connection.execute("DELETE FROM set_entry")
        _ = Glibc.kill(getpid(), SIGKILL)
      }
    }
    let journal = try Journal.open(path: folder.journal)
    let left = try #require(try journal.unfinished())
    #expect(left.start == SessionStart(exampleRecord))
    #expect(left.entries == [entry()])
    #expect(left.checkpoint == checkpoint)
    #expect(try journal.resume(left.id).record == exampleRecord)
  }
}
