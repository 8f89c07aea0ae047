import Foundation

/// Reads drawn data, by default from the repository's `Assets`.
enum ArtFiles {
  static let assets = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Assets").path

  static func decode<Record: Decodable>(
    _ type: Record.Type, _ name: String, in folder: String = assets
  ) throws -> Record {
    let file = URL(filePath: "\(folder)/art/\(name).json")
    return try JSONDecoder().decode(type, from: Data(contentsOf: file))
  }
}
