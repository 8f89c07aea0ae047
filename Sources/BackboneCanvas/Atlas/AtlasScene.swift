/// One view of the atlas at one size.
///
/// It holds everything that does not change with what stands out, so that drawing another choice is
/// cheap. Build it once a size and keep it.
package struct AtlasScene: Sendable {
  /// What is kept for each set of glyphs.
  enum Drawing: Sendable {
    case blocks(AtlasShading)
    case braille(BrailleAtlas)
    case ascii(ASCIIAtlas)
  }

  /// The size of the frames it draws.
  package let size: Size
  /// The view that it shows.
  package let view: Atlas.LayeredView
  let atlas: Atlas
  let placement: AtlasTransform
  let pieces: AtlasRegions
  let places: AtlasCellOwnership
  let drawing: Drawing
  let look: Appearance
  /// Columns at the left of the frame that the body leaves free.
  let labelColumns: Int

  init(
    _ atlas: Atlas, view: Atlas.LayeredView, crop: AtlasCrop, size: Size, look: Appearance,
    labelColumns: Int, names: AtlasNameSide, layout: [UInt8]?
  ) {
    // Without colour blocks say nothing; dots still do.
    let glyphMode = look.theme == .mono && look.glyphMode == .blocks ? .braille : look.glyphMode
    self.look = Appearance(glyphMode: glyphMode, theme: look.theme)
    self.atlas = atlas
    self.view = view
    self.size = size
    let free = min(max(0, labelColumns), size.columns / 2)
    self.labelColumns = names == .right ? 0 : free
    let middle = Size(
      columns: size.columns - (names == .both ? 2 * free : free), rows: size.rows)
    let edges = atlas.crops[crop] ?? Atlas.Bounds(topLeft: .zero, bottomRight: .zero)
    let placement = AtlasTransform(
      topLeft: edges.topLeft, bottomRight: edges.bottomRight, size: middle, glyphMode: glyphMode)
    let pieces = AtlasRegions(atlas, view: view, bodyRows: placement.bodyRows)
    self.placement = placement
    self.pieces = pieces
    if glyphMode == .blocks, let layout,
      let (shading, places) = Self.read(layout, atlas, pieces, placement)
    {
      self.places = places
      drawing = .blocks(shading)
      return
    }
    let plan = AtlasRaster(
      pieces, silhouette: atlas.silhouettes[view.aspect, default: []], placement: placement)
    places = AtlasCellOwnership(
      plan.labels(step: 2), pieces: pieces, atlas: atlas, placement: placement)
    let lines = atlas.shapes.filter {
      $0.art.kind == .line && $0.isShown(on: view, bodyRows: placement.bodyRows)
    }
    drawing =
      switch glyphMode {
      case .blocks: .blocks(AtlasShading(plan, lines: lines, theme: look.theme))
      case .braille: .braille(BrailleAtlas(plan, lines: lines))
      case .ascii: .ascii(ASCIIAtlas(plan, glyphs: atlas.glyphs))
      }
  }

  /// The view with some muscles standing out.
  package func frame(_ highlight: AtlasHighlight) -> Frame {
    let emphases = emphases(highlight)
    let theme = look.theme
    let body =
      switch drawing {
      case .blocks(let shading): shading.frame(emphases: emphases, pieces: pieces, theme: theme)
      case .braille(let dots): dots.frame(emphases: emphases, pieces: pieces, theme: theme)
      case .ascii(let letters):
        letters.frame(emphases: emphases, pieces: pieces, theme: theme)
      }
    if body.size == size { return body }
    var frame = Frame(size: size)
    frame.blit(body, column: labelColumns, row: 0)
    return frame
  }

  /// How much each piece stands out.
  private func emphases(_ highlight: AtlasHighlight) -> [AtlasEmphasis] {
    func members(_ muscles: Set<String>) -> Set<String> {
      muscles.reduce(into: []) { $0.formUnion(atlas.members(of: $1)) }
    }
    let chosen = members(highlight.chosen)
    let most = members(highlight.most)
    let helping = members(highlight.helping)
    let stretched = members(highlight.stretched)
    let moved = members(highlight.moved)
    return pieces.all.map { piece in
      guard let muscle = piece.muscle else { return .none }
      if chosen.contains(muscle) { return .chosen }
      if most.contains(muscle) { return .most }
      if helping.contains(muscle) { return .helping }
      if stretched.contains(muscle) { return .stretched }
      return moved.contains(muscle) ? .moved : .none
    }
  }
}

extension Atlas {
  /// A view laid out for a pane and for what it will be drawn with.
  /// - Parameters:
  ///   - labelColumns: columns to leave free for labels at each side that has some, clamped to half
  ///     the pane; a text needs three more than its own.
  ///   - names: the sides that have labels.
  ///   - layout: the `layout` of an equal scene of an equal atlas, which saves laying it out; passed
  ///     over where it is damaged.
  package func scene(
    _ view: LayeredView, crop: AtlasCrop, size: Size, look: Appearance, labelColumns: Int = 0,
    names: AtlasNameSide = .both, layout: [UInt8]? = nil
  ) -> AtlasScene {
    AtlasScene(
      self, view: view, crop: crop, size: size, look: look, labelColumns: labelColumns,
      names: names, layout: layout)
  }
}
