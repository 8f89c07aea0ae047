/// A timed test of the trunk.
package enum EnduranceTest: String, CaseIterable, Hashable, Sendable {
  case extensor = "ext"
  /// Its stand-in without a bench: lying, the breastbone just off the floor.
  case extensorAtHome = "ext-home"
  case flexor = "flex"
  /// Its stand-in without a board: a curl-up that is held.
  case curlUp = "curl"
  case rightBridge = "rsb"
  case leftBridge = "lsb"
  case plank

  /// The tests that need no more than a mat, in the order of a test session.
  package static let session: [EnduranceTest] = [
    .extensorAtHome, .rightBridge, .curlUp, .leftBridge, .plank,
  ]
  /// The typical error of a side bridge between two sessions, in seconds.
  package static let bridgeError = 11
  /// The smallest change of a side bridge that is more than noise: 1.96 x sqrt 2 x 11 s, rounded.
  package static let smallestBridgeChange = 30

  /// How far two results may lie apart by chance, in seconds; nil where that isn't known.
  package var noise: Int? {
    switch self {
    case .rightBridge, .leftBridge: Self.smallestBridgeChange
    case .extensor, .extensorAtHome, .flexor, .curlUp, .plank: nil
    }
  }

  /// Whether a change is more than the test's own noise; nil where the noise isn't known.
  package func isReal(from earlier: Int, to later: Int) -> Bool? {
    noise.map { abs(later - earlier) >= $0 }
  }

  /// Why the tests have to wait.
  package enum Wait: Hashable, Sendable {
    /// They were taken less than four weeks ago.
    case tooSoon
    /// A key run is due within a day.
    case beforeRun
    /// The last strength session was less than 48 hours ago.
    case afterStrength
  }

  /// Why the tests have to wait; nil where they may be taken.
  /// - Parameters:
  ///   - days: since they were taken last; nil where they never were.
  ///   - toKeyRun: hours; nil where no key run is planned.
  ///   - sinceStrength: hours; nil where there was no strength session.
  package static func wait(days: Int?, toKeyRun: Int?, sinceStrength: Int?) -> Wait? {
    if let days, days < 28 { return .tooSoon }
    if let toKeyRun, toKeyRun < 24 { return .beforeRun }
    if let sinceStrength, sinceStrength < Permission.recovery { return .afterStrength }
    return nil
  }

  /// The test of a test session in which an exercise is held on a side.
  static func held(_ exercise: ExerciseID, _ side: Side?) -> EnduranceTest? {
    zip(session, Routine.testedHolds).first { $1.movement.id == exercise && $1.side == side }?.0
  }

  /// More pain than this, out of 10, ends a test without a score.
  static let mostPain = 3

  /// Days after which the tests are offered again.
  package static let interval = 56
}

/// The sex that reference values are given for.
package enum Sex: String, CaseIterable, Hashable, Sendable {
  case female = "F"
  case male = "M"
}
