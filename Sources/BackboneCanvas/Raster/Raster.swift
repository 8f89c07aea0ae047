/// A grid of samples, row by row; the paper on which pictures are drawn before they become glyphs.
package struct Raster<Sample: Sendable>: Sendable {
  /// Samples in a row, 0 or more.
  package let width: Int
  /// Rows, 0 or more.
  package let height: Int
  /// `width * height` samples, row by row.
  package var samples: [Sample]

  /// A raster full of one value; negative extents become 0.
  package init(width: Int, height: Int, filledWith value: Sample) {
    self.width = max(0, width)
    self.height = max(0, height)
    samples = Array(repeating: value, count: self.width * self.height)
  }

  /// The sample there; `x` and `y` must be inside.
  package subscript(x: Int, y: Int) -> Sample {
    get { samples[y * width + x] }
    set { samples[y * width + x] = newValue }
  }

  /// Whether there is a sample at that place.
  package func contains(_ x: Int, _ y: Int) -> Bool { x >= 0 && y >= 0 && x < width && y < height }

  /// The same grid with every sample changed.
  package func map<Result>(_ change: (Sample) -> Result) -> Raster<Result> {
    let samples = [Result](unsafeUninitializedCapacity: samples.count) { out, count in
      self.samples.withUnsafeBufferPointer { samples in
        for i in samples.indices { out.initializeElement(at: i, to: change(samples[i])) }
      }
      count = self.samples.count
    }
    return Raster<Result>(width: width, height: height, samples: samples)
  }

  /// Two grids of one size made into one, sample by sample.
  package func combined<Other, Result>(
    with other: Raster<Other>, _ combine: (Sample, Other) -> Result
  ) -> Raster<Result> {
    precondition(samples.count == other.samples.count, "both grids have one size")
    let samples = [Result](unsafeUninitializedCapacity: samples.count) { out, count in
      self.samples.withUnsafeBufferPointer { samples in
        other.samples.withUnsafeBufferPointer { other in
          for i in samples.indices {
            out.initializeElement(at: i, to: combine(samples[i], other[i]))
          }
        }
      }
      count = self.samples.count
    }
    return Raster<Result>(width: width, height: height, samples: samples)
  }

  /// A raster of given samples, `width * height` of them.
  package init(width: Int, height: Int, samples: [Sample]) {
    precondition(samples.count == width * height, "a raster has width * height samples")
    self.width = width
    self.height = height
    self.samples = samples
  }
}

extension Raster {
  /// The part that begins at a place; all of it must lie inside.
  func cropped(x: Int, y: Int, width: Int, height: Int) -> Raster {
    precondition(
      x >= 0 && y >= 0 && x + width <= self.width && y + height <= self.height,
      "a crop lies inside its raster")
    var part: [Sample] = []
    part.reserveCapacity(width * height)
    for row in y..<y + height {
      part += samples[row * self.width + x..<row * self.width + x + width]
    }
    return Raster(width: width, height: height, samples: part)
  }
}

extension Raster: Equatable where Sample: Equatable {}
extension Raster: Hashable where Sample: Hashable {}

/// How many samples a cell is drawn with: cells are twice as high as wide, so samples are square.
package enum Sampling {
  /// Samples across a cell.
  package static let columns = 8
  /// Samples down a cell.
  package static let rows = 16
}

extension Raster {
  /// A raster that covers so many cells at the full sampling.
  package init(cells: Size, filledWith value: Sample) {
    self.init(
      width: cells.columns * Sampling.columns, height: cells.rows * Sampling.rows,
      filledWith: value)
  }

  /// How much of each tile of `width` x `height` samples satisfies the test, 0...1; tiles that the
  /// edge would cut are left out.
  package func coverage(
    tileWidth: Int, tileHeight: Int, where test: (Sample) -> Bool
  ) -> Raster<Float> {
    var out = Raster<Float>(width: width / tileWidth, height: height / tileHeight, filledWith: 0)
    let part = 1 / Float(tileWidth * tileHeight)
    for y in 0..<out.height * tileHeight {
      let row = y / tileHeight * out.width
      for x in 0..<out.width * tileWidth where test(samples[y * width + x]) {
        out.samples[row + x / tileWidth] += part
      }
    }
    return out
  }

  /// How much of each cell satisfies the test, 0...1.
  package func cellCoverage(where test: (Sample) -> Bool) -> Raster<Float> {
    coverage(tileWidth: Sampling.columns, tileHeight: Sampling.rows, where: test)
  }
}
