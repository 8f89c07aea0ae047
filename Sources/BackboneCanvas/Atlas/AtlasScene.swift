/// One plate of the atlas at one size.
///
/// It holds everything that does not change with what stands out, so that drawing another choice is
/// cheap. Build it once a size and keep it.
package struct AtlasScene: Sendable {
  /// What is kept for each set of glyphs.
  enum Drawing: Sendable {
    case blocks(AtlasShading)
    case braille(AtlasDots)
    case ascii(AtlasLetters)
  }

  /// The size of the frames it draws.
  package let size: Size
  /// The plate that it shows.
  package let plate: Atlas.Plate
  let atlas: Atlas
  let placement: AtlasPlacement
  let pieces: AtlasPieces
  let places: AtlasPlaces
  let drawing: Drawing
  private let theme: Theme

  init(_ atlas: Atlas, plate: Atlas.Plate, crop: AtlasCrop, size: Size, look: Look) {
    // Without colour blocks say nothing; dots still do.
    let encoder = look.theme == .mono && look.encoder == .blocks ? .braille : look.encoder
    theme = look.theme
    self.atlas = atlas
    self.plate = plate
    self.size = size
    let plan = AtlasPlan(atlas, plate: plate, crop: crop, size: size, encoder: encoder)
    placement = plan.placement
    pieces = plan.pieces
    places = AtlasPlaces(
      plan.labels(step: 2), pieces: plan.pieces, atlas: atlas, placement: plan.placement)
    let lines = atlas.shapes.filter {
      $0.art.kind == .line && $0.isShown(on: plate, bodyRows: plan.placement.bodyRows)
    }
    drawing =
      switch encoder {
      case .blocks: .blocks(AtlasShading(plan, lines: lines, depth: look.theme.depth))
      case .braille: .braille(AtlasDots(plan, lines: lines))
      case .ascii: .ascii(AtlasLetters(plan, glyphs: atlas))
      }
  }

  /// The plate with some muscles standing out.
  package func frame(_ highlight: AtlasHighlight) -> Frame {
    let emphases = emphases(highlight)
    return switch drawing {
    case .blocks(let shading): blocks(shading, emphases: emphases, theme: theme)
    case .braille(let dots): dots.frame(emphases: emphases, pieces: pieces, theme: theme)
    case .ascii(let letters):
      letters.frame(emphases: emphases, pieces: pieces, glyphs: atlas, theme: theme)
    }
  }

  /// How much each piece stands out.
  private func emphases(_ highlight: AtlasHighlight) -> [AtlasEmphasis] {
    func members(_ muscles: Set<String>) -> Set<String> {
      muscles.reduce(into: []) { $0.formUnion(atlas.members(of: $1)) }
    }
    let chosen = members(highlight.chosen)
    let most = members(highlight.most)
    let helping = members(highlight.helping)
    return pieces.all.map { piece in
      guard let muscle = piece.muscle else { return .none }
      if chosen.contains(muscle) { return .chosen }
      if most.contains(muscle) { return .most }
      return helping.contains(muscle) ? .helping : .none
    }
  }
}

extension Atlas {
  /// A plate laid out for a pane and for what it will be drawn with.
  package func scene(_ plate: Plate, crop: AtlasCrop, size: Size, look: Look) -> AtlasScene {
    AtlasScene(self, plate: plate, crop: crop, size: size, look: look)
  }
}
