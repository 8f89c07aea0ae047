/// Where the pieces of a view meet, on half a body or on the whole of it.
struct AtlasSeams: Sendable {
  /// Samples beside a border between two regions, on both of its sides.
  let edges: Raster<Bool>
  private let labels: Raster<UInt16>
  private let isBone: [Bool]

  /// - Parameter isHalf: whether the raster is the right half, and its mirror image adjoins it.
  init(_ labels: Raster<UInt16>, pieces: AtlasRegions, isHalf: Bool) {
    self.labels = labels
    isBone = pieces.all.map { $0.kind == .bone }
    let region = pieces.all.map(\.region)
    let width = labels.width
    var edges = Raster(width: width, height: labels.height, filledWith: false)
    labels.samples.withUnsafeBufferPointer { label in
      region.withUnsafeBufferPointer { region in
        edges.samples.withUnsafeMutableBufferPointer { edges in
          func compare(_ a: Int, _ b: Int) {
            let one = label[a]
            let other = label[b]
            if one != other, region[Int(one)] != region[Int(other)] {
              edges[a] = true
              edges[b] = true
            }
          }
          for y in 0..<labels.height {
            let row = y * width
            for i in row..<row + max(0, width - 1) { compare(i, i &+ 1) }
            if y + 1 < labels.height {
              for i in row..<row + width { compare(i, i &+ width) }
            }
            if isHalf, width > 0,
              region[Int(label[row])] != region[Int(AtlasRegions.twin(label[row]))]
            {
              edges[row] = true
            }
          }
        }
      }
    }
    self.edges = edges
  }

  /// The samples of seams `reach` samples to each side of a border, except near the silhouette,
  /// where they would thicken it.
  /// - Parameter rim: distances to the outside at one sample in two, in such samples.
  func drawn(reach: Double, rim: Raster<Float>) -> Raster<Bool> {
    let disc = Self.offsets(within: reach)
    let width = labels.width
    let isFar = rim.map { $0 * 2 > Float(reach) }
    var seams = Raster(width: width, height: labels.height, filledWith: false)
    edges.samples.withUnsafeBufferPointer { edges in
      labels.samples.withUnsafeBufferPointer { label in
        isFar.samples.withUnsafeBufferPointer { isFar in
          seams.samples.withUnsafeMutableBufferPointer { seams in
            for y in 0..<labels.height {
              let row = y * width
              for x in 0..<width where edges[row &+ x] {
                for (dx, dy) in disc {
                  let (u, v) = (x &+ dx, y &+ dy)
                  guard u >= 0, v >= 0, u < width, v < labels.height else { continue }
                  let i = v &* width &+ u
                  let piece = label[i]
                  guard !seams[i], piece != AtlasRegions.outside,
                    // Bones are small and light: a full seam would swallow them.
                    (dx == 0 && dy == 0) || !isBone[Int(piece)],
                    isFar[min(v / 2, rim.height - 1) &* rim.width &+ min(u / 2, rim.width - 1)]
                  else { continue }
                  seams[i] = true
                }
              }
            }
          }
        }
      }
    }
    return seams
  }

  private static func offsets(within reach: Double) -> [(Int, Int)] {
    let bound = Int(reach.rounded(.up))
    var offsets: [(Int, Int)] = []
    for dy in -bound...bound {
      for dx in -bound...bound where Double(dx * dx + dy * dy) < reach * reach {
        offsets.append((dx, dy))
      }
    }
    return offsets
  }
}
