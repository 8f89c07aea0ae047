import BackboneCore

/// The exercises, their figure and what can be done with them.
package enum ExercisesKeys: KeyLayer {
  package enum Command: String, CommandSet {
    case session, filter, fault, play, step, stepBack, slower, start, startOpen, add, easier, harder
  }

  package static let namespace = "exercises"
  package static let bindings: [Binding<Command>] = [
    Binding(.session, [.enter], Words.Guide.session),
    Binding(.filter, ["F"], Words.Guide.filter),
    Binding(.fault, ["f"], Words.Guide.fault),
    Binding(.play, [.space], Words.Guide.play, forTheEye: true),
    Binding(.step, ["."], Words.Guide.step, bar: false, forTheEye: true),
    Binding(.stepBack, [","], Words.Guide.stepBack, bar: false, forTheEye: true),
    Binding(.slower, ["z"], Words.Guide.slower, bar: false, forTheEye: true),
    Binding(.start, ["s"], Words.Guide.start),
    Binding(.startOpen, ["o"], Words.Guide.startOpen, bar: false),
    Binding(.add, ["a"], Words.Guide.add),
    Binding(.easier, ["["], Words.Guide.easier, bar: false),
    Binding(.harder, ["]"], Words.Guide.harder, bar: false),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    guard command == .filter || state.exercise != nil else {
      state.showNothingSelected()
      return []
    }
    switch command {
    case .session: return state.openLink() ?? openSession(&state)
    case .filter: state.overlay = Overlay(FilterDialog(list: 0))
    case .fault: state.nextFault()
    case .play: state.guide.play(at: state.now)
    case .step: state.guide.step(by: state.figureStep, at: state.now)
    case .stepBack: state.guide.step(by: .zero - state.figureStep, at: state.now)
    case .slower:
      state.guide.slowDown(at: state.now)
      state.showNotice(Words.Guide.pace(state.guide.pace.rawValue))
    case .start: return state.startAlone()
    case .startOpen: return state.startOpen()
    case .add: return state.putIntoRoutine()
    case .easier: return state.moveVariant(by: -1)
    case .harder: return state.moveVariant(by: 1)
    }
    return []
  }

  package static func name(of command: Command, in state: AppState) -> String? {
    guard command == .play, case .playing = state.guide.motion else { return nil }
    return Words.Guide.pause
  }

  /// Chooses the first routine that holds the exercise.
  private static func openSession(_ state: inout AppState) -> [Effect] {
    let exercise = state.exercise?.id
    state.show(.session)
    guard case .choosing(var choice) = state.session, let exercise,
      let routine = state.catalogue.routines.first(where: { $0.exercises.contains(exercise) })
    else { return [] }
    choice.routine = routine.id
    state.session = .choosing(choice)
    return []
  }
}
