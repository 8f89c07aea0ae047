/// A timed test of the trunk.
package enum EnduranceTest: String, CaseIterable, Hashable, Sendable {
  case extensor = "ext"
  case flexor = "flex"
  case rightBridge = "rsb"
  case leftBridge = "lsb"
  case plank

  /// The order of a test session, which spreads the fatigue.
  package static let order: [EnduranceTest] = [.extensor, .rightBridge, .flexor, .leftBridge]
  /// The shortest rest between two tests, in seconds.
  package static let rest = 300
  /// A hold that lasts this long has reached its end, in seconds.
  package static let longest = 240
  /// The typical error of a side bridge between two sessions, in seconds.
  package static let bridgeError = 11
  /// The smallest change of a side bridge that is more than noise: 1.96 x sqrt 2 x 11 s, rounded.
  package static let smallestBridgeChange = 30

  /// How far two results may lie apart by chance, in seconds; nil where that isn't known.
  package var noise: Int? {
    switch self {
    case .rightBridge, .leftBridge: Self.smallestBridgeChange
    case .extensor, .flexor, .plank: nil
    }
  }

  /// Whether a change is more than the test's own noise; nil where the noise isn't known.
  package func isReal(from earlier: Int, to later: Int) -> Bool? {
    noise.map { abs(later - earlier) >= $0 }
  }

  /// Whether the tests may be repeated so many days after the last time.
  /// - Parameter toKeyRun: hours; nil where no key run is planned.
  package static func mayRepeat(days: Int?, toKeyRun: Int?, sinceStrength: Int?) -> Bool {
    days.map { $0 >= 28 } ?? true && toKeyRun.map { $0 >= 24 } ?? true
      && sinceStrength.map { $0 >= Permission.recovery } ?? true
  }

  /// Days after which the tests are offered again.
  package static let interval = 56
}

/// The sex that reference values are given for.
package enum Sex: String, CaseIterable, Hashable, Sendable {
  case female = "F"
  case male = "M"
}
