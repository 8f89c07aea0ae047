import BackboneCanvas
import BackboneContent
import BackboneCore
import BackboneScreens
import Glibc

/// What was read from the assets and the person's own folder.
struct Library {
  let catalogue: Catalogue
  let art: Art

  /// Reads everything that the full screen needs.
  static func open(_ options: ContentOptions) throws -> Library {
    let loader = try loader(options)
    let figures = try loader.figures()
    for problem in figures.problems { complain(problem.description) }
    return Library(
      catalogue: try catalogue(loader),
      art: try Art(
        skeleton: try loader.art(Skeleton.self, at: "art/skeleton.json"),
        figures: figures.art,
        atlas: try loader.art(AtlasArt.self, at: "art/atlas.json"),
        digits: try loader.art(DigitTable.self, at: "art/digits.json"),
        glyphs: try loader.art(GlyphTable.self, at: "art/glyphs.json")))
  }

  /// Reads the records alone.
  static func catalogue(_ options: ContentOptions) throws -> Catalogue {
    try catalogue(loader(options))
  }

  /// The folders of content that there are.
  static func loader(_ options: ContentOptions) throws -> ContentLoader {
    let found = AssetLocation.find(
      argument: options.assets, executable: AssetLocation.executable(),
      environment: { Environment[$0] }, exists: { access($0, F_OK) == 0 })
    guard let location = found else {
      throw Failure.noInput("the content is not where the program is; say where with --assets")
    }
    guard access(location.path, F_OK) == 0 else {
      throw Failure.noInput("\(location.path): there is no such folder of content")
    }
    let own = (try? Place.find())?.content
    let overlays = [own].compactMap { $0 }.filter { access($0, F_OK) == 0 }
    return ContentLoader(assets: location.path, overlays: overlays)
  }

  private static func catalogue(_ loader: ContentLoader) throws -> Catalogue {
    let content = loader.load()
    for problem in content.problems { complain(problem.description) }
    return content.catalogue
  }
}
