import BackboneApp
import BackboneContent
import BackboneCore

extension AppDirectories {
  /// Writes a routine to the user's own content.
  /// - Returns: what came of it.
  func keep(_ routine: Routine) -> AppEvent.Kind {
    do {
      try makeContent(RoutineFile.folder(in: content))
      try RoutineFile(routine, in: content).write()
      return .routineSaved(routine)
    } catch let failure as CLIError {
      return .failed(Words.CommandErrors.notSaved(failure.text))
    } catch {
      return .failed(Words.CommandErrors.notSaved("\(error)"))
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
