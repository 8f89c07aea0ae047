extension Duration {
  /// Whole nanoseconds, cut towards zero; exact for anything the program measures.
  package var nanoseconds: Int64 {
    components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000
  }

  /// Whole milliseconds, cut towards zero.
  package var milliseconds: Int64 { nanoseconds / 1_000_000 }

  /// Seconds as a number, to the nanosecond.
  package var inSeconds: Double { Double(nanoseconds) / 1e9 }

  /// Whole seconds, counted up: what a countdown shows while any part of that second is left.
  package var secondsShown: Int {
    Int((nanoseconds + 999_999_999) / 1_000_000_000)
  }
}
