/// Where an exercise's drawing plane lies on a picture of so many cells; the same for every moment
/// of the exercise, so that nothing jumps.
package struct FigurePlacement: Hashable, Sendable {
  /// The picture's size.
  package let size: Size
  /// The row at whose upper edge the floor is; the picture's last when there is no room below.
  package let floorRow: Int
  /// Cells across a unit of the plane.
  private let scale: Double
  /// The column of the plane's origin, in parts of cells.
  private let origin: Double

  /// The extent standing on a floor near the bottom, as large as the size allows.
  package init(_ extent: FigureArt.Extent, size: Size) {
    self.size = size
    floorRow = max(0, size.rows - 1 - Self.rowsBelowFloor(size.rows))
    let width = max(1, extent.right - extent.left)
    let height = max(1, extent.top - max(0, extent.bottom))
    scale = max(0, min(Double(size.columns - 2) / width, 2 * Double(floorRow) / height))
    origin = (Double(size.columns) - width * scale) / 2 - extent.left * scale
  }

  /// The rows that a picture so wide needs for its width to decide how large the figure is.
  package static func rows(for extent: FigureArt.Extent, columns: Int, most: Int) -> Int {
    let full = FigurePlacement(extent, size: Size(columns: columns, rows: 10_000)).scale
    let enough = (1...max(1, most)).first { rows in
      FigurePlacement(extent, size: Size(columns: columns, rows: rows)).scale >= full
    }
    return enough ?? most
  }

  /// Rows for labels under the floor line.
  private static func rowsBelowFloor(_ rows: Int) -> Int {
    switch rows {
    case ..<10: 0
    case ..<16: 1
    case ..<22: 2
    default: 3
    }
  }

  /// Samples of the full sampling across a unit of the plane.
  var samplesPerUnit: Double { scale * Double(Sampling.columns) }

  /// A place of the plane in parts of cells, from the upper left of the picture.
  func place(_ point: Point) -> Point {
    // A cell is twice as high as wide.
    Point(point.x * scale + origin, Double(floorRow) - point.y * scale / 2)
  }

  /// The cell that holds a place of the plane, inside the picture or not.
  package func cell(_ point: Point) -> (column: Int, row: Int) {
    let place = place(point)
    return (Int(place.x.rounded(.down)), Int(place.y.rounded(.down)))
  }
}
