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
    let middle = midline / step
    for y in 0..<out.height {
      let row = y * out.width
      for x in max(0, middle - left.width)..<min(middle, out.width) {
        out.samples[row + x] = left.samples[y * left.width + middle - 1 - x]
      }
      for x in middle..<max(middle, min(out.width, middle + right.width)) {
        out.samples[row + x] = right.samples[y * right.width + x - middle]
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
      for y in 0..<right.height {
        for x in 0..<left.width {
          out.initializeElement(
            at: y * width + x, to: left.samples[(y + 1) * left.width - 1 - x])
        }
        for x in 0..<right.width {
          out.initializeElement(
            at: y * width + left.width + x, to: right.samples[y * right.width + x])
        }
      }
      count = width * right.height
    }
    self.init(width: width, height: right.height, samples: samples)
  }
}
