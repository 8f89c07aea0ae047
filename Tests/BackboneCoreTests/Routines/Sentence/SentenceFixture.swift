import BackboneCore

/// A few exercises of every kind that a sentence tells apart.
enum SentenceFixture {
  private static let sides: [Side: String] = [.left: "left arm", .right: "right arm"]

  static let exercises = [
    Exercise(
      id: "plank", name: "Plank", aliases: ["Front plank"], category: .core, mode: .hold,
      primary: []),
    Exercise(
      id: "side-plank", name: "Side plank", category: .core, mode: .hold, sideNames: sides,
      primary: []),
    Exercise(
      id: "bird-dog", name: "Bird-dog", category: .core, mode: .holdRepetitions, tempo: "2-8-2",
      sideNames: sides, primary: []),
    Exercise(
      id: "bent-over-row", name: "Bent-over row", category: .pull, mode: .load, tempo: "3-1-1-0",
      primary: []),
    Exercise(
      id: "90-90-stretch", name: "90/90 stretch", category: .mobility, mode: .stretch,
      sideNames: sides, primary: []),
    Exercise(
      id: "superman", name: "Superman", category: .extension, mode: .repetitions, primary: []),
  ]

  static let language = PlanSentence(exercises)
}
