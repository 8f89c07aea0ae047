package import BackboneCore

extension Routine {
  /// The same under another name and an id made from it.
  package init(copyOf other: Routine, named name: String, isTaken: (RoutineID) -> Bool) {
    let id = Slug.make(from: name, standIn: "routine") { isTaken(RoutineID(rawValue: $0)) }
    self.init(
      id: RoutineID(rawValue: id), name: name, goal: other.goal, plans: other.plans,
      sources: other.sources)
  }
}
