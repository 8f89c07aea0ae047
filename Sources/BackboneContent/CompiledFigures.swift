internal import BackboneBinary
internal import BackboneCanvas
internal import BackboneCore

/// The figures of the built-in content, each as bytes until it is drawn: a start draws one at most.
struct CompiledFigures: Sendable {
  private let skeletonPart: BinaryPart
  private let parts: [String: BinaryPart]

  /// Reads the figures of a folder.
  /// - Throws: a `ContentError` for the first one that is not sound.
  init(compiling loader: ContentLoader) throws(ContentError) {
    skeletonPart = BinaryPart(try loader.art(Skeleton.self, at: "art/skeleton.json"))
    var parts: [String: BinaryPart] = [:]
    for id in try loader.artNames(in: "art/figures") {
      let file = FigureFile("\(loader.assets)/art/figures/\(id).json")
      if let problem = file.problems.first { throw problem }
      parts[id] = file.art.map { BinaryPart($0) }
    }
    self.parts = parts
  }

  /// What was compiled.
  init(from reader: inout BinaryReader) throws(BinaryError) {
    skeletonPart = try reader.read()
    parts = try reader.read()
  }

  /// The ids of what can be drawn.
  var ids: [String] { Array(parts.keys) }

  /// The body that the figures move; nil where its bytes cannot be read.
  var skeleton: Skeleton? { skeletonPart.value() }

  /// The figure of that id; nil where there is none, or its bytes cannot be read.
  func art(of id: String) -> FigureArt? { parts[id]?.value() }
}
