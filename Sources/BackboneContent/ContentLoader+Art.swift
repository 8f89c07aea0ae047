package import BackboneCanvas
internal import BackboneCore

extension ContentLoader {
  /// Drawing data of the built-in folder.
  /// - Parameter path: within that folder, e.g. `art/atlas.json`.
  /// - Throws: a `ContentError` for a file that cannot be read or does not fit the type.
  package func art<Art: Decodable>(
    _ type: Art.Type = Art.self, at path: String
  ) throws(ContentError) -> Art {
    try ContentFile.decode(Art.self, "\(assets)/\(path)")
  }

  /// The drawings of every screen, from the built-in folder.
  /// - Throws: a `ContentError` for a file that cannot be read or cannot be drawn.
  package func drawings() throws(ContentError) -> Drawings {
    let atlas: AtlasArt = try art(at: "art/atlas.json")
    let digits: DigitTable = try art(at: "art/digits.json")
    let glyphs: GlyphTable = try art(at: "art/glyphs.json")
    do throws(AtlasError) {
      return try Drawings(atlas: atlas, digits: digits, glyphs: glyphs)
    } catch {
      throw ContentError(
        file: "\(assets)/art/atlas.json", place: error.place, reason: Words.Files.isNotDrawn)
    }
  }

  /// The names of the drawings in a folder of the built-in one, sorted, without `.json`.
  /// - Parameter folder: within that folder, e.g. `art/figures`; a missing one has no drawings.
  /// - Throws: a `ContentError` for a folder that cannot be read.
  package func artNames(in folder: String) throws(ContentError) -> [String] {
    let names = try ContentFile.names(in: "\(assets)/\(folder)") ?? []
    return names.map { String($0.dropLast(".json".count)) }
  }

  /// The drawings in `art/figures` of every folder; one replaces that of the same id before it.
  /// - Parameters:
  ///   - compiled: what was compiled of the built-in folder; its figures are not read from JSON.
  ///   - report: is told once of each built-in drawing that cannot be read when it is asked for;
  ///     those of overlays are read at once, and only left out.
  /// - Throws: a `ContentError` for a built-in folder that cannot be read.
  package func figures(
    of compiled: CompiledContent? = nil,
    _ report: @escaping @Sendable (ContentError) -> Void = { _ in }
  ) throws(ContentError) -> Figures {
    let builtIn =
      if let compiled { compiled.figures.ids } else { try artNames(in: "art/figures") }
    var own: [String: FigureArt] = [:]
    var problems: [ContentError] = []
    for root in overlays {
      let folder = "\(root)/art/figures"
      do throws(ContentError) {
        for name in try ContentFile.names(in: folder) ?? [] {
          let file = FigureFile("\(folder)/\(name)")
          if let art = file.art { own[art.id] = art }
          problems += file.problems
        }
      } catch {
        problems.append(error)
      }
    }
    return Figures(
      self, builtIn: builtIn, compiled: compiled?.figures, own: own, problems: problems,
      report: report)
  }
}
