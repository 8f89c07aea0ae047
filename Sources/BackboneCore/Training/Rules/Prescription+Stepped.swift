extension Prescription {
  /// The same with a little more or less of it: 5 s a step of a hold, one repetition of each set;
  /// nil where nothing would be left.
  package func stepped(by steps: Int) -> Prescription? {
    switch work {
    case .holds(let sets, let seconds):
      let next = seconds + 5 * steps
      guard (5...600).contains(next) else { return nil }
      return Prescription(variant: variant, work: .holds(sets: sets, seconds: next), load: load)
    case .repetitions(let sets, let hold):
      let next = sets.map { $0 + steps }
      guard next.allSatisfy({ (1...100).contains($0) }) else { return nil }
      return Prescription(variant: variant, work: .repetitions(next, hold: hold), load: load)
    }
  }
}
