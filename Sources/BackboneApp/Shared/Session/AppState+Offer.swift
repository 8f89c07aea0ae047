package import BackboneCore

extension AppState {
  /// What would be started of a routine; nil where it has no plan for the level.
  ///
  /// Adapted to the available equipment, unless the user wants it as planned or nothing of it would
  /// be left.
  ///
  /// Once the training is read, the session follows the plan's doses.
  ///
  /// - Parameter readiness: how the user is; nil for what they answered last.
  package func offer(
    _ id: RoutineID, _ level: Level, asPlanned: Bool = false, readiness: Readiness? = nil
  ) -> PreparedSession? {
    guard let routine = catalogue.routine(id), var plan = routine.plans[level] else { return nil }
    if let getReady = settings.getReady { plan = plan.preparing(for: getReady) }
    let exercises = routine.exercises.compactMap(catalogue.exercise)
    // What is light enough for any day stays light, and tests ask for as long as possible.
    let isDosed = id.isTraining && SessionKind(of: id, exercises: exercises) != .free
    var focus: [ExerciseID] = []
    if let training, isDosed, training.planner.candidates.contains(where: { $0.routine == id }) {
      (plan, focus) = plan.focused(
        on: training.state.focus(catalogue.signs), at: level, with: settings.equipment,
        catalogue.exercise)
    }
    let adapted = plan.adapted(to: settings.equipment, at: level, catalogue.exercise)
    let done = asPlanned ? nil : adapted
    var offered = done?.plan ?? plan
    var doses: [ExerciseID: DailyDose] = [:]
    if let training, isDosed,
      let dosed = offered.dosed(
        by: training.state, at: training.at, readiness: readiness ?? training.readiness,
        catalogue.exercise)
    {
      offered = dosed
      for exercise in Set(dosed.blocks.compactMap(\.exercise)) {
        doses[exercise] = training.state.dose(
          of: exercise, at: training.at, readiness: readiness ?? training.readiness)
      }
    }
    return PreparedSession(
      routine: routine, plan: offered, timeline: Timeline(offered, of: id, level: level),
      swaps: done?.swaps ?? [], doses: doses, focus: focus,
      possible: adapted?.swaps)
  }

  /// What would be started of a choice.
  package func offer(_ choice: Choice) -> PreparedSession? {
    choice.routine.flatMap { offer($0, choice.level, asPlanned: choice.isAsPlanned) }
  }
}
