import BackboneCore

/// The exercise guide's own commands.
extension AppState {
  /// How far a step moves the figure: to the next frame, or with reduced motion the next pose.
  var figureStep: Duration {
    settings.hasReducedMotion ? Self.poseLength : .milliseconds(1000 / Self.framesPerSecond)
  }

  /// Notes that the user does an easier or harder variant of the exercise.
  mutating func moveVariant(by step: Int) -> [Effect] {
    guard let exercise, !exercise.ladder.isEmpty else { return [] }
    let variant = settings.variant(of: exercise)
    let next = max(0, min(exercise.ladder.count - 1, variant + step))
    guard next != variant else { return [] }
    settings.variants[exercise.id] = next
    showNotice(Words.Guide.variant(exercise.ladder[next]))
    return [.files(.saveSettings(settings))]
  }

  /// Shows the next fault behind the figure, and after the last one none.
  mutating func nextFault() {
    guard let exercise else { return }
    let next = guide.fault.map { $0 + 1 } ?? 0
    guide.fault = exercise.faults.indices.contains(next) ? next : nil
    guide.restart(at: now)
  }

  /// Starts a session of the chosen exercise and nothing else.
  mutating func startAlone() -> [Effect] {
    guard let exercise else { return [] }
    guard let routine = Routine(alone: exercise) else {
      showNotice(Words.Guide.noDose(exercise.name))
      return []
    }
    return startNow(routine)
  }

  /// Starts one hold of the chosen exercise that lasts until the user ends it.
  mutating func startOpen() -> [Effect] {
    guard let exercise else { return [] }
    guard let routine = Routine(open: exercise) else {
      showNotice(
        Words.Guide.noHold(exercise.name, start: label(ExercisesKeys.self, .start)))
      return []
    }
    return startNow(routine)
  }

  private mutating func startNow(_ routine: Routine) -> [Effect] {
    guard let effects = leaveSession()?.effects else { return [] }
    let level = routine.plans[settings.level] == nil ? routine.plans.keys.min() : settings.level
    session = .choosing(Choice(routine: routine.id, level: level ?? settings.level))
    // This exercise was asked for, so no other takes its place.
    return effects + begin(routine.id, level ?? settings.level, asPlanned: true)
  }
}
