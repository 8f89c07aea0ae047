import Foundation

/// Reads the drawn data from the repository's `Assets/art`.
enum ArtFiles {
  static func decode<Record: Decodable>(_ type: Record.Type, _ name: String) throws -> Record {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Assets/art/\(name).json")
    return try JSONDecoder().decode(type, from: Data(contentsOf: file))
  }
}
