import BackboneCore

extension Exercise {
  /// An exercise that can be done by itself.
  static let dosed = Exercise(
    id: "bird-dog", name: "Bird-dog", category: .core, mode: .holdRepetitions, tempo: "2-8-2",
    primary: [], doses: [.beginner: Dose(repetitions: [4], hold: 8, rest: 30, rpe: 6)])
}
