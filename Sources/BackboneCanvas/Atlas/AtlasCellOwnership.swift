/// Which muscle each cell of a view shows, and which cell stands for each muscle.
struct AtlasCellOwnership: Sendable {
  /// For every cell the index into `muscles` of the one that takes most of it, or -1.
  let owners: Raster<Int8>
  /// The cells that stand for the muscles that can be seen, by id.
  let anchors: [String: CellPosition]
  /// The columns that the body covers, empty in the middle where it is not to be seen.
  let columns: Range<Int>

  /// A muscle must take this share of a cell to answer for it: a sliver is mostly skin.
  private static let leastShare: Float = 0.25

  init(owners: Raster<Int8>, anchors: [String: CellPosition], columns: Range<Int>) {
    self.owners = owners
    self.anchors = anchors
    self.columns = columns
  }

  /// - Parameter map: the piece of one sample in two each way.
  init(_ map: Raster<UInt16>, pieces: AtlasRegions, atlas: Atlas, placement: AtlasTransform) {
    let muscles = atlas.muscleIDs
    let tileWidth = Sampling.columns / 2
    let tileHeight = Sampling.rows / 2
    let size = Size(columns: map.width / tileWidth, rows: map.height / tileHeight)
    let index = Dictionary(uniqueKeysWithValues: zip(muscles, muscles.indices))
    let owner = pieces.all.map { $0.muscle.flatMap { index[$0] } ?? -1 }
    // For each muscle those that it lights up with, itself included.
    var company: [[Int]] = muscles.map { _ in [] }
    for muscle in muscles.indices {
      for member in atlas.members(of: muscles[muscle]).compactMap({ index[$0] }) {
        company[member].append(muscle)
      }
    }
    let pointers = muscles.map { atlas.pointer(to: $0).map(placement.cell) ?? (-1, -1) }
    var owners = Raster<Int8>(width: size.columns, height: size.rows, filledWith: -1)
    var room = Array(repeating: 0, count: muscles.count)
    var best: [CellPosition?] = Array(repeating: nil, count: muscles.count)
    // Samples of the cell by muscle, and by muscle with its members.
    var counts = room
    var totals = room
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        var present: [Int] = []
        for y in row * tileHeight..<(row + 1) * tileHeight {
          let start = y * map.width + column * tileWidth
          for sample in map.samples[start..<start + tileWidth] where sample > AtlasRegions.skin {
            let muscle = owner[Int(sample)]
            guard muscle >= 0 else { continue }
            if counts[muscle] == 0 { present.append(muscle) }
            counts[muscle] += 1
          }
        }
        if present.isEmpty { continue }
        var most = Int(Self.leastShare * Float(tileWidth * tileHeight)) - 1
        // In the order of the data, in which the first of equals counts.
        for muscle in present.sorted() where counts[muscle] > most {
          most = counts[muscle]
          owners[column, row] = Int8(muscle)
        }
        for muscle in present {
          for other in company[muscle] { totals[other] += counts[muscle] }
        }
        for muscle in present {
          for other in company[muscle] where totals[other] > 0 {
            var count = totals[other]
            totals[other] = 0
            // Where its pointer ends is the best place, if there is anything to see.
            if pointers[other] == (column, row), count * 2 > tileWidth * tileHeight { count = .max }
            if count > room[other] {
              room[other] = count
              best[other] = CellPosition(column: column, row: row)
            }
          }
          counts[muscle] = 0
        }
      }
    }
    self.owners = owners
    columns =
      Self.columns(map).map { $0.lowerBound / tileWidth..<($0.upperBound - 1) / tileWidth + 1 }
      ?? size.columns / 2..<size.columns / 2
    anchors = Dictionary(
      uniqueKeysWithValues: zip(muscles, best).compactMap { id, place in place.map { (id, $0) } })
  }

  /// The columns of samples that belong to the body; nil where none does.
  private static func columns(_ map: Raster<UInt16>) -> Range<Int>? {
    var first = map.width
    var last = -1
    for y in 0..<map.height {
      let row = map.samples[y * map.width..<(y + 1) * map.width]
      guard let from = row.firstIndex(where: { $0 != AtlasRegions.outside }),
        let to = row.lastIndex(where: { $0 != AtlasRegions.outside })
      else { continue }
      first = min(first, from - row.startIndex)
      last = max(last, to - row.startIndex)
    }
    return last < 0 ? nil : first..<last + 1
  }
}
