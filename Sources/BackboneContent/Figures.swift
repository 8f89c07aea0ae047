package import BackboneCanvas
internal import Synchronization

/// The drawings of exercises that were found in the content folders.
///
/// Built-in ones are read when they are first asked for: a screen shows one of them at most.
package final class Figures: Sendable {
  /// What can be drawn, sorted.
  package let ids: [String]
  /// What is wrong with the files of overlays that were left out.
  package let problems: [ContentError]

  private struct Known {
    /// The drawings by id; nil for one that could not be read.
    var art: [String: FigureArt?]
    var skeleton: Skeleton?
  }

  private let known: Mutex<Known>
  private let compiled: CompiledFigures?
  private let loader: ContentLoader
  private let report: @Sendable (ContentError) -> Void

  /// Drawings.
  /// - Parameters:
  ///   - builtIn: the ids of the loader's own drawings.
  ///   - compiled: built-in ones that need no JSON.
  ///   - own: those of overlays, in place of built-in ones of the same id.
  ///   - report: is told once of each built-in file that cannot be read.
  init(
    _ loader: ContentLoader, builtIn: [String], compiled: CompiledFigures?,
    own: [String: FigureArt], problems: [ContentError],
    report: @escaping @Sendable (ContentError) -> Void
  ) {
    self.loader = loader
    self.compiled = compiled
    self.problems = problems
    self.report = report
    ids = Set(builtIn).union(own.keys).sorted()
    known = Mutex(Known(art: own.mapValues { $0 }))
  }

  /// The drawing of that id; nil where there is none that can be read.
  package func art(of id: String) -> FigureArt? {
    guard ids.contains(id) else { return nil }
    return known.withLock { known in
      if let art = known.art[id] { return art }
      let art: FigureArt? = compiled?.art(of: id) ?? read("art/figures/\(id).json")
      known.art[id] = .some(art)
      return art
    }
  }

  /// All that can be read.
  package var art: [FigureArt] { ids.compactMap(art) }

  /// The body that the drawings move; nil where it cannot be read.
  package var skeleton: Skeleton? {
    known.withLock { known in
      if known.skeleton == nil {
        known.skeleton = compiled?.skeleton ?? read("art/skeleton.json")
      }
      return known.skeleton
    }
  }

  private func read<Art: Decodable>(_ path: String) -> Art? {
    do throws(ContentError) {
      return try loader.art(at: path)
    } catch {
      report(error)
      return nil
    }
  }
}
