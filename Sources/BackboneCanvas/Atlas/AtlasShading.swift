internal import BackboneBinary

/// What of a shaded view does not depend on what stands out: for every sample one code, which the
/// colours of the moment are looked up by.
struct AtlasShading: Sendable {
  /// The code of every sample that the body may cover: its piece and tone, its piece's seam, or a
  /// line; see `AtlasPaintTable`.
  let codes: Raster<UInt16>
  /// The pane's column of samples where the codes begin; may be negative.
  let left: Int
  /// Which cells of the pane the body touches.
  let drawn: Raster<Bool>
  /// How much of the colour is left in each column and row of the pane's samples, 0...1; nil where
  /// the crop does not cut the body.
  let columnFade: [Float]?
  let rowFade: [Float]?
  /// The cells of the pane that hold samples of each piece, by piece, row by row.
  let cells: [[Int]]
  /// How many rows high the whole body would be.
  let bodyRows: Double
  /// The view as it looks beside something that stands out, which changes only its own cells.
  private(set) var beside = Frame(size: Size(columns: 0, rows: 0))

  init(_ plan: AtlasRaster, lines: [Atlas.Shape], theme: Theme) {
    let depth = theme.depth
    let placement = plan.placement
    let whole = Raster(left: plan.left, right: plan.right)
    let halves = AtlasLayers(plan, depth: depth)
    var codes = halves.codes(of: whole)
    let reach = AtlasLayers.seamReach(placement, depth: depth)
    for shape in lines {
      let width = max(1.2, reach * 1.2, (shape.art.width ?? 0) * placement.scale)
      for side in [1.0, -1.0] {
        let points = shape.points.map(placement.place).map {
          Point(Double(plan.left.width) + $0.x * side, $0.y)
        }
        codes.stroke(points, width: width, with: AtlasPaintTable.lineCode) {
          $0 != AtlasRegions.outside
        }
      }
    }
    self.init(
      codes: codes, cells: Self.cells(whole, of: plan.pieces, placement), placement: placement)
    let none = Array(repeating: AtlasEmphasis.none, count: plan.pieces.all.count)
    beside = encoded(drawn, emphases: none, pieces: plan.pieces, theme: theme, highlighted: true)
  }

  private init(codes: Raster<UInt16>, cells: [[Int]], placement: AtlasTransform) {
    self.codes = codes
    self.cells = cells
    left = placement.left
    bodyRows = placement.bodyRows
    var drawn = Raster(
      width: placement.width / Sampling.columns, height: placement.height / Sampling.rows,
      filledWith: false)
    for cell in cells.joined() { drawn.samples[cell] = true }
    self.drawn = drawn
    columnFade = Self.fade(
      placement.width, over: Float(Sampling.columns) * 3.2,
      near: (0..<drawn.height).contains { drawn.width > 0 && drawn[0, $0] },
      far: (0..<drawn.height).contains { drawn.width > 0 && drawn[drawn.width - 1, $0] })
    rowFade = Self.fade(
      placement.height, over: Float(Sampling.rows) * 1.8,
      near: (0..<drawn.width).contains { drawn.height > 0 && drawn[$0, 0] },
      far: (0..<drawn.width).contains { drawn.height > 0 && drawn[$0, drawn.height - 1] })
  }

  private static func cells(
    _ labels: Raster<UInt16>, of pieces: AtlasRegions, _ placement: AtlasTransform
  ) -> [[Int]] {
    let left = placement.left
    let columns = placement.width / Sampling.columns
    var cells: [[Int]] = Array(repeating: [], count: pieces.all.count)
    let seen = max(0, left)..<max(0, left, min(placement.width, left + labels.width))
    // Unchecked access: this looks at every sample of the body.
    labels.samples.withUnsafeBufferPointer { samples in
      for row in 0..<placement.height / Sampling.rows {
        for column in seen.lowerBound / Sampling.columns..<seen.upperBound / Sampling.columns {
          var last = AtlasRegions.outside
          for y in row * Sampling.rows..<(row + 1) * Sampling.rows {
            let start = y * labels.width + column * Sampling.columns - left
            if samples.isEven(from: start, last) { continue }
            for i in start..<start + Sampling.columns where samples[i] != last {
              last = samples[i]
              let cell = row * columns + column
              if last != AtlasRegions.outside, cells[Int(last)].last != cell {
                cells[Int(last)].append(cell)
              }
            }
          }
        }
      }
    }
    return cells
  }

  /// Where the body runs out of the pane it fades instead of being cut.
  private static func fade(_ count: Int, over reach: Float, near: Bool, far: Bool) -> [Float]? {
    guard near || far else { return nil }
    return (0..<count).map { i in
      let first = near ? (Float(i) + 0.5) / reach : 1
      let last = far ? (Float(count - i) - 0.5) / reach : 1
      let t = min(1, first, last)
      return t * (1.3 - 0.3 * t)
    }
  }
}

// MARK: - Kept

extension AtlasShading {
  /// Adds what takes long to lay out.
  func write(to writer: inout BinaryWriter) {
    writer.write(samples: codes.samples)
    writer.write(integer: cells.count)
    for cells in cells { writer.write(numbers: cells) }
    for (cell, isDrawn) in zip(beside.cells, drawn.samples) where isDrawn {
      writer.write(text: String(cell.glyph))
      let style = cell.style
      for number in [style.role.rawValue, style.foreground, style.background] {
        writer.write(integer: number.map(Int.init) ?? -1)
      }
    }
  }

  /// What `write` has written for the same pieces in the same place.
  init(
    from reader: inout BinaryReader, pieces: AtlasRegions, placement: AtlasTransform
  ) throws(BinaryError) {
    let size = Size(columns: 2 * placement.halfWidth, rows: placement.height)
    let codes = Raster(
      width: size.columns, height: size.rows,
      samples: try reader.samples(size.columns * size.rows))
    let cells: [[Int]] = try reader.read()
    // What is drawn asks for codes and colours unchecked.
    let columns = placement.width / Sampling.columns
    let reached = 0..<size.columns
    let count = columns * (placement.height / Sampling.rows)
    guard cells.count == pieces.all.count,
      cells.joined().allSatisfy({
        (0..<count).contains($0)
          && reached.contains($0 % columns * Sampling.columns - placement.left)
      }), codes.samples.greatest < AtlasPaintTable.codes(pieces)
    else { throw .unknownValue }
    self.init(codes: codes, cells: cells, placement: placement)
    beside = Frame(size: Size(columns: drawn.width, rows: drawn.height))
    for row in 0..<drawn.height {
      for column in 0..<drawn.width where drawn[column, row] {
        beside[column: column, row: row] = try Self.cell(from: &reader)
      }
    }
  }

  private static func cell(from reader: inout BinaryReader) throws(BinaryError) -> Cell {
    let glyph: Character = try reader.read()
    // What is kept must not be able to steer the terminal.
    guard glyph == " " || ("\u{2580}"..."\u{259F}").contains(glyph),
      let role = Role(rawValue: try reader.read())
    else { throw .unknownValue }
    let foreground: Int = try reader.read()
    let background: Int = try reader.read()
    return Cell(
      glyph,
      Style(
        role, foreground: UInt8(exactly: foreground), background: UInt8(exactly: background)))
  }
}

extension [UInt16] {
  /// The greatest number; 0 where there is none.
  fileprivate var greatest: UInt16 {
    withUnsafeBufferPointer { samples in
      var greatest: UInt16 = 0
      for sample in samples { greatest = Swift.max(greatest, sample) }
      return greatest
    }
  }
}

extension UnsafeBufferPointer<UInt16> {
  /// Whether a row of a cell that begins at an index is all one piece, seen four samples at a time.
  fileprivate func isEven(from start: Int, _ piece: UInt16) -> Bool {
    let row = UnsafeRawBufferPointer(
      UnsafeBufferPointer(rebasing: self[start..<start + Sampling.columns]))
    let four = UInt64(piece) &* 0x0001_0001_0001_0001
    return row.loadUnaligned(as: UInt64.self) == four
      && row.loadUnaligned(fromByteOffset: 8, as: UInt64.self) == four
  }
}
