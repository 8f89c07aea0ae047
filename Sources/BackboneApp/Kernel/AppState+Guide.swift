package import BackboneCore

/// What every screen may ask of the exercise guide.
extension AppState {
  /// The guide's state.
  package var guide: GuideState {
    get { screens[.exercises] }
    set { screens[.exercises] = newValue }
  }

  /// Whether what is shown belongs to the session: while one is under way and has the focus.
  var followsSession: Bool { run != nil && screen == .session }

  /// The exercise at work in the session, or the next one; nil outside a session and for a movement
  /// without a record.
  var sessionExercise: Exercise? {
    guard let run, let step = run.step, let work = run.timeline.nextWork(from: step),
      let set = run.timeline.steps[work].set
    else { return nil }
    return catalogue.exercise(set.exercise)
  }

  /// The exercise that the guide shows: the session's while it follows one, else its own; nil where
  /// its list is empty.
  package var exercise: Exercise? {
    if followsSession, let sessionExercise { return sessionExercise }
    guard !filteredIndices.isEmpty else { return nil }
    return guide.selected.flatMap(catalogue.exercise)
  }
}
