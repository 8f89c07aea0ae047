import BackboneCore

/// Starting what is due, and changing what is asked for.
package enum TodayKeys: KeyLayer {
  package enum Command: String, CommandSet {
    case start, startAnyway, more, less, giveBack, painFree, addRun, check, tests, screen
  }

  package static let namespace = "today"
  package static let bindings: [Binding<Command>] = [
    Binding(.start, [.enter], Words.Today.start),
    Binding(.startAnyway, ["s"], Words.Today.startAnyway, bar: false),
    Binding(.more, ["+", "="], Words.Today.more),
    Binding(.less, ["-", "_"], Words.Today.less),
    Binding(.giveBack, ["p"], Words.Today.giveBack, bar: false),
    Binding(.addRun, ["r"], Words.Today.addRun),
    Binding(.check, ["c"], Words.Today.check),
    Binding(.tests, ["t"], Words.Tests.start, bar: false),
    Binding(.screen, ["f"], Words.Today.screen, bar: false),
    Binding(.painFree, ["y"], Words.Today.painFree, bar: false),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .start: state.startToday()
    case .startAnyway: state.askReadiness()
    case .more: return state.changeDose(by: 1)
    case .less: return state.changeDose(by: -1)
    case .giveBack: return state.giveDoseBack()
    case .painFree: return state.comeBack()
    case .addRun: state.begin(.run)
    case .check: state.begin(.selfCheck)
    case .tests: state.startTests()
    case .screen: state.begin(.safety)
    }
    return []
  }
}

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

  static func title(_ state: AppState) -> String { Words.Today.readiness }

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    guard case .readiness(let routine) = state.overlay else { return [] }
    state.overlay = nil
    switch command {
    case .usual: return state.start(routine, Readiness.asUsual)
    case .some: return state.start(routine, Readiness(pain: 3))
    case .tired: return state.start(routine, Readiness(isRested: false))
    case .much: state.showNotice(Words.Today.restInstead)
    case .symptom: state.begin(.safety)
    case .cancel: break
    }
    return []
  }
}
