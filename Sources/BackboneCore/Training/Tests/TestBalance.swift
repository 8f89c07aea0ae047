/// How the tests of one day stand to each other.
package struct TestBalance: Hashable, Sendable {
  /// What the ratios point to.
  package enum Flag: String, CaseIterable, Hashable, Sendable {
    /// The back extensors lag behind.
    case extensorFocus = "extensor focus"
    /// Flexors and extensors are so close that the test should be repeated.
    case borderline
    case even
    /// A gap between the sides that is as small as the error of the test.
    case watch = "watch side gap"
    /// A large gap seen on one day only.
    case repeatGap = "side gap > 0.15: repeat on another day"
    /// A large gap seen on two days.
    case uneven
  }

  /// Seconds held.
  package let extensor, flexor, right, left: Int
  /// On how many days the gap between the sides was seen.
  package let days: Int

  /// Results of one day; all are above 0.
  package init(extensor: Int, flexor: Int, right: Int, left: Int, days: Int = 1) {
    self.extensor = max(1, extensor)
    self.flexor = max(1, flexor)
    self.right = max(1, right)
    self.left = max(1, left)
    self.days = days
  }

  /// Flexor to extensor, right to left, and each side bridge to the extensor.
  package var ratios: (flexor: Double, sides: Double, right: Double, left: Double) {
    (
      Double(flexor) / Double(extensor), Double(right) / Double(left),
      Double(right) / Double(extensor), Double(left) / Double(extensor)
    )
  }

  /// What they point to, the extensors first; what the sides say is always among them.
  package var flags: [Flag] {
    var flags: [Flag] = []
    // Whole numbers, so that a ratio on a limit falls on its right side.
    let lagsBridges = 4 * max(right, left) >= 3 * extensor
    if 10 * flexor > 11 * extensor || lagsBridges {
      flags.append(.extensorFocus)
    } else if flexor >= extensor {
      flags.append(.borderline)
    }
    let gap = 100 * abs(right - left)
    if gap <= 5 * left {
      flags.append(.even)
    } else if gap <= 15 * left {
      flags.append(.watch)
    } else {
      flags.append(days >= 2 ? .uneven : .repeatGap)
    }
    return flags
  }
}
