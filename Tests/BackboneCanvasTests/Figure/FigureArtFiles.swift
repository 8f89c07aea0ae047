import BackboneCanvas
import Foundation

/// The figures' drawings as the program ships them.
enum FigureArtFiles {
  static func skeleton() throws -> Skeleton { try ArtFiles.decode(Skeleton.self, "skeleton") }

  static func art(_ id: String) throws -> FigureArt {
    try ArtFiles.decode(FigureArt.self, "figures/\(id)")
  }

  /// The ids of all drawn exercises, sorted.
  static let ids: [String] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appending(path: "Assets/art/figures")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }()

  /// A pose written as JSON.
  static func pose(_ json: String) throws -> Pose {
    try JSONDecoder().decode(Pose.self, from: Data(json.utf8))
  }
}
