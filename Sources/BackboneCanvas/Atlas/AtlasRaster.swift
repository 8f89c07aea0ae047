/// The pieces of a view laid out in a pane: which piece each sample belongs to, each half of the
/// body drawn outwards from the midline so that both are exact mirror images.
struct AtlasRaster: Sendable {
  let placement: AtlasTransform
  let pieces: AtlasRegions
  /// The piece of every sample of each half.
  let right: Raster<UInt16>
  let left: Raster<UInt16>
  /// Whether the halves are mirror images; the deep layers are dissected differently on each side.
  let isSymmetric: Bool

  /// - Parameter silhouette: the outline of the right half of the whole body.
  init(_ pieces: AtlasRegions, silhouette: [Point], placement: AtlasTransform) {
    self.placement = placement
    self.pieces = pieces
    let outline = silhouette.map(placement.place)
    right = Self.half(.right, outline: outline, pieces: pieces, placement: placement)
    isSymmetric = !pieces.shapes.contains { $0.art.side != nil }
    left =
      isSymmetric
      ? right.map(AtlasRegions.twin)
      : Self.half(.left, outline: outline, pieces: pieces, placement: placement)
  }

  /// The piece of one sample in `step` each way, over the whole pane.
  func labels(step: Int) -> Raster<UInt16> {
    placement.joined(
      left: left.thinned(step), right: right.thinned(step), step: step,
      filledWith: AtlasRegions.outside)
  }

  /// Where fibres run at one sample in `step` each way, `gap` full samples apart, each `width`
  /// thinned samples wide and clipped to its piece.
  func fibres(step: Int, gap: Double, width: Int) -> Raster<Bool> {
    placement.joined(
      left: fibres(.left, over: left.thinned(step), step: step, gap: gap, width: width),
      right: fibres(.right, over: right.thinned(step), step: step, gap: gap, width: width),
      step: step, filledWith: false)
  }

  /// The same over one half of the body.
  func fibres(
    _ side: AtlasArt.Side, over labels: Raster<UInt16>, step: Int, gap: Double, width: Int
  ) -> Raster<Bool> {
    var out = Raster(width: labels.width, height: labels.height, filledWith: false)
    for (index, shape) in pieces.shapes.enumerated() {
      guard let fibres = shape.fibres, shape.art.side ?? side == side else { continue }
      let id = AtlasRegions.id(shape: index, side)
      for line in fibres.lines(gap: gap / placement.scale) {
        out.stamp(line.map { placement.place($0) * (1 / Double(step)) }, width: width) {
          labels.samples[$0] == id
        }
      }
    }
    return out
  }

  private static func half(
    _ side: AtlasArt.Side, outline: [Point], pieces: AtlasRegions, placement: AtlasTransform
  ) -> Raster<UInt16> {
    var half = Raster(
      width: placement.halfWidth, height: placement.height, filledWith: AtlasRegions.outside)
    half.fill(outline, with: AtlasRegions.skin)
    for (index, shape) in pieces.shapes.enumerated() where shape.art.side ?? side == side {
      let points = shape.points.map(placement.place)
      let id = AtlasRegions.id(shape: index, side)
      if let width = shape.art.width {
        half.stroke(
          points, width: max(width * placement.scale, Double(Sampling.columns) * 0.55), with: id
        ) { $0 != AtlasRegions.outside }
      } else {
        half.fill(points, with: id) { $0 != AtlasRegions.outside }
      }
    }
    return half
  }
}

extension Raster<Bool> {
  /// Marks a thin line by walking along it, where the test of a sample's index allows.
  fileprivate mutating func stamp(_ line: [Point], width: Int, where test: (Int) -> Bool) {
    let inset = Double(width) / 2
    for (a, b) in zip(line, line.dropFirst()) {
      let steps = max(1, Int((b - a).length + 1))
      for step in 0...steps {
        let at = a.mix(b, Double(step) / Double(steps))
        let x0 = Int((at.x - inset + 0.5).rounded(.down))
        let y0 = Int((at.y - inset + 0.5).rounded(.down))
        for y in y0..<y0 + width {
          for x in x0..<x0 + width where contains(x, y) && test(y * self.width + x) {
            self[x, y] = true
          }
        }
      }
    }
  }
}

extension Raster {
  /// One sample in `step` each way, from the middle of each tile.
  func thinned(_ step: Int) -> Raster {
    let columns = width / step
    let rows = height / step
    let picked = [Sample](unsafeUninitializedCapacity: columns * rows) { out, count in
      samples.withUnsafeBufferPointer { samples in
        for y in 0..<rows {
          var from = (y * step + step / 2) * width + step / 2
          for to in y * columns..<(y + 1) * columns {
            out.initializeElement(at: to, to: samples[from])
            from &+= step
          }
        }
      }
      count = columns * rows
    }
    return Raster(width: columns, height: rows, samples: picked)
  }
}
