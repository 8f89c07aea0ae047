/// How many sessions a week there should be.
package enum Frequency {
  /// Two in the first block; three from the second on for whoever did at least 80 % of the planned
  /// sessions at a mean effort of 7 or less.
  /// - Parameters:
  ///   - block: 1-based.
  ///   - efforts: those of the last block; none means that nobody answered.
  package static func perWeek(block: Int, done: Int, planned: Int, efforts: [Int]) -> Int {
    guard block >= 2, planned > 0, !efforts.isEmpty else { return 2 }
    let isRegular = 10 * done >= 8 * planned
    let isEasy = efforts.reduce(0, +) <= 7 * efforts.count
    return isRegular && isEasy ? 3 : 2
  }
}
