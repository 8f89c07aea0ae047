/// The cells of each muscle in which a label's line may end: on each side of the body the roomiest
/// of every row.
struct AtlasTargets {
  /// A side of the picture, not of the user.
  enum Side: Int, CaseIterable {
    case left, right
  }

  struct Target: Hashable {
    let column: Int
    let row: Int
    /// Columns to the nearest other muscle or the body's edge, a row counting as two.
    let room: Int
  }

  /// By muscle, side and row.
  private var best: [[[Target?]]]

  /// - Parameters:
  ///   - owners: the index of the muscle that each cell shows; -1 for none.
  ///   - middle: the first column of the right side.
  init(_ owners: Raster<Int8>, muscles: Int, middle: Int) {
    let rows: [Target?] = Array(repeating: nil, count: owners.height)
    best = Array(repeating: [rows, rows], count: muscles)
    let up = Self.runs(owners, dx: 0, dy: -1)
    let down = Self.runs(owners, dx: 0, dy: 1)
    let left = Self.runs(owners, dx: -1, dy: 0)
    let right = Self.runs(owners, dx: 1, dy: 0)
    for row in 0..<owners.height {
      for column in 0..<owners.width where owners[column, row] >= 0 {
        let muscle = Int(owners[column, row])
        let room = min(
          left[column, row], right[column, row], 2 * up[column, row] - 1,
          2 * down[column, row] - 1)
        let side = column < middle ? Side.left : .right
        // Of equals the outermost, which has the shortest line.
        let known = best[muscle][side.rawValue][row]?.room ?? -1
        if room > known || (side == .right && room == known) {
          best[muscle][side.rawValue][row] = Target(column: column, row: row, room: room)
        }
      }
    }
  }

  /// The roomiest cell in each row on a side for some muscles taken as one, top to bottom.
  func targets(of muscles: some Sequence<Int>, _ side: Side) -> [Target] {
    guard let rows = best.first?.first?.indices else { return [] }
    return rows.compactMap { row in
      muscles.compactMap { best[$0][side.rawValue][row] }.max { $0.room < $1.room }
    }
  }

  /// How many cells of one muscle follow each other up to each cell, itself included, in a
  /// direction.
  private static func runs(_ owners: Raster<Int8>, dx: Int, dy: Int) -> Raster<Int> {
    var runs = Raster(width: owners.width, height: owners.height, filledWith: 1)
    for i in 0..<owners.height {
      let y = dy > 0 ? owners.height - 1 - i : i
      for j in 0..<owners.width {
        let x = dx > 0 ? owners.width - 1 - j : j
        if owners.contains(x + dx, y + dy), owners[x + dx, y + dy] == owners[x, y] {
          runs[x, y] = runs[x + dx, y + dy] + 1
        }
      }
    }
    return runs
  }
}
