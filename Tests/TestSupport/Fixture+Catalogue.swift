package import BackboneCore

extension Fixture {
  package static func muscle(
    _ id: MuscleID, _ name: String, _ view: View = .posterior, _ layer: Layer = .superficial
  ) -> Muscle {
    Muscle(
      id: id, name: name, latin: "Musculus \(id.rawValue)", aliases: [], layer: layer, view: view,
      group: .lowerBack,
      region: "back", origin: "", insertion: "", nerve: "", action: "", running: "", weak: "",
      stretch: "", feel: "", signs: [], sources: [.general])
  }

  package static func exercise(
    _ id: ExerciseID, _ name: String, primary: [MuscleID], secondary: [MuscleID]
  ) -> Exercise {
    Exercise(
      id: id, name: name, category: .core, mode: .hold,
      faults: [Fault(id: "a", name: "A", fix: ""), Fault(id: "b", name: "B", fix: "")],
      ladder: ["one"], primary: primary, secondary: secondary, sources: [.general])
  }

  package static let catalogue = Catalogue(
    muscles: [
      muscle("latissimus-dorsi", "Latissimus dorsi"),
      muscle("multifidus", "Multifidus", .posterior, .deep),
      muscle("rectus-abdominis", "Rectus abdominis", .anterior),
    ],
    exercises: [
      exercise("plank", "Plank", primary: ["rectus-abdominis"], secondary: ["multifidus"]),
      exercise(
        "bird-dog", "Bird-dog", primary: ["multifidus"], secondary: ["latissimus-dorsi"]),
    ],
    routines: [short], sources: [])

  /// The same with something to read.
  package static let library = Catalogue(
    muscles: catalogue.muscles, exercises: catalogue.exercises, routines: [short], sources: [],
    stride: Stride(
      introduction: RichText(plain: "One leg."),
      phases: [
        Stride.Phase(id: "land", name: "Landing", happens: RichText(plain: "Down."), work: []),
        Stride.Phase(id: "push", name: "Push-off", happens: RichText(plain: "Up."), work: []),
      ], sources: []),
    pages: [
      Page(
        id: "why", title: "Why", summary: "",
        blocks: [
          Page.Block(
            id: "a", body: .paragraph(RichText(plain: "The back is a mast.")), sources: [])
        ])
    ])
}

extension Fixture {
  /// A session of the journal that was cut off.
  package static func logged(
    _ record: SessionRecord, entries: [SetEntry] = [], checkpoint: Checkpoint
  ) -> LoggedSession {
    var random = SplitMix64(seed: 7)
    func id() -> RecordID { RecordID(milliseconds: 0, random: &random) }
    return LoggedSession(
      id: id(), device: id(), start: SessionStart(record),
      startedAt: Timestamp(seconds: 0, offset: 0), ending: nil,
      sets: entries.map { LoggedSet(id: id(), device: id(), entry: $0) }, checkpoint: checkpoint)
  }
}
