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
    let (one, two) = (Array(Mirror(reflecting: expected).children), Mirror(reflecting: actual))
    let other = Array(two.children)
    let isAlike = !one.isEmpty && one.map(\.label) == other.map(\.label)
    if isAlike, !isLeaf(expected, two.displayStyle) {
      let inside = zip(one, other).enumerated().flatMap { index, pair in
        lines(from: pair.0.value, to: pair.1.value, at: path + step(pair.0.label, index))
      }
      if !inside.isEmpty { return inside }
    }
    return ["\(path): expected \(expected), got \(actual)"]
  }

  /// What is told as a whole: it has no parts that say more, or none in order.
  private static func isLeaf(_ value: Any, _ style: Mirror.DisplayStyle?) -> Bool {
    value is Duration || style == .set || style == .dictionary
  }

  private static func step(_ label: String?, _ index: Int) -> String {
    switch label {
    case nil: "[\(index)]"
    case "some", "rawValue": ""
    case let label?: ".\(label)"
    }
  }
}
