package import BackboneCore

/// An exercise of the session that is due or comes next.
package struct TodayItem: Hashable, Sendable {
  package let exercise: ExerciseID
  package let name: String
  /// How much of it; the plan's dose, or the routine's where the plan has none yet.
  package let amount: String
  /// Nil where it was never done.
  package let dose: DailyDose?
  /// Whether it is there because it answers the last self-check.
  let isFocus: Bool

  /// Whether it is to be done: nothing that hurts is.
  package var isDue: Bool { dose.map { $0.availability == .due } ?? true }
}

extension AppState {
  /// The routine that is due, or the one that comes next.
  var todaysRoutine: RoutineID? {
    training?.due?.candidate?.routine ?? training?.nextCandidate?.routine
      ?? training?.planner.candidates.first?.routine ?? catalogue.routines.first?.id
  }

  /// That routine as it would be done now.
  var todaysOffer: PreparedSession? { todaysRoutine.flatMap { offer($0, settings.level) } }

  /// The exercises of that routine, each once.
  package var todaysItems: [TodayItem] {
    guard let offer = todaysOffer else { return [] }
    var seen: Set<ExerciseID> = []
    return offer.plan.blocks.compactMap { block in
      guard let id = block.exercise, seen.insert(id).inserted else { return nil }
      let dose = training.flatMap {
        $0.state.dose(of: id, at: $0.at, readiness: $0.readiness)
      }
      return TodayItem(
        exercise: id, name: catalogue.name(of: id) ?? id.rawValue,
        amount: dose.map { Words.Prescriptions.dose($0.prescription) }
          ?? block.amount(rounds: offer.plan.rounds),
        dose: dose, isFocus: offer.focus.contains(id))
    }
  }

  /// The chosen exercise.
  var todaysItem: TodayItem? {
    let items = todaysItems
    return items.indices.contains(today.list.selected) ? items[today.list.selected] : items.first
  }
}

extension TrainingOverview {
  /// What will be due next in this week; nil where nothing is left.
  var nextCandidate: Planner.Candidate? { week.lazy.compactMap { $0.planned?.candidate }.first }
}

extension Block {
  /// How much a block asks for over all rounds.
  fileprivate func amount(rounds: Int) -> String {
    let all = isSpread ? sets : (0..<rounds).flatMap { _ in sets }
    guard let first = all.first else { return "" }
    guard all.allSatisfy({ $0 == first }) else {
      let reps = all.compactMap { $0.paced?.count }
      return reps.count == all.count
        ? reps.map(String.init).joined(separator: "-") + " reps"
        : all.map(Words.Sets.amount).joined(separator: ", ")
    }
    let amount = Words.Sets.amount(first)
    return all.count == 1 ? amount : "\(all.count) × \(amount)"
  }
}
