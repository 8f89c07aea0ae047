import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

extension Fixture {
  static func state(
    _ catalogue: Catalogue = catalogue, columns: Int = 80, rows: Int = 24
  ) -> State {
    State(catalogue: catalogue, columns: columns, rows: rows)
  }
}

/// Runs the program by script: events in, the effects of each compared exactly.
struct AppScript {
  var state: State

  init(_ state: State = Fixture.state()) { self.state = state }

  @discardableResult
  mutating func send(_ kind: Event.Kind, at now: Duration = .zero) -> [Effect] {
    update(&state, Event(kind, at: max(now, state.now)))
  }

  @discardableResult
  mutating func press(_ keys: Key..., at now: Duration = .zero) -> [Effect] {
    keys.flatMap { send(.keyPressed($0), at: now) }
  }

  /// Offers a session that was cut off, and resumes it.
  /// - Returns: the effects of the last event.
  @discardableResult
  mutating func resume(_ logged: LoggedSession, _ record: SessionRecord) -> [Effect] {
    send(.unfinishedFound(logged))
    press(Key(.enter))
    return send(.journal(.sessionResumed(logged, record)))
  }

  mutating func type(_ text: String) {
    for character in text { press(Key(character)) }
  }
}

extension Effect {
  static func begin(_ record: SessionRecord) -> Effect { .journal(.begin(record)) }
  static func resume(_ id: RecordID) -> Effect { .journal(.resume(id)) }
  static func record(_ entries: [SetEntry], _ place: Checkpoint) -> Effect {
    .journal(.record(entries, place))
  }
  static func end(_ ending: SessionOutcome) -> Effect { .journal(.end(ending)) }
  static func abandon(_ id: RecordID) -> Effect { .journal(.abandon(id)) }
  static func explain(_ reason: StopReason, step: Int) -> Effect {
    .journal(.explain(reason, step: step))
  }
  static func rate(_ feedback: Feedback) -> Effect { .journal(.rate(feedback)) }
  static let loadLog = Effect.journal(.loadLog)
}

extension [Effect] {
  /// All but what is heard and reported while a session goes on.
  var kept: [Effect] {
    filter { effect in
      switch effect {
      case .cue, .report: false
      default: true
      }
    }
  }

  /// The cues, by what they are for.
  var cues: [Cue] {
    compactMap { if case .cue(let cue) = $0 { cue } else { nil } }
  }

  /// What is told of the session.
  var reports: [SessionNotification] {
    compactMap { if case .report(let report) = $0 { report } else { nil } }
  }
}
