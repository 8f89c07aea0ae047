import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

extension Fixture {
  static func state(
    _ catalogue: Catalogue = catalogue, columns: Int = 80, rows: Int = 24
  ) -> AppState {
    var state = AppState(
      catalogue: catalogue, columns: columns, rows: rows, countIn: .seconds(3))
    state.screen = .anatomy
    return state
  }
}

/// Runs the program by a long script, and compares nothing by itself.
///
/// Where every change and every effect counts, use `TestStore`.
struct AppScript {
  var state: AppState

  init(_ state: AppState = Fixture.state()) { self.state = state }

  @discardableResult
  mutating func send(_ kind: AppEvent.Kind, at now: Duration = .zero) -> [Effect] {
    update(&state, AppEvent(kind, at: max(now, state.now)))
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
      case .sound, .notify: false
      default: true
      }
    }
  }

  /// The cues, by what they are for.
  var cues: [Cue] {
    compactMap { if case .sound(.play(let cue)) = $0 { cue } else { nil } }
  }

  /// What is told of the session.
  var reports: [SessionNotification] {
    compactMap { if case .notify(let report) = $0 { report } else { nil } }
  }
}

/// What the user is doing.
enum Context: String {
  case today, anatomy, exercises, progress, learn
  case choosing, building, running, paused, summary, noting
}

extension AppState {
  var context: Context {
    switch screen {
    case .anatomy: .anatomy
    case .exercises: .exercises
    case .learn: .learn
    case .today: .today
    case .progress: .progress
    default:
      switch session {
      case .choosing: .choosing
      case .summary(let summary): summary.field == .note ? .noting : .summary
      case .editing: .building
      case .running(let run): if case .paused = run.phase { .paused } else { .running }
      }
    }
  }
}
