internal import BackboneCore

extension ExerciseID {
  /// The id made from a name, at most 64 characters long.
  ///
  /// Where another name has it, the name's mark is added: its place in the list says nothing.
  init(slugOf name: String, unlike taken: Set<ExerciseID>) {
    let isTaken = { (id: String) in taken.contains(ExerciseID(rawValue: id)) }
    let plain = Slug.make(from: name, standIn: "exercise") { _ in false }
    guard isTaken(plain) else {
      self.init(rawValue: plain)
      return
    }
    let marked = "\(plain.prefix(50)) \(Slug.mark(of: name))"
    self.init(rawValue: Slug.make(from: marked, standIn: "exercise", isTaken: isTaken))
  }
}
