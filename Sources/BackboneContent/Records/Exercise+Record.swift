internal import BackboneCanvas
internal import BackboneCore

extension Exercise {
  /// An exercise as its file writes it.
  init(_ record: RecordReader, known: Known) {
    let ladder = record.texts("ladder")
    if record.has("ladder"), ladder.isEmpty { record.problem("ladder", "must not be empty") }
    let primary = record.ids("primary", of: "muscle", among: known.muscles)
    let secondary = record.ids("secondary", of: "muscle", among: known.muscles)
    for (index, muscle) in secondary.enumerated() where primary.contains(muscle) {
      record.problem("secondary[\(index)]", "\"\(muscle.rawValue)\" is primary already")
    }
    self.init(
      id: ExerciseID(rawValue: record.id()),
      name: record.text("name"),
      aliases: record.texts("aliases"),
      category: record.choice("category"),
      pattern: record.text("pattern"),
      position: record.text("position"),
      gaze: record.choice("gaze"),
      mode: record.choice("mode"),
      sides: record.text("sides"),
      sideNames: Self.sideNames(record),
      equipment: record.texts("equipment"),
      setup: record.text("setup"),
      breathing: record.text("breathing"),
      cues: record.objects("cues", count: 4...6, read: FormCue.init),
      faults: Self.faults(record),
      ladder: ladder,
      ladderBase: record.integer("ladderBase", in: 0...max(0, ladder.count - 1)),
      primary: primary,
      secondary: secondary,
      doses: Self.doses(record),
      progression: record.text("progression"),
      stop: record.text("stop"),
      why: record.text("why"),
      sources: record.ids("sources", of: "source", among: known.sources))
  }

  /// A name for each side, or none where the field is left out.
  private static func sideNames(_ record: RecordReader) -> [String: String] {
    let names = record.objectIfAny("sideNames") { names in
      Side.allCases.map { ($0.rawValue, names.text($0.rawValue)) }
    }
    return Dictionary(uniqueKeysWithValues: names ?? [])
  }

  private static func faults(_ record: RecordReader) -> [Fault] {
    let faults = record.objects("faults", count: 3...5, read: Fault.init)
    record.distinct("faults", faults.map(\.id))
    return faults
  }

  private static func doses(_ record: RecordReader) -> [String: Dose] {
    let doses = record.object("doses") { doses in
      Level.allCases.compactMap { level in
        doses.object(level.rawValue, read: Dose.init).map { (level.rawValue, $0) }
      }
    }
    return Dictionary(uniqueKeysWithValues: doses ?? [])
  }
}

extension FormCue {
  fileprivate init(_ record: RecordReader) {
    let joint = record.text("joint")
    if !joint.isEmpty, Joint(rawValue: joint) == nil {
      record.problem("joint", "the figure has no \"\(joint)\"")
    }
    self.init(
      kind: record.choice("kind"), text: record.text("text"), label: record.text("label"),
      joint: joint)
  }
}

extension Fault {
  fileprivate init(_ record: RecordReader) {
    self.init(id: record.id(), name: record.text("name"), fix: record.text("fix"))
  }
}

extension Dose {
  fileprivate init(_ record: RecordReader) {
    self.init(
      sets: record.text("sets"), rest: record.integer("rest", in: 1...600),
      rpe: record.integer("rpe", in: 1...10))
  }
}
