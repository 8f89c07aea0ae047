/// Sine, cosine and their inverses in degrees.
///
/// The standard library has none, and a C library's last digit differs between processors; these
/// give the same bits everywhere, so that pictures can be compared exactly. Error below 1e-9.
package enum Trigonometry {
  private static let degree = Double.pi / 180

  /// The sine of an angle in degrees.
  package static func sin(_ degrees: Double) -> Double {
    // Fold to -180...180, then to -90...90, where the series converges fast.
    var a = wrap(degrees)
    if a > 90 { a = 180 - a } else if a < -90 { a = -180 - a }
    let x = a * degree
    let s = x * x
    var term = x
    var sum = x
    var n = 1.0
    while n < 21 {
      term *= -s / ((n + 1) * (n + 2))
      sum += term
      n += 2
    }
    return sum
  }

  /// The cosine of an angle in degrees.
  package static func cos(_ degrees: Double) -> Double { sin(degrees + 90) }

  /// The angle of a vector in degrees, -180...180; 0 points along +x, 90 along +y.
  package static func atan2(_ y: Double, _ x: Double) -> Double {
    if x == 0 && y == 0 { return 0 }
    if abs(y) > abs(x) {
      let a = atan(x / y)
      return (y > 0 ? 90 : -90) - a
    }
    let a = atan(y / x)
    if x > 0 { return a }
    return y >= 0 ? a + 180 : a - 180
  }

  /// The angle in degrees, 0...180, whose cosine is `x`, clamped to -1...1.
  package static func acos(_ x: Double) -> Double {
    let x = min(1, max(-1, x))
    return atan2((1 - x * x).squareRoot(), x)
  }

  /// The same direction in -180..<180.
  package static func wrap(_ degrees: Double) -> Double {
    let turns = ((degrees + 180) / 360).rounded(.down)
    return degrees - turns * 360
  }

  /// The arc tangent in degrees of -1...1, by halving the angle twice before the series.
  private static func atan(_ t: Double) -> Double {
    func half(_ t: Double) -> Double { t / (1 + (1 + t * t).squareRoot()) }
    let x = half(half(t))
    let s = x * x
    var power = x
    var sum = 0.0
    var n = 1.0
    while n < 31 {
      sum += power / n
      power *= -s
      n += 2
    }
    return 4 * sum / degree
  }
}
