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
  var extraFiles: [ExtraFile] = []

  /// A file that is read as if it lay in a content folder, wherever it lies.
  struct ExtraFile: Hashable, Sendable {
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
    // An overlay that isn't a readable folder is one problem, not one for each kind of record.
    var unreadable: [ContentError] = []
    let overlays = overlays.filter { folder in
      do throws(ContentError) {
        _ = try ContentFile.entries(of: folder)
        return true
      } catch {
        unreadable.append(error)
        return false
      }
    }
    var pass = ContentPass(assets: assets, overlays: overlays, extraFiles: extraFiles)
    var known = RecordIndex()
    let sources = pass.entries("sources", in: "sources.json", Source.init)
    known.sources.formUnion(sources.map(\.id))
    let names = pass.entries("exercises", in: "exercise-names.json", ExerciseName.init)
    // In the order in which they name each other, so that a record is checked once and for good.
    let muscles: [Muscle] = pass.readUntilConsistent(pass.ids(in: "muscles")) { pass, sound in
      known.muscles = sound
      return pass.records(in: "muscles") { Muscle($0, known: known) }
    }
    // Exercises name each other; any that has a file may be named, as the others are.
    known.exerciseNames = Set(names.map(\.id)).union(pass.ids(in: "exercises"))
    let exercises = pass.records(in: "exercises") { Exercise($0, known: known) }
    for exercise in exercises { known.exercises[exercise.id] = exercise }
    known.exerciseNames = Set(names.map(\.id)).union(exercises.map(\.id))
    let routines = pass.records(in: "routines") { Routine($0, known: known) }
    let builtIn: Set<RoutineID> = ContentPass(assets: assets, overlays: [], extraFiles: [])
      .ids(in: "routines")
    let learn = Learn(&pass, known: known)
    return Content(
      catalogue: Catalogue(
        muscles: muscles, exercises: exercises, routines: routines, sources: sources,
        exerciseNames: Dictionary(names.map { ($0.id, $0.name) }) { first, _ in first },
        signs: learn.signs, stride: learn.stride, pages: learn.pages,
        glossary: learn.glossary,
        ownRoutines: Set(routines.map(\.id)).subtracting(builtIn)),
      problems: unreadable + pass.problems)
  }
}
