extension Duration {
  /// Whole nanoseconds, cut towards zero and kept within what the type holds, which is 292 years.
  package var nanoseconds: Int64 {
    let (seconds, attoseconds) = components
    let (whole, overflows) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, overflowsToo) = whole.addingReportingOverflow(attoseconds / 1_000_000_000)
    if overflows || overflowsToo { return seconds < 0 ? .min : .max }
    return sum
  }

  /// Whole milliseconds, cut towards zero.
  package var milliseconds: Int64 { nanoseconds / 1_000_000 }

  /// Seconds as a number, to the nanosecond.
  package var inSeconds: Double { Double(nanoseconds) / 1e9 }

  /// Whole seconds, counted up: what a countdown shows while any part of that second is left.
  package var secondsShown: Int {
    let (whole, part) = nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
    return Int(part > 0 ? whole + 1 : whole)
  }
}
