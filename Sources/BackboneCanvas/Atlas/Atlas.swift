/// The muscle atlas, ready to be drawn in any size.
package struct Atlas: Sendable {
  /// A view of the body at one depth.
  package struct LayeredView: Hashable, Sendable {
    /// The side of the body that is seen: the posterior or the anterior aspect.
    package var aspect: AtlasView
    package var layer: AtlasLayer

    /// A view.
    package init(_ aspect: AtlasView, _ layer: AtlasLayer) {
      self.aspect = aspect
      self.layer = layer
    }
  }

  /// A rectangle of the plane, in atlas units.
  struct Bounds: Sendable {
    let topLeft: Point
    let bottomRight: Point
  }

  let shapes: [Shape]
  let silhouettes: [AtlasView: [Point]]
  let crops: [AtlasCrop: Bounds]
  let groups: [String: [String]]
  let sided: Set<String>
  let glyphs: GlyphTable
  let muscles: [AtlasArt.Muscle]
  /// Every muscle that can be chosen, in the order of the data.
  package let muscleIDs: [String]

  /// Prepares the drawn data.
  /// - Throws: what is wrong with it, by name.
  package init(_ art: AtlasArt, glyphs: GlyphTable) throws(AtlasError) {
    var shapes: [Shape] = []
    for shape in art.shapes {
      shapes.append(try Shape(shape))
    }
    // Painter's order; shapes of equal height keep the order in which they were drawn.
    self.shapes = shapes.enumerated()
      .sorted { ($0.element.art.z, $0.offset) < ($1.element.art.z, $1.offset) }.map(\.element)
    var silhouettes: [AtlasView: [Point]] = [:]
    for view in AtlasView.allCases {
      guard let path = art.silhouettes[view.rawValue].flatMap({ Path($0) }) else {
        throw .badSilhouette(view)
      }
      silhouettes[view] = path.closed()
    }
    self.silhouettes = silhouettes
    var crops: [AtlasCrop: Bounds] = [:]
    for crop in AtlasCrop.allCases {
      guard let edges = art.frames[crop.rawValue], edges.count == 4, edges[0] < edges[2],
        edges[1] < edges[3]
      else { throw .badCrop(crop) }
      crops[crop] = Bounds(
        topLeft: Point(edges[0], edges[1]), bottomRight: Point(edges[2], edges[3]))
    }
    self.crops = crops
    for muscle in art.muscles where muscle.at.count != 2 { throw .badPlace(muscle: muscle.id) }
    muscles = art.muscles
    muscleIDs = art.muscles.map(\.id)
    groups = art.groups
    sided = Set(art.sided)
    self.glyphs = glyphs
  }

  /// The view that shows a muscle best; nil for an unknown one.
  package func bestView(for muscle: String) -> LayeredView? {
    muscles.first { $0.id == muscle }.map { LayeredView($0.view, $0.layer) }
  }

  /// Where a pointer to a muscle ends, in atlas units.
  func pointer(to muscle: String) -> Point? {
    muscles.first { $0.id == muscle }.map { Point($0.at[0], $0.at[1]) }
  }

  /// The muscles that light up for an id: itself, and its members if it is a group.
  func members(of muscle: String) -> Set<String> {
    Set(groups[muscle, default: []]).union([muscle])
  }
}
