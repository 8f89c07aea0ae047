internal import FoundationEssentials

extension ContentLoader {
  /// Drawing data of the built-in folder.
  /// - Parameter path: within that folder, e.g. `art/atlas.json`.
  /// - Throws: a `ContentError` for a file that cannot be read or does not fit the type.
  package func art<Art: Decodable>(
    _ type: Art.Type = Art.self, at path: String
  ) throws(ContentError) -> Art {
    let file = "\(assets)/\(path)"
    let bytes = try ContentFile.read(file)
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    do {
      return try decoder.decode(Art.self, from: Data(bytes))
    } catch let error as DecodingError {
      // The decoder does not say where a text stops being JSON; our own parser does.
      _ = try ContentFile.json(bytes, from: file)
      throw ContentError(file: file, error)
    } catch {
      throw ContentError(file: file, reason: "cannot be decoded: \(error)")
    }
  }

  /// The names of the drawings in a folder of the built-in one, sorted, without `.json`.
  /// - Parameter folder: within that folder, e.g. `art/figures`; a missing one has no drawings.
  /// - Throws: a `ContentError` for a folder that cannot be read.
  package func artNames(in folder: String) throws(ContentError) -> [String] {
    let names = try ContentFile.names(in: "\(assets)/\(folder)") ?? []
    return names.map { String($0.dropLast(".json".count)) }
  }
}

extension ContentError {
  /// What a decoder found wrong.
  fileprivate init(file: String, _ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      self.init(file: file, place: Self.place(context.codingPath + [key]), reason: "missing")
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      self.init(
        file: file, place: Self.place(context.codingPath), reason: context.debugDescription)
    @unknown default:
      self.init(file: file, reason: "cannot be decoded: \(error)")
    }
  }

  /// A path such as `cues[2].joint`; nil for the whole file.
  private static func place(_ path: [any CodingKey]) -> String? {
    let place = path.reduce(into: "") { place, key in
      if let index = key.intValue {
        place += "[\(index)]"
      } else {
        place += place.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
    return place.isEmpty ? nil : place
  }
}
