import BackboneCanvas

/// The atlas of the repository, and what tests ask of it again and again.
struct AtlasFixture {
  let art: AtlasArt
  let atlas: Atlas

  init() throws {
    art = try ArtFiles.decode(AtlasArt.self, "atlas")
    atlas = try Atlas(art, glyphs: try ArtFiles.decode(GlyphTable.self, "glyphs"))
  }

  static let plates = AtlasView.allCases.flatMap { view in
    AtlasLayer.allCases.map { Atlas.Plate(view, $0) }
  }

  func scene(
    _ plate: Atlas.Plate, _ columns: Int, _ rows: Int, crop: AtlasCrop = .full,
    encoder: Encoder = .blocks, theme: Theme = .dark
  ) -> AtlasScene {
    atlas.scene(
      plate, crop: crop, size: Size(columns: columns, rows: rows),
      look: Look(encoder: encoder, theme: theme))
  }
}
