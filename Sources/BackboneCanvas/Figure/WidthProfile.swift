package import BackboneBinary

/// The depth of a limb or the trunk in front of and behind its bone, along the bone.
package struct WidthProfile: Hashable, Sendable, Decodable {
  private let stations: [Station]
  private let frontSlopes: [Double]
  private let backSlopes: [Double]

  /// The depths at one place of the bone.
  fileprivate struct Station: Hashable, Sendable {
    let at: Double
    let front: Double
    let back: Double
  }

  /// A taper from `[at, front, back]` rows in order of `at`.
  package init?(rows: [[Double]]) {
    guard rows.count > 1, rows.allSatisfy({ $0.count == 3 }),
      zip(rows, rows.dropFirst()).allSatisfy({ $0[0] < $1[0] })
    else { return nil }
    stations = rows.map { Station(at: $0[0], front: $0[1], back: $0[2]) }
    let at = rows.map { $0[0] }
    frontSlopes = Self.slopes(at, rows.map { $0[1] })
    backSlopes = Self.slopes(at, rows.map { $0[2] })
  }

  package init(from decoder: any Decoder) throws {
    let rows = try decoder.singleValueContainer().decode([[Double]].self)
    guard let taper = WidthProfile(rows: rows) else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "expected two or more [at, front, back] in order of at"))
    }
    self = taper
  }

  /// Where the first station is.
  package var start: Double { stations[0].at }
  /// Where the last station is.
  package var end: Double { stations[stations.count - 1].at }

  /// The depths at a place of the bone; beyond its ends those of the end.
  package func depth(at place: Double) -> (front: Double, back: Double) {
    let place = min(end, max(start, place))
    var i = 0
    while i + 2 < stations.count && stations[i + 1].at <= place { i += 1 }
    let (a, b) = (stations[i], stations[i + 1])
    let width = b.at - a.at
    let t = (place - a.at) / width
    func hermite(_ from: Double, _ to: Double, _ m0: Double, _ m1: Double) -> Double {
      let t2 = t * t
      let t3 = t2 * t
      return (2 * t3 - 3 * t2 + 1) * from + (t3 - 2 * t2 + t) * width * m0
        + (3 * t2 - 2 * t3) * to + (t3 - t2) * width * m1
    }
    return (
      hermite(a.front, b.front, frontSlopes[i], frontSlopes[i + 1]),
      hermite(a.back, b.back, backSlopes[i], backSlopes[i + 1])
    )
  }

  /// Slopes that keep a cubic from overshooting its stations (Fritsch and Butland 1984: the
  /// weighted harmonic mean of the neighbouring steps, 0 at a peak).
  private static func slopes(_ x: [Double], _ y: [Double]) -> [Double] {
    let steps = x.indices.dropLast().map { (y[$0 + 1] - y[$0]) / (x[$0 + 1] - x[$0]) }
    return x.indices.map { i in
      if i == 0 { return steps[0] }
      if i == x.count - 1 { return steps[i - 1] }
      let (before, after) = (steps[i - 1], steps[i])
      guard before * after > 0 else { return 0 }
      let w1 = 2 * (x[i + 1] - x[i]) + (x[i] - x[i - 1])
      let w2 = (x[i + 1] - x[i]) + 2 * (x[i] - x[i - 1])
      return (w1 + w2) / (w1 / before + w2 / after)
    }
  }
}

extension WidthProfile: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    stations = try reader.read()
    frontSlopes = try reader.read()
    backSlopes = try reader.read()
    guard stations.count > 1, frontSlopes.count == stations.count,
      backSlopes.count == stations.count
    else { throw .unknownValue }
  }
}

extension WidthProfile.Station: BinaryReadable {
  init(from reader: inout BinaryReader) throws(BinaryError) {
    try self.init(at: reader.read(), front: reader.read(), back: reader.read())
  }
}
