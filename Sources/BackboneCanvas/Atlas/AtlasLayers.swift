/// The seams and the light of a view, worked out on one half where both are alike.
struct AtlasLayers: Sendable {
  /// Samples that belong to a seam.
  let seams: Raster<Bool>
  /// How light it is, `0..<Ramp.steps`, at one sample in two each way: light changes slowly.
  let tones: Raster<UInt8>

  init(_ plan: AtlasRaster, depth: ColourDepth) {
    let labels = plan.isSymmetric ? plan.right : Raster(left: plan.left, right: plan.right)
    let small = Raster(left: plan.left.thinned(2), right: plan.right.thinned(2))
    let field = plan.isSymmetric ? plan.right.thinned(2) : small
    let rim = field.map { $0 == AtlasRegions.outside }.distance()
    let borders = AtlasSeams(labels, pieces: plan.pieces, isHalf: plan.isSymmetric)
    let drawn = borders.drawn(reach: Self.seamReach(plan.placement, depth: depth), rim: rim)
    let height = Self.height(rim: rim, edges: borders.edges, scale: plan.placement.scale / 2)
    seams = plan.isSymmetric ? Raster(left: drawn, right: drawn) : drawn
    let light = (plan.isSymmetric ? Raster(left: height, right: height) : height).lit(by: .atlas)
    tones = Self.tones(light, small: small, plan: plan)
  }

  /// The code of every sample from its piece, its seam and its tone.
  func codes(of labels: Raster<UInt16>) -> Raster<UInt16> {
    var codes = labels
    codes.samples.withUnsafeMutableBufferPointer { codes in
      seams.samples.withUnsafeBufferPointer { seams in
        tones.samples.withUnsafeBufferPointer { tones in
          for y in 0..<labels.height {
            let row = y * labels.width
            let half = y / 2 * self.tones.width
            for x in 0..<labels.width where codes[row &+ x] != AtlasRegions.outside {
              let piece = codes[row &+ x]
              codes[row &+ x] =
                seams[row &+ x]
                ? AtlasPaintTable.code(seamOf: piece)
                : AtlasPaintTable.code(piece: piece, tone: tones[half &+ x / 2])
            }
          }
        }
      }
    }
    return codes
  }

  /// How far a seam reaches to each side of its border, in samples.
  static func seamReach(_ placement: AtlasTransform, depth: ColourDepth) -> Double {
    let reach = min(2.4, max(1, placement.scale * 1.2))
    switch depth {
    case .indexed256: return reach
    // Without shades in between, a seam must fill most of a quadrant to be seen at all.
    case .ansi16, .mono: return placement.bodyRows < 30 ? reach : max(reach, 2.3)
    }
  }

  /// A vault over the whole body and a smaller one over each region.
  private static func height(
    rim: Raster<Float>, edges: Raster<Bool>, scale: Double
  ) -> Raster<Float> {
    let seams = edges.anyInTwo().distance()
    let height = rim.domed(radius: Float(34 * scale)).blurred(5 * scale)
    let regions = seams.domed(radius: Float(15 * scale)).blurred(2.2 * scale)
    return height.combined(with: regions) { 0.62 * $0 + 0.55 * $1 }
  }

  private static func tones(
    _ light: Raster<Float>, small: Raster<UInt16>, plan: AtlasRaster
  ) -> Raster<UInt8> {
    var light = light.map { ($0 - 0.16) / 0.80 }
    if plan.placement.bodyRows >= fibreRows {
      let gap: Double = plan.placement.scale < 1.4 ? 22 : 18
      let right = plan.fibres(.right, over: plan.right.thinned(2), step: 2, gap: gap, width: 2)
      let left =
        plan.isSymmetric
        ? right : plan.fibres(.left, over: plan.left.thinned(2), step: 2, gap: gap, width: 2)
      let fibres = Raster(left: left, right: right)
      let isFibrous =
        [false, false] + plan.pieces.shapes.flatMap { [$0.fibres != nil, $0.fibres != nil] }
      let relief = small.combined(with: fibres) { piece, isFibre -> Float in
        guard isFibrous[Int(piece)] else { return 0 }
        return isFibre ? -fibreDepth : fibreDepth * 0.3
      }
      light = light.combined(with: relief) { $0 + $1 }
    }
    return light.map { UInt8(min(max($0, 0), 1) * Float(Ramp.steps - 1) + 0.5) }
  }

  /// Fibres are noise where the whole body is smaller than this.
  private static let fibreRows = 36.0
  private static let fibreDepth: Float = 0.13
}

extension Raster<Bool> {
  /// Half as many samples each way, true where any of the four is.
  fileprivate func anyInTwo() -> Raster<Bool> {
    var out = Raster(width: width / 2, height: height / 2, filledWith: false)
    samples.withUnsafeBufferPointer { source in
      out.samples.withUnsafeMutableBufferPointer { any in
        for y in 0..<height / 2 {
          let upper = 2 * y * width
          let lower = upper + width
          let out = y * (width / 2)
          for x in 0..<width / 2 {
            let (above, below) = (upper &+ 2 &* x, lower &+ 2 &* x)
            any[out &+ x] =
              source[above] || source[above &+ 1] || source[below] || source[below &+ 1]
          }
        }
      }
    }
    return out
  }
}
