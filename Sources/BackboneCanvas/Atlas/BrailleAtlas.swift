/// A view as dots: outlines, seams and fibres one dot wide.
struct BrailleAtlas: Sendable {
  /// What a dot can be part of, the weakest first.
  private enum Part: UInt8 {
    case none, fibre, seam, region, silhouette
  }

  /// The piece at each dot.
  private let labels: Raster<UInt16>
  /// `Part` of each dot, as its raw value.
  private let parts: Raster<UInt8>
  /// Fibres closer together, cut out of what stands out.
  private let cuts: Raster<Bool>

  /// Samples to a dot.
  private static let step = 4
  /// Under so many rows only coarse regions are told apart.
  private static let fineRows = 30.0

  init(_ plan: AtlasRaster, lines: [Atlas.Shape]) {
    let labels = plan.labels(step: Self.step)
    let pieces = plan.pieces.all
    let isFine = plan.placement.bodyRows >= Self.fineRows
    let depth = pieces.map(\.depth)
    let coarse = pieces.map(\.coarse)
    // A coarse region lies where its first shape lies, so that its outline has one side only.
    let coarseDepth = coarse.map { depth[Int($0)] }
    let outline = labels.outline(
      region: labels.map { $0 == 0 ? 0 : 1 }, depth: labels.map { min($0, 1) })
    let region = labels.outline(
      region: labels.map { coarse[Int($0)] }, depth: labels.map { coarseDepth[Int($0)] })
    let inward = labels.map { $0 == AtlasRegions.outside }.distance()
    var parts = labels.map { _ in Part.none.rawValue }
    func mark(_ dots: Raster<Bool>, _ part: Part, inside reach: Float) {
      for i in parts.samples.indices where dots.samples[i] && inward.samples[i] > reach {
        parts.samples[i] = part.rawValue
      }
    }
    if isFine {
      mark(
        labels.outline(
          region: labels.map { pieces[Int($0)].region }, depth: labels.map { depth[Int($0)] }),
        .seam, inside: 2)
      mark(Self.lines(lines, placement: plan.placement), .seam, inside: 0)
    }
    mark(region, .region, inside: isFine ? 2 : 2.5)
    mark(outline, .silhouette, inside: 0)
    if isFine {
      let fibres = plan.fibres(step: Self.step, gap: 20, width: 1)
      let free = parts.map { $0 == 0 }
      for y in 0..<labels.height {
        for x in 0..<labels.width
        where fibres[x, y] && free.isEven(around: x, y) {
          parts[x, y] = Part.fibre.rawValue
        }
      }
    }
    self.labels = labels
    self.parts = parts
    cuts = plan.fibres(step: Self.step, gap: 16, width: 1)
  }

  /// The view with some pieces standing out: filled with dots, less the fibres, and set off from
  /// the lines around them.
  func frame(emphases: [AtlasEmphasis], pieces: AtlasRegions, theme: Theme) -> Frame {
    let emphasis = labels.map { emphases[Int($0)] }
    var dots = Raster<UInt8>(width: labels.width, height: labels.height, filledWith: 0)
    let isPlain = !emphases.contains { $0 != .none }
    for y in 0..<labels.height {
      for x in 0..<labels.width {
        let part = Part(rawValue: parts[x, y]) ?? .none
        let own = emphasis[x, y]
        if own == .none {
          let isBeside = !isPlain && part != .silhouette && !emphasis.isEven(around: x, y)
          if part != .none && !isBeside { dots[x, y] = part.rawValue }
        } else {
          let isInside = emphasis.isEven(around: x, y)
          let isFilled =
            switch own {
            case .none: false
            case .moved: !isInside || y % 4 == 0
            case .stretched: !isInside || x % 2 == 0
            case .helping: !isInside || (x + y) % 3 == 0
            case .most, .chosen: !isInside || !cuts[x, y]
            }
          if isFilled { dots[x, y] = Part.silhouette.rawValue + own.rawValue }
        }
      }
    }
    var frame = BrailleEncoder.frame(dots: dots, styles: Self.styles(theme))
    if theme == .mono { fill(&frame, emphasis.map { $0 == .chosen || $0 == .most }) }
    return frame
  }

  /// Without colour, dots of the chosen muscle are lost among the others: its cells are filled.
  private func fill(_ frame: inout Frame, _ area: Raster<Bool>) {
    let cover = area.coverage(
      tileWidth: BrailleEncoder.columns, tileHeight: BrailleEncoder.rows
    ) { $0 }
    // What is slender takes half of no cell, and is seen all the same.
    let solid = min(0.5, (cover.samples.max() ?? 0) * 0.8)
    for row in 0..<cover.height {
      for column in 0..<cover.width where cover[column, row] > solid {
        frame[column: column, row: row] = Cell("█", Style(.strong))
      }
    }
  }

  /// By rank: the parts, then what stands out, the weakest first.
  private static func styles(_ theme: Theme) -> [Style] {
    guard theme.isBlueOrange else { return styles(theme.base) }
    return styles(theme.base).map { style in
      Style(style.role, foreground: style.foreground.map(BlueOrange.swap))
    }
  }

  private static func styles(_ base: Theme.Base) -> [Style] {
    switch base {
    case .dark:
      [239, 245, 247, 252].map { Style(.picture, foreground: $0) }
        + [
          Style(.stretched), Style(.stretched),
          Style(.secondary, foreground: 179), Style(.primary, foreground: 214),
          Style(.primary, foreground: 220),
        ]
    case .light:
      [250, 243, 240, 236].map { Style(.picture, foreground: $0) }
        + [
          Style(.stretched), Style(.stretched),
          Style(.secondary, foreground: 136), Style(.primary, foreground: 166),
          Style(.primary, foreground: 130),
        ]
    case .ansi16:
      [
        Style(.muted), Style(.muted), Style(.body), Style(.body), Style(.stretched),
        Style(.stretched), Style(.secondary), Style(.title), Style(.title),
      ]
    case .mono:
      // Reverse video would turn filled dots into gaps; weight tells them apart.
      [
        Style(.muted), Style(.muted), Style(.body), Style(.body), Style(.strong),
        Style(.strong), Style(.strong), Style(.strong), Style(.strong),
      ]
    }
  }

  private static func lines(
    _ lines: [Atlas.Shape], placement: AtlasTransform
  ) -> Raster<Bool> {
    let width = placement.halfWidth / step
    var half = Raster(width: width, height: placement.height / step, filledWith: false)
    for shape in lines {
      half.stroke(
        shape.points.map { placement.place($0) * (1 / Double(step)) }, width: 1, with: true)
    }
    return placement.joined(left: half, right: half, step: step, filledWith: false)
  }
}

extension Raster<UInt16> {
  /// Borders between regions one sample wide, on the side that lies higher; between equals, as on
  /// the midline, on the right.
  func outline(region: Raster<UInt16>, depth: Raster<UInt16>) -> Raster<Bool> {
    var out = Raster<Bool>(width: width, height: height, filledWith: false)
    region.samples.withUnsafeBufferPointer { region in
      depth.samples.withUnsafeBufferPointer { depth in
        out.samples.withUnsafeMutableBufferPointer { out in
          // What the edge cuts goes on beyond it, so only neighbours within count.
          func compare(_ left: Int, _ right: Int, isBeside: Bool) {
            guard region[left] != region[right] else { return }
            if depth[left] > depth[right] {
              out[left] = true
            } else if depth[right] > depth[left] || (isBeside && depth[right] > 0) {
              out[right] = true
            }
          }
          for y in 0..<height {
            for x in 0..<width {
              let i = y * width + x
              if x + 1 < width { compare(i, i + 1, isBeside: true) }
              if y + 1 < height { compare(i, i + width, isBeside: false) }
            }
          }
        }
      }
    }
    return out
  }
}

extension Raster where Sample: Equatable {
  /// Whether a sample and its eight neighbours are the same; beyond the edge they count as such.
  func isEven(around x: Int, _ y: Int) -> Bool {
    let own = self[x, y]
    for v in max(y - 1, 0)...min(y + 1, height - 1) {
      for u in max(x - 1, 0)...min(x + 1, width - 1) where self[u, v] != own { return false }
    }
    return true
  }
}
