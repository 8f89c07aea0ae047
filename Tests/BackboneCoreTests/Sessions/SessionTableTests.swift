import BackboneCore
import TestSupport
import Testing

/// Every phase against every event: what it leads to, in one word.
///
/// A new phase or event without a row fails to compile or fails here.
@Suite struct SessionTableTests {
  enum PhaseName: String, CaseIterable {
    case idle, prep, work, counted, rest, countIn, paused, ended
  }
  enum EventName: String, CaseIterable {
    case start, tick, pause, resume, skip, back, stop, longer, counted, abort
  }

  /// What became of the phase: unchanged, or the next phase's name (and step).
  static let table: [PhaseName: [EventName: String]] = [
    .idle: [
      .start: "running 0", .tick: "idle", .pause: "idle", .resume: "idle", .skip: "idle",
      .back: "idle", .stop: "idle", .longer: "idle", .counted: "idle", .abort: "ended aborted",
    ],
    .prep: [
      .start: "running 0", .tick: "running 0", .pause: "paused 0", .resume: "running 0",
      .skip: "countingIn 1", .back: "running 0", .stop: "running 0", .longer: "running 0",
      .counted: "running 0", .abort: "ended aborted",
    ],
    .work: [
      .start: "running 1", .tick: "running 1", .pause: "paused 1", .resume: "running 1",
      .skip: "running 2", .back: "running 0", .stop: "running 2", .longer: "running 1",
      .counted: "running 1", .abort: "ended aborted",
    ],
    .counted: [
      .start: "running 0", .tick: "running 0", .pause: "paused 0", .resume: "running 0",
      .skip: "running 1", .back: "countingIn 0", .stop: "running 1", .longer: "running 0",
      .counted: "running 0", .abort: "ended aborted",
    ],
    .rest: [
      .start: "running 2", .tick: "running 2", .pause: "paused 2", .resume: "running 2",
      .skip: "countingIn 3", .back: "countingIn 1", .stop: "running 2", .longer: "running 2",
      .counted: "running 2", .abort: "ended aborted",
    ],
    .countIn: [
      .start: "countingIn 1", .tick: "countingIn 1", .pause: "paused 1",
      .resume: "countingIn 1", .skip: "running 2", .back: "running 0", .stop: "running 2",
      .longer: "countingIn 1", .counted: "countingIn 1", .abort: "ended aborted",
    ],
    .paused: [
      .start: "paused 1", .tick: "paused 1", .pause: "paused 1", .resume: "countingIn 1",
      .skip: "running 2", .back: "running 0", .stop: "running 2", .longer: "paused 1",
      .counted: "paused 1", .abort: "ended aborted",
    ],
    .ended: [
      .start: "ended finished", .tick: "ended finished", .pause: "ended finished",
      .resume: "ended finished", .skip: "ended finished", .back: "ended finished",
      .stop: "ended finished", .longer: "ended finished", .counted: "ended finished",
      .abort: "ended finished",
    ],
  ]

  static func event(_ name: EventName) -> SessionCommand {
    switch name {
    case .start: .start
    case .tick: .tick
    case .pause: .pause
    case .resume: .resume
    case .skip: .skip
    case .back: .back
    case .stop: .stop
    case .longer: .extend(.seconds(10))
    case .counted: .repetitionDone
    case .abort: .abort
    }
  }

  /// A session in that phase, and a moment at which nothing in it is due.
  static func session(in phase: PhaseName) -> (Session, Duration) {
    var session = Fixture.session()
    if phase == .idle { return (session, .zero) }
    if phase == .counted { session = Fixture.session(Fixture.counted) }
    _ = session.handle(.start, at: .zero)
    switch phase {
    case .idle, .prep: return (session, .seconds(1))
    case .counted:
      _ = session.handle(.tick, at: .seconds(5))  // counted in until 3
      return (session, .seconds(6))
    case .work:
      _ = session.handle(.tick, at: .seconds(6))
      return (session, .seconds(6))
    case .rest:
      _ = session.handle(.tick, at: .seconds(15))
      return (session, .seconds(15))
    case .countIn, .paused:
      _ = session.handle(.pause, at: .seconds(6))
      if phase == .countIn { _ = session.handle(.resume, at: .seconds(30)) }
      return (session, .seconds(31))
    case .ended:
      _ = session.handle(.tick, at: .seconds(1000))
      return (session, .seconds(1001))
    }
  }

  static func name(_ phase: Session.Phase) -> String {
    switch phase {
    case .idle: "idle"
    case .running(let passing): "running \(passing.step)"
    case .countingIn(let held, _): "countingIn \(held.step)"
    case .paused(let held): "paused \(held.step)"
    case .ended(let ending): "ended \(ending.rawValue)"
    }
  }

  @Test func everyPhaseAgainstEveryEvent() throws {
    for phase in PhaseName.allCases {
      let row = try #require(Self.table[phase], "no row for \(phase)")
      for name in EventName.allCases {
        let expected = try #require(row[name], "no entry for \(phase) x \(name)")
        var (session, now) = Self.session(in: phase)
        _ = session.handle(Self.event(name), at: now)
        #expect(Self.name(session.phase) == expected, "\(phase) x \(name)")
      }
    }
  }
}
