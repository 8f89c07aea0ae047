/// Where the body lies in a pane, in samples.
struct AtlasTransform: Hashable, Sendable {
  /// Samples per unit of the atlas.
  let scale: Double
  /// The column of the midline; the body is drawn outwards from it.
  let midline: Int
  /// The row of the crown.
  let top: Double
  /// The pane in samples.
  let width: Int
  let height: Int

  /// How many rows of cells the whole body would be high; detail depends on it.
  var bodyRows: Double { scale * 760 / Double(Sampling.rows) }
  /// The width of the paper for half a body: as wide as the pane needs, or the body if that is
  /// less, in whole cells.
  var halfWidth: Int {
    let body = (Int(Self.reach * scale) / Sampling.columns + 1) * Sampling.columns
    return min(body, max(midline, width - midline))
  }

  /// The pane's column of samples where that paper begins; may be negative.
  var left: Int { midline - halfWidth }

  /// How far the hands reach from the midline, in units of the atlas.
  private static let reach = 252.0

  init(
    topLeft: Point, bottomRight: Point, size: Size, glyphMode: GlyphMode
  ) {
    width = size.columns * Sampling.columns
    height = size.rows * Sampling.rows
    let extent = bottomRight - topLeft
    scale = min(Double(width) / extent.x, Double(height) / extent.y)
    // The midline is a thin line: between two cells for dots and blocks, inside one for letters.
    let inset = glyphMode == .ascii ? Sampling.columns / 2 : 0
    midline = size.columns / 2 * Sampling.columns + inset
    top = (Double(height) - extent.y * scale) / 2 - topLeft.y * scale
  }

  /// A point of the right half in samples from the midline.
  func place(_ point: Point) -> Point { Point(point.x * scale, point.y * scale + top) }

  /// The cell at a point of the atlas, which may lie outside the pane.
  func cell(at point: Point) -> (column: Int, row: Int) {
    let x = point.x * scale + Double(midline)
    let y = point.y * scale + top
    return (
      Int((x / Double(Sampling.columns)).rounded(.down)),
      Int((y / Double(Sampling.rows)).rounded(.down))
    )
  }

  /// The pane from its halves at one sample in `step`, each drawn outwards from the midline.
  func joined<Sample>(
    left: Raster<Sample>, right: Raster<Sample>, step: Int, filledWith blank: Sample
  ) -> Raster<Sample> {
    var out = Raster(width: width / step, height: height / step, filledWith: blank)
    let columns = out.width
    let middle = midline / step
    out.samples.withUnsafeMutableBufferPointer { out in
      left.samples.withUnsafeBufferPointer { leftSamples in
        right.samples.withUnsafeBufferPointer { rightSamples in
          for y in 0..<height / step {
            let row = y * columns
            let mirrored = y * left.width + middle - 1
            for x in max(0, middle - left.width)..<min(middle, columns) {
              out[row &+ x] = leftSamples[mirrored &- x]
            }
            let straight = y * right.width - middle
            for x in middle..<max(middle, min(columns, middle + right.width)) {
              out[row &+ x] = rightSamples[straight &+ x]
            }
          }
        }
      }
    }
    return out
  }
}

extension Raster {
  /// Two halves drawn outwards from a midline, side by side.
  init(left: Raster, right: Raster) {
    let width = left.width + right.width
    let samples = [Sample](unsafeUninitializedCapacity: width * right.height) { out, count in
      left.samples.withUnsafeBufferPointer { leftSamples in
        right.samples.withUnsafeBufferPointer { rightSamples in
          for y in 0..<right.height {
            let row = y * width
            let mirrored = (y + 1) * left.width - 1
            for x in 0..<left.width {
              out.initializeElement(at: row &+ x, to: leftSamples[mirrored &- x])
            }
            let middle = row + left.width
            let straight = y * right.width
            for x in 0..<right.width {
              out.initializeElement(at: middle &+ x, to: rightSamples[straight &+ x])
            }
          }
        }
      }
      count = width * right.height
    }
    self.init(width: width, height: right.height, samples: samples)
  }
}
