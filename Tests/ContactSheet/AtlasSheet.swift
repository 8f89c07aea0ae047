import BackboneCanvas
import BackboneContent

/// Draws every view of the atlas in every look: both views beside each other, layer under layer,
/// first plain and then with muscles of every kind standing out.
enum AtlasSheet {
  /// The body's pane in windows of 80 x 24, 120 x 40, 200 x 60 and in one that is as small as can be.
  private static let sizes = [
    Size(columns: 20, rows: 14), Size(columns: 28, rows: 20), Size(columns: 46, rows: 36),
    Size(columns: 72, rows: 56),
  ]
  private static let looks: [(name: String, look: Appearance)] = [
    ("dark", Appearance(glyphMode: .blocks, theme: .dark)),
    ("light", Appearance(glyphMode: .blocks, theme: .light)),
    ("16", Appearance(glyphMode: .blocks, theme: .ansi16)),
    ("mono", Appearance(glyphMode: .braille, theme: .mono)),
    ("ascii", Appearance(glyphMode: .ascii, theme: .mono)),
  ]

  static func write(_ loader: ContentLoader, to folder: String) throws {
    let atlas = try Atlas(
      loader.art(at: "art/atlas.json"), glyphs: loader.art(at: "art/glyphs.json"))
    for (name, look) in looks {
      for size in sizes {
        let rows = AtlasLayer.allCases.flatMap { layer in
          let scenes = AtlasView.allCases.map {
            atlas.scene(
              Atlas.LayeredView($0, layer), crop: size.rows < 26 ? .trunk : .full, size: size,
              look: look)
          }
          let pictures = scenes.flatMap { scene in
            [AtlasHighlight(), highlight(scene.visibleMuscles)].map {
              scene.frame($0).coloured(look.theme)
            }
          }
          return ["\(layer.rawValue)"]
            + (0..<size.rows).map { row in
              pictures.map { $0[row] }.joined(separator: "  ")
            }
        }
        try ContactSheet.write(
          rows, to: "\(folder)/atlas-\(name)-\(size.columns)x\(size.rows).txt")
      }
    }
  }

  /// Muscles of a view in every kind of emphasis by turns, most of them plain.
  private static func highlight(_ muscles: [String]) -> AtlasHighlight {
    func every(_ place: Int) -> Set<String> {
      Set(muscles.enumerated().filter { $0.offset % 6 == place }.map(\.element))
    }
    return AtlasHighlight(
      most: every(0), helping: every(1), stretched: every(2), moved: every(3))
  }
}
