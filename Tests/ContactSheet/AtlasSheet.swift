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

  /// - Returns: the pages' names.
  static func write(_ loader: ContentLoader, to folder: String) throws -> [String] {
    let atlas = try Atlas(
      loader.art(at: "art/atlas.json"), glyphs: loader.art(at: "art/glyphs.json"))
    return try Look.all.map { look in
      var page = Page(look.appearance.theme)
      for size in sizes {
        for layer in AtlasLayer.allCases {
          let scenes = AtlasView.allCases.map {
            atlas.scene(
              Atlas.LayeredView($0, layer), crop: size.rows < 26 ? .trunk : .full, size: size,
              look: look.appearance)
          }
          page.add(
            "\(layer.rawValue) \(size.columns)x\(size.rows)",
            scenes.flatMap { scene in
              [AtlasHighlight(), highlight(scene.visibleMuscles)].map(scene.frame)
            })
        }
      }
      let name = "atlas-\(look.name).html"
      try page.write(to: "\(folder)/\(name)")
      return name
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
