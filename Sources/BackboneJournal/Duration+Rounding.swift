extension Duration {
  /// The nearest whole number of milliseconds, kept within what a database column holds.
  var roundedMilliseconds: Int64 { Int64(clamping: nearest(.milliseconds(1))) }

  /// Minutes and seconds to the nearest second, like `3:07`; for durations of zero or more.
  var minutesAndSeconds: String {
    let seconds = nearest(.seconds(1))
    return "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }

  /// Seconds to the nearest tenth, like `37.2`; for durations of zero or more.
  var tenths: String {
    let tenths = nearest(.milliseconds(100))
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// The nearest count of a unit, halves away from zero.
  private func nearest(_ unit: Duration) -> Int128 {
    let (count, rest) = attoseconds.quotientAndRemainder(dividingBy: unit.attoseconds)
    return rest.magnitude * 2 < unit.attoseconds.magnitude ? count : count + rest.signum()
  }
}
