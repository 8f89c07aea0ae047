import BackboneCanvas

/// The atlas of the repository, and what tests ask of it again and again.
struct AtlasFixture {
  let art: AtlasArt
  let atlas: Atlas

  /// Read once: every test case makes a fixture, and decoding is slow without optimisation.
  private static let shared = Result {
    let art = try ArtFiles.decode(AtlasArt.self, "atlas")
    let glyphs = try ArtFiles.decode(GlyphTable.self, "glyphs")
    return AtlasFixture(art: art, atlas: try Atlas(art, glyphs: glyphs))
  }

  private init(art: AtlasArt, atlas: Atlas) {
    self.art = art
    self.atlas = atlas
  }

  init() throws { self = try Self.shared.get() }

  static let plates = AtlasView.allCases.flatMap { view in
    AtlasLayer.allCases.map { Atlas.Plate(view, $0) }
  }

  func scene(
    _ plate: Atlas.Plate, _ columns: Int, _ rows: Int, crop: AtlasCrop = .full,
    glyphMode: GlyphMode = .blocks, theme: Theme = .dark, labelColumns: Int = 0
  ) -> AtlasScene {
    atlas.scene(
      plate, crop: crop, size: Size(columns: columns, rows: rows),
      look: Appearance(glyphMode: glyphMode, theme: theme), labelColumns: labelColumns)
  }
}
