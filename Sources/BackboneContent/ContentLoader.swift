package import BackboneCore

/// What was found in the content folders.
package struct Content: Hashable, Sendable {
  /// The records that are sound and name only each other.
  package let catalogue: Catalogue
  /// What is wrong with the files that were left out, in the order in which they were read.
  package let problems: [ContentError]

  /// Content.
  package init(catalogue: Catalogue, problems: [ContentError]) {
    self.catalogue = catalogue
    self.problems = problems
  }
}

/// Reads content folders: the built-in one, and those that add to it.
///
/// Each folder may hold the lists `sources.json`, `exercise-names.json` and `glossary.json`, the
/// record `stride.json`, and `muscles/`, `exercises/`, `routines/`, `signs/` and `learn/`, one
/// record a file. A record replaces one of the same id from an earlier folder and keeps its place
/// in the order. A file with a problem is left out as a whole.
package struct ContentLoader: Hashable, Sendable {
  /// The built-in folder, which must exist.
  package let assets: String
  /// Folders that add to it or replace by id, in the order in which they are read; each may be
  /// missing.
  package let overlays: [String]
  /// Files that are read last.
  var guests: [Guest] = []

  /// A file that is read as if it lay in a content folder, wherever it lies.
  struct Guest: Hashable, Sendable {
    /// The folder of its kind, or the list or record that it is, such as `sources.json`.
    let place: String
    let path: String
  }

  /// A loader.
  package init(assets: String, overlays: [String] = []) {
    self.assets = assets
    self.overlays = overlays
  }

  /// Reads every record of every folder.
  package func load() -> Content {
    var reading = Reading(assets: assets, overlays: overlays, guests: guests)
    var known = Known()
    let sources = reading.entries("sources", in: "sources.json", Source.init)
    known.sources.formUnion(sources.map(\.id))
    let names = reading.entries("exercises", in: "exercise-names.json", ExerciseName.init)
    // In the order in which they name each other, so that a record is checked once and for good.
    let muscles: [Muscle] = reading.settle { reading, sound in
      known.muscles = sound
      return reading.records(in: "muscles") { Muscle($0, known: known) }
    }
    // Exercises name each other; any that has a file may be named, as the others are.
    known.exerciseNames = Set(names.map(\.id)).union(reading.ids(in: "exercises"))
    let exercises = reading.records(in: "exercises") { Exercise($0, known: known) }
    for exercise in exercises { known.exercises[exercise.id] = exercise }
    known.exerciseNames = Set(names.map(\.id)).union(exercises.map(\.id))
    let routines = reading.records(in: "routines") { Routine($0, known: known) }
    let builtIn: Set<RoutineID> = Reading(assets: assets, overlays: [], guests: [])
      .ids(in: "routines")
    let learn = Learn(&reading, known: known)
    return Content(
      catalogue: Catalogue(
        muscles: muscles, exercises: exercises, routines: routines, sources: sources,
        exerciseNames: Dictionary(names.map { ($0.id, $0.name) }) { first, _ in first },
        signs: learn.signs, stride: learn.stride, pages: learn.pages,
        glossary: learn.glossary,
        ownRoutines: Set(routines.map(\.id)).subtracting(builtIn)),
      problems: reading.problems)
  }
}
