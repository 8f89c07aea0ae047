package import BackboneCanvas

/// The drawings of exercises that were found in the content folders.
package struct Figures: Hashable, Sendable {
  /// What can be drawn, by id.
  package let art: [FigureArt]
  /// What is wrong with the files of overlays that were left out.
  package let problems: [ContentError]
}

extension ContentLoader {
  /// Drawing data of the built-in folder.
  /// - Parameter path: within that folder, e.g. `art/atlas.json`.
  /// - Throws: a `ContentError` for a file that cannot be read or does not fit the type.
  package func art<Art: Decodable>(
    _ type: Art.Type = Art.self, at path: String
  ) throws(ContentError) -> Art {
    try ContentFile.decode(Art.self, "\(assets)/\(path)")
  }

  /// The names of the drawings in a folder of the built-in one, sorted, without `.json`.
  /// - Parameter folder: within that folder, e.g. `art/figures`; a missing one has no drawings.
  /// - Throws: a `ContentError` for a folder that cannot be read.
  package func artNames(in folder: String) throws(ContentError) -> [String] {
    let names = try ContentFile.names(in: "\(assets)/\(folder)") ?? []
    return names.map { String($0.dropLast(".json".count)) }
  }

  /// The drawings in `art/figures` of every folder; one replaces that of the same id before it.
  /// - Throws: a `ContentError` for a built-in drawing; those of overlays are only left out.
  package func figures() throws(ContentError) -> Figures {
    var found: [String: FigureArt] = [:]
    for name in try artNames(in: "art/figures") {
      found[name] = try art(at: "art/figures/\(name).json")
    }
    var problems: [ContentError] = []
    for root in overlays {
      let folder = "\(root)/art/figures"
      do throws(ContentError) {
        for name in try ContentFile.names(in: folder) ?? [] {
          let file = FigureFile("\(folder)/\(name)")
          if let art = file.art { found[art.id] = art }
          problems += file.problems
        }
      } catch {
        problems.append(error)
      }
    }
    return Figures(art: found.sorted { $0.key < $1.key }.map(\.value), problems: problems)
  }
}
