import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

/// Runs the program event by event, and fails on any change of state and on any effect that a test
/// does not name.
///
/// For a long script, of which only the outcome matters, there is `AppScript`, which compares nothing
/// by itself.
struct TestStore {
  private(set) var state: AppState

  init(_ state: AppState = Fixture.state()) { self.state = state }

  /// Lets something happen.
  /// - Parameters:
  ///   - now: the moment since launch, never before that of the event before it; the state's clock
  ///     follows it by itself.
  ///   - effects: all that the program asks for in answer, in order.
  ///   - change: turns the state before into the state after; nothing where nothing changes.
  mutating func send(
    _ kind: AppEvent.Kind, at now: Duration = .zero, effects: [Effect] = [],
    sourceLocation: SourceLocation = #_sourceLocation, _ change: (inout AppState) -> Void = { _ in }
  ) {
    let differences = differences(after: kind, at: now, effects: effects, change)
    guard !differences.isEmpty else { return }
    Issue.record("\(differences.joined(separator: "\n"))", sourceLocation: sourceLocation)
  }

  /// Lets something happen, and says where it went otherwise than named.
  mutating func differences(
    after kind: AppEvent.Kind, at now: Duration = .zero, effects: [Effect] = [],
    _ change: (inout AppState) -> Void = { _ in }
  ) -> [String] {
    let now = max(now, state.now)
    var expected = state
    expected.now = now
    change(&expected)
    let got = update(&state, AppEvent(kind, at: now))
    return Difference.lines(from: expected, to: state, at: "state")
      + Difference.lines(from: effects, to: got, at: "effects")
  }

  /// Lets a key be pressed; see `send`.
  mutating func press(
    _ key: Key, at now: Duration = .zero, effects: [Effect] = [],
    sourceLocation: SourceLocation = #_sourceLocation, _ change: (inout AppState) -> Void = { _ in }
  ) {
    send(.keyPressed(key), at: now, effects: effects, sourceLocation: sourceLocation, change)
  }
}

/// Where two values differ, found by reflection.
enum Difference {
  /// A line for each place: its path, what was expected and what is there.
  static func lines(from expected: Any, to actual: Any, at path: String) -> [String] {
    if let expected = expected as? AnyHashable, let actual = actual as? AnyHashable,
      expected == actual
    {
      return []
    }
    let (one, two) = (parts(of: expected), parts(of: actual))
    if !one.isEmpty, one.map(\.step) == two.map(\.step) {
      let inside = zip(one, two).flatMap { lines(from: $0.value, to: $1.value, at: path + $0.step) }
      if !inside.isEmpty { return inside }
    }
    return ["\(path): expected \(expected), got \(actual)"]
  }

  /// What a value is made of, each with the step of a path that leads to it; empty for what is told
  /// as a whole.
  private static func parts(of value: Any) -> [(step: String, value: Any)] {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .set: return []
    case .dictionary:
      let entries = mirror.children.map { Array(Mirror(reflecting: $0.value).children) }
      return entries.map { (step: "[\(name(of: $0[0].value))]", value: $0[1].value) }
        .sorted { $0.step < $1.step }
    default:
      if value is Duration { return [] }
      return mirror.children.enumerated().map { index, part in
        (step: step(part.label, index), value: part.value)
      }
    }
  }

  /// An identifier without the name of its type.
  private static func name(of key: Any) -> Any {
    Mirror(reflecting: key).children.first { $0.label == "rawValue" }?.value ?? key
  }

  private static func step(_ label: String?, _ index: Int) -> String {
    switch label {
    case nil: "[\(index)]"
    case "some", "rawValue": ""
    case let label?: ".\(label)"
    }
  }
}
