import BackboneApp
import BackboneContent
import BackboneCore

extension AppDirectories {
  /// Writes a routine to the user's own content, under another name where another window has made
  /// something else of it.
  /// - Parameter catalogue: what this program knows.
  /// - Returns: what came of it.
  func keep(_ routine: Routine, _ catalogue: Catalogue) -> [AppEvent.Kind] {
    do {
      try makeContent(RoutineFile.folder(in: content))
      let isOwn = catalogue.ownRoutines.contains(routine.id)
      let known = isOwn ? catalogue.routine(routine.id) : nil
      if let saved = try RoutineFile(routine, in: content).write(changesFrom: known) {
        return [.routineSaved(saved)]
      }
      let name = isOwn ? Words.Editor.copyName(routine.name) : routine.name
      let copy = Routine(copyOf: routine, named: name) { id in
        catalogue.routine(id) != nil || RoutineFile.exists(id, in: content)
      }
      guard let saved = try RoutineFile(copy, in: content).write(changesFrom: nil) else {
        return [.failed(Words.CommandErrors.notSaved(Words.Editor.changedElsewhere(routine.name)))]
      }
      return [.routineSaved(saved)]
        + (isOwn ? [.failed(Words.Editor.savedBeside(routine.name, saved.name))] : [])
    } catch let failure as CLIError {
      return [.failed(Words.CommandErrors.notSaved(failure.text))]
    } catch {
      return [.failed(Words.CommandErrors.notSaved("\(error)"))]
    }
  }

  /// Deletes a routine from the user's own content.
  /// - Returns: what came of it.
  func delete(_ routine: RoutineID) -> AppEvent.Kind {
    do {
      try RoutineFile.delete(routine, in: content)
      return .routineDeleted(routine)
    } catch {
      return .failed(Words.Editor.notDeleted("\(error)"))
    }
  }
}
