import BackboneCore

/// Starting what is due, and changing what is asked for.
package enum TodayKeys: KeyLayer {
  package enum Command: String, CommandSet {
    case start, startAnyway, more, less, weight, giveBack, painFree, addRun, runs, check, tests
    case screen
  }

  package static let namespace = "today"
  package static let bindings: [Binding<Command>] = [
    Binding(.start, [.enter], Words.Today.start),
    Binding(.startAnyway, ["s"], Words.Today.startAnyway, bar: false),
    Binding(.more, ["+", "="], Words.Today.more),
    Binding(.less, ["-", "_"], Words.Today.less),
    Binding(.weight, ["w"], Words.Today.weight, bar: false),
    Binding(.giveBack, ["p"], Words.Today.giveBack, bar: false),
    Binding(.addRun, ["r"], Words.Today.addRun),
    Binding(.runs, ["u"], Words.Runs.show, bar: false),
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
    case .weight: state.askForWeight()
    case .giveBack: return state.giveDoseBack()
    case .painFree: return state.comeBack()
    case .addRun: state.begin(.run)
    case .runs: state.showRuns()
    case .check: state.begin(.selfCheck)
    case .tests: state.startTests()
    case .screen: state.begin(.safety)
    }
    return []
  }
}
