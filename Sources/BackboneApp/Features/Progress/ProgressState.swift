package import BackboneCore

/// Something whose progress is shown.
package enum ProgressItem: Hashable, Sendable {
  case year
  case exercise(ExerciseID)
  case test(EnduranceTest)
  case checks
}

/// What is plotted of an exercise.
package enum ProgressMeasure: String, CaseIterable, Hashable, Sendable {
  /// The longest hold, or the most repetitions.
  case amount
  case load
  case effort
  case variant
  case sides
}

/// What the Progress screen shows.
package struct ProgressState: Hashable, Sendable {
  /// The chosen row.
  package internal(set) var list = ListState()
  /// What is plotted, as far as the exercise has it.
  package internal(set) var measure = ProgressMeasure.amount
}

extension AppState {
  /// The state of the Progress screen.
  package var progress: ProgressState {
    get { screens[.progress] }
    set { screens[.progress] = newValue }
  }

  /// What there is to choose from: the exercises that were done, in the order of the plan.
  package var progressItems: [ProgressItem] {
    guard let state = training?.state else { return [.year] }
    let done = state.courses.filter { !$0.value.entries.isEmpty }.keys
    let plan = state.plan ?? []
    let order = { (id: ExerciseID) in
      (plan.firstIndex(of: id) ?? .max, catalogue.name(of: id) ?? id.rawValue)
    }
    let tests = EnduranceTest.allCases.filter { test in
      state.tests.contains { $0.value.test == test }
    }
    return [.year] + done.sorted { order($0) < order($1) }.map(ProgressItem.exercise)
      + tests.map(ProgressItem.test) + (state.checks.isEmpty ? [] : [.checks])
  }

  /// What is shown.
  package var progressItem: ProgressItem {
    let items = progressItems
    return items[min(progress.list.selected, items.count - 1)]
  }

  /// What an item is called.
  func name(of item: ProgressItem) -> String {
    switch item {
    case .year: Words.Progress.year
    case .exercise(let id): catalogue.name(of: id) ?? id.rawValue
    case .test(let test): Words.Progress.test(test)
    case .checks: Words.Progress.checks
    }
  }

  /// What can be plotted of the exercise; empty for anything else.
  private var progressMeasures: [ProgressMeasure] {
    guard case .exercise(let id) = progressItem, let course = training?.state.courses[id] else {
      return []
    }
    return CoursePlot(state: self, exercise: id, course: course).measures
  }

  /// Plots something else of the exercise, round and round.
  mutating func moveMeasure(by step: Int) {
    let measures = progressMeasures
    guard measures.count > 1 else {
      return showNotice(Words.Progress.onePlot(name(of: progressItem)))
    }
    let place = measures.firstIndex(of: progress.measure) ?? 0
    progress.measure = measures[(place + step + measures.count) % measures.count]
  }
}
