/// Which week of a block of four it is.
///
/// Only weeks with at least one counted session count, and 14 days without one begin a new block, so
/// that nobody comes back into a deload.
package struct TrainingWeeks: Hashable, Sendable {
  /// Days without a session that begin a new block.
  package static let breakDays = 14

  /// The weeks of this run of blocks, in order.
  var weeks: [Int] = []
  var last: Timestamp?
  /// Blocks of earlier runs.
  var blocksBefore = 0

  /// No week yet.
  package init() {}

  /// Counts a session.
  mutating func add(_ moment: Timestamp) {
    if isBroken(at: moment) {
      blocksBefore += (weeks.count + 3) / 4
      weeks = []
    }
    if weeks.last != moment.week { weeks.append(moment.week) }
    last = moment
  }

  /// The week of the block, from 1 to 4.
  package func week(at moment: Timestamp) -> Int { before(moment) % 4 + 1 }

  /// The block, from 1.
  package func block(at moment: Timestamp) -> Int {
    isBroken(at: moment)
      ? blocksBefore + (weeks.count + 3) / 4 + 1 : blocksBefore + before(moment) / 4 + 1
  }

  /// Whether it is the lighter week.
  package func isDeload(at moment: Timestamp) -> Bool { week(at: moment) == 4 }

  private func before(_ moment: Timestamp) -> Int {
    isBroken(at: moment) ? 0 : weeks.count { $0 < moment.week }
  }

  private func isBroken(at moment: Timestamp) -> Bool {
    last.map { moment.day - $0.day >= Self.breakDays } ?? false
  }
}
