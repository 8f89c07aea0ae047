import BackboneCanvas
import BackboneCore

/// How wide the longest name of each list is, in columns.
///
/// A list is as wide as its names, whatever part of it is seen; a catalogue may hold ten thousand,
/// so they are measured once.
struct NameColumns: Hashable, Sendable {
  let muscles: Int
  let exercises: Int
  let articles: Int

  init(_ catalogue: Catalogue) {
    muscles = Self.widest(catalogue.muscles.lazy.map(\.name))
    exercises = Self.widest(catalogue.exercises.lazy.map(\.name))
    articles = Self.widest(catalogue.articles.lazy.map(catalogue.title))
  }

  private static func widest(_ names: some Sequence<String>) -> Int {
    names.reduce(0) { max($0, CellWidth.of($1)) }
  }
}
