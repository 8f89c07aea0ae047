package import BackboneCore

/// How somebody is before a session: one key for as usual.
package enum ReadinessKeys: Question {
  package enum Command: String, CommandSet { case usual, some, much, symptom, tired, cancel }

  package static let namespace = "ready"
  package static let bindings: [Binding<Command>] = [
    Binding(.usual, [.enter, .space], Words.Today.asUsual),
    Binding(.some, ["3", "p"], Words.Today.somePain),
    Binding(.much, ["5"], Words.Today.muchPain),
    Binding(.symptom, ["n"], Words.Today.newSymptom),
    Binding(.tired, ["t"], Words.Today.tired),
    Binding(.cancel, [.escape, "q"], Words.Today.notNow),
  ]

  package static func title(_ state: AppState) -> String { Words.Today.readiness }

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    guard let routine = state.dialog(ReadinessDialog.self)?.routine else { return [] }
    state.overlay = nil
    switch command {
    case .usual: return state.start(routine, Readiness.asUsual)
    case .some: return state.start(routine, Readiness(pain: 3))
    case .tired: return state.start(routine, Readiness(isRested: false))
    case .much: state.showProblem(Words.Today.restInstead)
    case .symptom: state.begin(.safety)
    case .cancel: break
    }
    return []
  }
}

/// How the user is, before a session of a routine.
package struct ReadinessDialog: QuestionDialog {
  package typealias Keys = ReadinessKeys

  let routine: RoutineID
}

extension Overlay {
  /// How the user is, before a session of a routine.
  package static func readiness(_ routine: RoutineID) -> Overlay {
    Overlay(ReadinessDialog(routine: routine))
  }
}
