import BackboneApp
import BackboneCanvas
import BackboneContent
import BackboneCore
import Glibc

/// What was read from the assets and the user's own folder.
struct Library: Sendable {
  let catalogue: Catalogue
  let art: DrawingAssets
  /// A number that changes with what is shipped; nil where that was not read in its compiled form.
  var checksum: UInt64?

  /// Reads everything that the full screen needs.
  /// - Parameter own: whether the user's own content belongs to it.
  static func open(_ options: ContentOptions, own: Bool = true) throws -> Library {
    let loader = try loader(options, own: own)
    if let content = compiled(loader) {
      let figures = try loader.figures(of: content) { printError($0.description) }
      return Library(
        catalogue: content.catalogue,
        art: DrawingAssets(figures: FigureSource(figures), content.drawings),
        checksum: content.checksum)
    }
    let drawings = Concurrent { Result { try Self.art(loader) } }
    let content = loader.load()
    let (art, problems) = try drawings.value().get()
    for problem in problems + content.problems { printError(problem.description) }
    return Library(catalogue: content.catalogue, art: art)
  }

  private static func art(_ loader: ContentLoader) throws -> (
    DrawingAssets, problems: [ContentError]
  ) {
    let figures = try loader.figures { printError($0.description) }
    return (
      DrawingAssets(figures: FigureSource(figures), try loader.drawings()), figures.problems
    )
  }

  /// Reads the records alone.
  static func catalogue(_ options: ContentOptions) throws -> Catalogue {
    try catalogue(loader(options, own: true))
  }

  /// The folders to read.
  static func loader(_ options: ContentOptions, own: Bool = true) throws -> ContentLoader {
    let found = AssetLocation.find(
      argument: options.assets, executable: AssetLocation.executable(),
      environment: { Environment[$0] }, exists: { access($0.onDisk, F_OK) == 0 })
    guard let location = found else {
      throw CLIError.noInput(Words.CommandErrors.noContent)
    }
    guard access(location.path.onDisk, F_OK) == 0 else {
      throw CLIError.noInput(Words.CommandErrors.noContentFolder(location.path))
    }
    let folder = own ? (try? AppDirectories.find())?.content : nil
    let overlays = [folder].compactMap { $0 }.filter { access($0.onDisk, F_OK) == 0 }
    return ContentLoader(assets: location.path, overlays: overlays)
  }

  /// Reads what the user added, too.
  /// - Returns: nil where there is nothing to add; how many files were left out besides.
  static func withOwn(_ options: ContentOptions) throws -> (library: Library, problems: Int)? {
    let loader = try loader(options, own: true)
    guard !loader.overlays.isEmpty else { return nil }
    let content = loader.load()
    let (art, problems) = try art(loader)
    let files = Set((content.problems + problems).map(\.file))
    return (Library(catalogue: content.catalogue, art: art), files.count)
  }

  /// What was compiled of the built-in content; nil where there is something to lay over it, or
  /// nothing that can be used.
  private static func compiled(_ loader: ContentLoader) -> CompiledContent? {
    loader.overlays.isEmpty ? CompiledContent(compiledIn: loader.assets) : nil
  }

  private static func catalogue(_ loader: ContentLoader) throws -> Catalogue {
    if let content = compiled(loader) { return content.catalogue }
    let content = loader.load()
    for problem in content.problems { printError(problem.description) }
    return content.catalogue
  }
}

extension FigureSource {
  /// The figures of content folders.
  init(_ figures: Figures) {
    self.init(
      ids: Set(figures.ids.map(ExerciseID.init(rawValue:))), skeleton: { figures.skeleton },
      art: { figures.art(of: $0.rawValue) })
  }
}
