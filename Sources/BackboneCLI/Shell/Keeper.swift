import BackboneApp
import BackboneCore
import BackboneJournal
import Glibc

/// Carries out what the core wants kept: the journal, the calendar's stamp, the session in hand.
struct Keeper {
  private let journal: Journal
  private let speed: Int
  /// Whether this is the only program with a session in hand.
  private let isAlone: Bool
  private var session: Int64?

  /// How many sessions the screen lists.
  private static let listed = 100

  init(_ place: Place, speed: Int) throws {
    journal = try Journal.open(path: place.journal)
    self.speed = speed
    isAlone = Self.lock(place.data + "/session.lock")
  }

  func close() { try? journal.close() }

  /// The sessions, newest first; none when the journal cannot be read.
  func log() -> [LoggedSession] {
    (try? journal.sessions(limit: Self.listed)) ?? []
  }

  /// The session to offer again: the newest one, cut off, and not going on in another window.
  func unfinished(in log: [LoggedSession]) -> LoggedSession? {
    guard isAlone, let last = log.first, last.ending == nil, last.checkpoint != nil else {
      return nil
    }
    return last
  }

  /// What follows belongs to a session of the journal again.
  mutating func takeUp(_ id: Int64) { session = id }

  /// Keeps what an effect asks for.
  /// - Returns: a line for the person when it could not be kept.
  mutating func keep(_ effect: Effect) -> String? {
    do throws(JournalError) {
      switch effect {
      case .beginSession(let start):
        session = nil
        session = try journal.begin(start, at: .now, speed: speed)
      case .record(let entries, let checkpoint):
        if let session {
          try journal.record(
            entries: entries, checkpoint: checkpoint, session: session, at: .now)
        }
      case .endSession(let ending):
        if let session { try journal.end(session, ending: ending, at: .now) }
      case .abandonSession(let id): try journal.end(id, ending: .aborted, at: .now)
      case .keepReason(let reason, let step):
        if let session { try journal.explain(reason, step: step, session: session) }
      case .keepFeedback(let feedback):
        if let session { try journal.feedback(feedback, session: session) }
      case .resumeSession, .keepSettings, .saveRoutine, .loadLog, .cue, .report, .silence,
        .repaint,
        .suspend, .quit:
        break
      }
      return nil
    } catch {
      return "Not kept: \(error.description)"
    }
  }

  /// Takes a lock that the system gives back when the program ends in whatever way.
  private static func lock(_ path: String) -> Bool {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    return file >= 0 && flock(file, LOCK_EX | LOCK_NB) == 0
  }
}

extension Timestamp {
  /// The moment by the clock on the wall.
  static var now: Timestamp {
    var seconds = Glibc.time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    return Timestamp(seconds: Int64(seconds), offset: local.tm_gmtoff)
  }
}
