import BackboneCore

/// A number of a routine that can be changed, and its limits, which are those of the records.
package struct BoundedNumber: Hashable, Sendable {
  /// A count, or milliseconds.
  package let value: Int
  let range: ClosedRange<Int>
  /// Whether it is a time.
  package let isTime: Bool

  /// A number of things.
  static func count(_ value: Int, in range: ClosedRange<Int>) -> BoundedNumber {
    BoundedNumber(value: value, range: range, isTime: false)
  }

  /// A time; by default one that may be none.
  static func time(
    _ value: Duration, in range: ClosedRange<Duration> = RoutineLimits.pause
  ) -> BoundedNumber {
    BoundedNumber(
      value: Int(value.milliseconds),
      range: Int(range.lowerBound.milliseconds)...Int(range.upperBound.milliseconds), isTime: true)
  }

  /// The next value up or down, in whole seconds or by one; it stops at the limits.
  func stepped(by step: Int) -> Int {
    guard isTime else { return limited(value + step) }
    let whole = step > 0 ? value / 1000 : (value + 999) / 1000
    return limited((whole + step) * 1000)
  }

  /// The nearest value within the limits.
  func limited(_ value: Int) -> Int { min(max(value, range.lowerBound), range.upperBound) }

  /// What typed digits mean, within the limits; a time may have tenths after a point.
  func typed(_ text: String) -> Int { limited(number(text)) }

  /// Whether typed digits mean more than there may be.
  func exceeds(_ text: String) -> Bool { number(text) > range.upperBound }

  private func number(_ text: String) -> Int {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let whole = parts.first.flatMap { Int($0) } ?? 0
    guard isTime else { return whole }
    let tenths = parts.count > 1 ? Int(parts[1].prefix(1)) ?? 0 : 0
    return whole * 1000 + tenths * 100
  }
}

/// What stands in a field of a routine.
package enum FieldValue: Hashable, Sendable {
  case number(BoundedNumber)
  /// One of a few choices.
  case word(String)
}
