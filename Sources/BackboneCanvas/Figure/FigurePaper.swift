/// A posed figure as samples: what covers each, how it is tinted, and where the ghost is.
///
/// Only the cells that the drawing touches are kept.
struct FigurePaper {
  /// What a piece is made of.
  enum Material: Hashable, Sendable {
    case near, far, trunk, head, hair, prop, held, sign
  }

  /// How a muscle is tinted.
  enum Tint: UInt8, Sendable {
    case none, moved, stretched, secondary, primary
  }

  /// The cells of the picture that the samples stand for.
  let window: Rect
  /// Samples across a cell; there are twice as many down it.
  let columns: Int
  /// By sample: 0 where nothing is, else the piece from 1, with the tint in the high bits.
  private(set) var codes: Raster<UInt8>
  /// By sample, whether the ghost covers it.
  private(set) var ghost: Raster<Bool>
  private var materials: [Material] = []
  /// The places around which limbs grow out of the trunk without a seam: centre and radius.
  private let seamless: [(centre: Point, radius: Double)]

  /// Samples across a band or a stick, however small the picture: nearly a cell's width.
  private static let thinnestHeld = 7.0
  /// Samples across a post or the edge of a mat: half a cell's width, or its colour would be lost.
  private static let thinnestProp = 4.0

  private static let pieceBits: UInt8 = 0x1F
  private static let tintShift: UInt8 = 5

  /// Samples a scene, with signs beside the figure.
  init(_ scene: FigureScene, columns: Int, signs: [MotionSign] = []) {
    self.columns = columns
    let samples = scene.placement.samplesPerUnit
    let drawing = Drawing(
      scene.figure, props: scene.isMirrored ? scene.art.props.map(\.mirrored) : scene.art.props
    ) { ($0.isHeld ? FigurePaper.thinnestHeld : FigurePaper.thinnestProp) / samples }
    let ghosts =
      scene.ghost.map { ghost in
        Drawing(ghost, props: []) { _ in 0 }.layers.flatMap(\.polygons)
      } ?? []
    let signs = signs.flatMap(\.polygons)
    window = FigurePaper.window(
      of: (drawing.layers.flatMap(\.polygons) + ghosts).joined().map(scene.placement.place)
        + signs.joined().map { Point($0.x, $0.y / 2) }, scene.placement)
    let corner = Point(Double(window.column), Double(window.row))
    let per = Double(columns)
    let sampled = { (point: Point) in
      let place = scene.placement.place(point) - corner
      return Point(place.x * per, place.y * 2 * per)
    }
    codes = Raster(
      width: window.columns * columns, height: window.rows * 2 * columns, filledWith: 0)
    ghost = Raster(width: codes.width, height: codes.height, filledWith: false)
    let unit = scene.placement.samplesPerUnit * per / Double(Sampling.columns)
    seamless = scene.figure.body.outlines.seamless.map {
      (sampled(scene.figure[$0.joint]), $0.radius * unit)
    }
    for polygon in ghosts { ghost.fill(polygon.map(sampled), with: true) }
    var pieces: [Body.Piece: UInt8] = [:]
    for layer in drawing.layers {
      materials.append(layer.material)
      // Equipment of very many parts shares the last number; only its seams are lost.
      let code = min(FigurePaper.pieceBits, UInt8(clamping: materials.count))
      if let piece = layer.piece { pieces[piece] = code }
      for polygon in layer.polygons { codes.fill(polygon.map(sampled), with: code) }
    }
    tint(scene, pieces, sampled)
    guard !signs.isEmpty else { return }
    materials.append(.sign)
    for polygon in signs {
      codes.fill(
        polygon.map { Point(($0.x - corner.x) * per, ($0.y - 2 * corner.y) * per) },
        with: UInt8(clamping: materials.count))
    }
  }

  private mutating func tint(
    _ scene: FigureScene, _ pieces: [Body.Piece: UInt8], _ sampled: (Point) -> Point
  ) {
    let muscles = scene.figure.body.outlines.muscles
    let levels = [
      (scene.tint.moved, Tint.moved), (scene.tint.stretched, .stretched),
      (scene.tint.secondary, .secondary), (scene.tint.primary, .primary),
    ]
    let working = scene.figure.pose.working
    for (ids, level) in levels {
      for patch in scene.figure.lit(ids.flatMap { muscles[$0, default: []] }) {
        let polygon = scene.figure.surface(of: patch).map(sampled)
        for piece in patch.hosts(working) {
          guard let code = pieces[piece] else { continue }
          codes.fill(polygon, with: code | level.rawValue << FigurePaper.tintShift) {
            $0 & FigurePaper.pieceBits == code
          }
        }
      }
    }
  }

  /// The cells that hold the places, above the floor and inside the picture.
  private static func window(of points: [Point], _ placement: FigurePlacement) -> Rect {
    guard let first = points.first else { return Rect(column: 0, row: 0, columns: 0, rows: 0) }
    var low = first
    var high = first
    for point in points {
      low = Point(min(low.x, point.x), min(low.y, point.y))
      high = Point(max(high.x, point.x), max(high.y, point.y))
    }
    func cells(_ from: Double, _ to: Double, limit: Int) -> Range<Int> {
      let bound = Double(limit)
      let start = Int(min(max(from.rounded(.down), 0), bound))
      return start..<max(start, Int(min(max(to.rounded(.up), 0), bound)))
    }
    let across = cells(low.x, high.x, limit: placement.size.columns)
    let down = cells(low.y, high.y, limit: min(placement.floorRow, placement.size.rows))
    return Rect(
      column: across.lowerBound, row: down.lowerBound, columns: across.count, rows: down.count)
  }

  // MARK: - Reading

  /// How many pieces there are.
  var pieceCount: UInt8 { UInt8(materials.count) }

  /// The piece at a sample by its number from 1; 0 where none is.
  static func piece(_ code: UInt8) -> UInt8 { code & pieceBits }

  /// The tint of a sample.
  static func tint(_ code: UInt8) -> Tint { Tint(rawValue: code >> tintShift) ?? .none }

  /// What a sample is made of; nil where nothing is.
  func material(_ code: UInt8) -> Material? {
    let piece = FigurePaper.piece(code)
    return piece == 0 ? nil : materials[Int(piece) - 1]
  }

  /// Which cells of the window have anything in them.
  func drawnCells() -> Raster<Bool> {
    var drawn = Raster(width: window.columns, height: window.rows, filledWith: false)
    for y in 0..<codes.height {
      let row = y / (2 * columns) * drawn.width
      for column in 0..<drawn.width where !drawn.samples[row + column] {
        let start = y * codes.width + column * columns
        drawn.samples[row + column] = (start..<start + columns).contains {
          codes.samples[$0] != 0 || ghost.samples[$0]
        }
      }
    }
    return drawn
  }

  /// Where one piece ends: at the silhouette, or at another piece where no limb grows out of it.
  func edges() -> (outline: Raster<Bool>, seams: Raster<Bool>) {
    var outline = ghost.map { _ in false }
    var seams = outline
    let width = codes.width
    func mark(_ a: Int, _ b: Int, _ codeA: UInt8, _ codeB: UInt8) {
      let pieces = (FigurePaper.piece(codeA), FigurePaper.piece(codeB))
      if pieces.0 == pieces.1 { return }
      if pieces.0 == 0 || pieces.1 == 0 {
        outline.samples[pieces.0 == 0 ? b : a] = true
      } else {
        // Only one of the two: a seam is one sample wide, on the piece in front.
        seams.samples[pieces.0 > pieces.1 ? a : b] = true
      }
    }
    codes.samples.withUnsafeBufferPointer { codes in
      for row in stride(from: 0, to: codes.count, by: max(1, width)) {
        let isLast = row + width == codes.count
        for i in row..<row + width {
          let code = codes[i]
          if !isLast, code != codes[i + width] { mark(i, i + width, code, codes[i + width]) }
          if i + 1 < row + width, code != codes[i + 1] { mark(i, i + 1, code, codes[i + 1]) }
        }
      }
    }
    for (centre, radius) in seamless { seams.fillDisc(at: centre, radius: radius, with: false) }
    return (outline, seams)
  }
}

extension Body.Patch {
  /// The pieces on which the patch shows; the thigh's top covers the side of the hip.
  fileprivate func hosts(_ working: Pose.Flank?) -> [Body.Piece] {
    guard bone == .trunk, to <= 62 else { return [Body.Piece(bone)] }
    return [.trunk, working == .far ? .farLeg : .nearLeg]
  }
}

extension Figure {
  /// Those of some patches that show muscles at work.
  ///
  /// From the side the far limbs are hardly seen, so the patches lie on the near ones; where only
  /// the far flank works, they lie on its limbs instead.
  fileprivate func lit(_ patches: [Body.Patch]) -> [Body.Patch] {
    guard let working = pose.working else { return patches }
    let isAbreast = body.outlines.shoulders.isAbreast
    return patches.compactMap { patch in
      guard let flank = patch.flank(isAbreast: isAbreast), flank != working else { return patch }
      return isAbreast ? nil : patch.onOtherBone
    }
  }
}

/// The polygons of a figure with its equipment, back to front.
private struct Drawing {
  struct Layer {
    let material: FigurePaper.Material
    /// Nil for hair and equipment.
    let piece: Body.Piece?
    let polygons: [[Point]]
  }

  private(set) var layers: [Layer] = []

  /// - Parameter thinnest: the least width of a piece of equipment, per mille of stature.
  init(_ figure: Figure, props: [FigureProp], thinnest: (FigureProp) -> Double) {
    func add(_ prop: FigureProp) {
      layers.append(
        Layer(
          material: prop.isHeld ? .held : .prop, piece: nil,
          polygons: prop.polygons(figure, thinnest: thinnest(prop))))
    }
    for piece in figure.body.outlines.order {
      props.filter { $0.behind == piece }.forEach(add)
      layers.append(
        Layer(
          material: figure.body.material(of: piece), piece: piece,
          polygons: figure.outline(of: piece)))
      if piece == .head, let hair = figure.hair() {
        layers.append(Layer(material: .hair, piece: nil, polygons: [hair]))
      }
    }
    props.filter { $0.behind == nil }.forEach(add)
  }
}

extension Body {
  /// What a piece looks like it is made of.
  fileprivate func material(of piece: Piece) -> FigurePaper.Material {
    switch piece {
    case .trunk: .trunk
    case .head: .head
    case .nearArm, .nearLeg: .near
    // Seen from the front no limb is farther away than another.
    case .farArm, .farLeg: outlines.toes == nil ? .near : .far
    }
  }
}

extension FigureProp {
  /// Its outline in the drawing plane.
  fileprivate func polygons(_ figure: Figure, thinnest: Double) -> [[Point]] {
    func point(_ place: Attachment) -> Point { figure.place(of: place) }
    switch shape {
    case .outline(let points, let at): return [points.map { $0 + point(at) }]
    case .bar(let from, let to, let drawn):
      let width = max(drawn, thinnest)
      let (a, b) = (point(from), point(to))
      let way = b - a
      let side = Point(-way.y, way.x) * (width / 2 / max(way.length, 1e-9))
      return [
        [a + side, b + side, b - side, a - side], Figure.circle(a, width / 2),
        Figure.circle(b, width / 2),
      ]
    }
  }
}
