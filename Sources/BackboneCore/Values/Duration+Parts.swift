/// Durations as whole numbers. None of these traps: what does not fit is the nearest that does.
extension Duration {
  /// Whole nanoseconds, cut towards zero; exact for anything the program measures.
  package var nanoseconds: Int64 { Int64(clamping: attoseconds / 1_000_000_000) }

  /// Whole milliseconds, cut towards zero: nothing that was held is ever rounded up.
  package var milliseconds: Int64 { Int64(clamping: attoseconds / 1_000_000_000_000_000) }

  /// Seconds as a number, to the nanosecond.
  package var inSeconds: Double { Double(nanoseconds) / 1e9 }

  /// Seconds to the millisecond, as the number that prints without a tail: 37.2.
  package var decimalSeconds: Double { Double(milliseconds) / 1000 }

  /// Whole seconds, counted up: what a countdown shows while any part of that second is left.
  package var secondsShown: Int {
    let second = Duration.seconds(1).attoseconds
    let (count, rest) = attoseconds.quotientAndRemainder(dividingBy: second)
    return Int(clamping: rest > 0 ? count + 1 : count)
  }
}
