/// Which rows of a list are seen: the chosen one always, near the middle where there is room.
enum ListWindow {
  /// The first row shown of `count`, where `rows` fit.
  static func top(chosen: Int, count: Int, rows: Int) -> Int {
    max(0, min(chosen - rows / 2, count - rows))
  }
}
