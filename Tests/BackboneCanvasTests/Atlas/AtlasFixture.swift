import BackboneCanvas
import TestSupport

/// An atlas, and what tests ask of it again and again.
struct AtlasFixture {
  let art: AtlasArt
  let atlas: Atlas

  /// Read once: every test case makes a fixture, and decoding is slow without optimisation.
  private static let shipped = Result { try AtlasFixture(folder: ArtFiles.assets) }
  private static let reduced = Result { try AtlasFixture(folder: FixtureContent.folder) }

  private init(folder: String) throws {
    art = try ArtFiles.decode(AtlasArt.self, "atlas", in: folder)
    atlas = try Atlas(art, glyphs: try ArtFiles.decode(GlyphTable.self, "glyphs", in: folder))
  }

  /// The atlas that the program ships.
  init() throws { self = try Self.shipped.get() }

  /// The small atlas that never changes with it.
  static func small() throws -> AtlasFixture { try reduced.get() }

  static let views = AtlasView.allCases.flatMap { view in
    AtlasLayer.allCases.map { Atlas.LayeredView(view, $0) }
  }

  func scene(
    _ view: Atlas.LayeredView, _ columns: Int, _ rows: Int, crop: AtlasCrop = .full,
    glyphMode: GlyphMode = .blocks, theme: Theme = .dark, labelColumns: Int = 0
  ) -> AtlasScene {
    atlas.scene(
      view, crop: crop, size: Size(columns: columns, rows: rows),
      look: Appearance(glyphMode: glyphMode, theme: theme), labelColumns: labelColumns)
  }
}
