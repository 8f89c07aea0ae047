/// What the samples of a view belong to.
///
/// Piece 0 lies outside the body, piece 1 is bare skin; each drawn shape has one piece on the right
/// and the next on the left.
struct AtlasRegions: Sendable {
  /// One side of a shape.
  struct Piece: Sendable {
    let kind: AtlasArt.Kind
    let muscle: String?
    let tone: Float
    /// Pieces of one region have no seam between them.
    let region: UInt16
    /// The region where there is little room.
    let coarse: UInt16
    /// Whether it is skin around what the layer lays bare.
    let isGhost: Bool
    /// The painter's order, equal for both sides.
    let depth: UInt16
  }

  static let outside: UInt16 = 0
  static let skin: UInt16 = 1

  private(set) var all: [Piece]
  /// The drawn shapes, lines left out, in painter's order.
  let shapes: [Atlas.Shape]

  /// The pieces of a view where the whole body would be `bodyRows` high.
  init(_ atlas: Atlas, view: Atlas.LayeredView, bodyRows: Double) {
    shapes = atlas.shapes.filter {
      $0.isShown(on: view, bodyRows: bodyRows) && $0.art.kind != .line
    }
    all = [
      Piece(
        kind: .skin, muscle: nil, tone: 0, region: 0, coarse: 0, isGhost: false, depth: 0),
      Piece(
        kind: .skin, muscle: nil, tone: 0, region: 1, coarse: 1,
        isGhost: view.layer != .superficial, depth: 1),
    ]
    var coarse = ["skin": Self.skin]
    for (index, shape) in shapes.enumerated() {
      for side in [AtlasArt.Side.right, .left] {
        let id = Self.id(shape: index, side)
        let art = shape.art
        var group = art.coarse ?? art.id
        if atlas.sided.contains(group) { group += side.rawValue }
        let region: UInt16 =
          switch art.kind {
          case .skin, .hair: Self.skin
          case .bone, .hole: Self.id(shape: index, .right)
          case .context, .muscle, .fascia, .line:
            art.merge == true ? Self.id(shape: index, .right) : id
          }
        let known = coarse[group] ?? id
        coarse[group] = known
        all.append(
          Piece(
            kind: art.kind, muscle: art.muscle, tone: Float(art.tone ?? 0) * 0.03, region: region,
            coarse: known, isGhost: view.layer == .deep, depth: Self.id(shape: index, .right)))
      }
    }
  }

  /// The same shape's piece on the other side.
  static func twin(_ piece: UInt16) -> UInt16 { piece < 2 ? piece : piece ^ 1 }

  static func id(shape: Int, _ side: AtlasArt.Side) -> UInt16 {
    UInt16(2 + 2 * shape + (side == .left ? 1 : 0))
  }
}
