internal import BackboneCanvas
internal import BackboneCore

extension Exercise {
  /// An exercise as its file writes it.
  init(_ record: RecordReader, known: Known) {
    let ladder = record.textsIfAny("ladder")
    let primary = record.ids("primary", of: "muscle", among: known.muscles)
    let secondary = record.ids("secondary", of: "muscle", among: known.muscles)
    for (index, muscle) in secondary.enumerated() where primary.contains(muscle) {
      record.problem("secondary[\(index)]", "\"\(muscle.rawValue)\" is primary already")
    }
    let id = ExerciseID(rawValue: record.id())
    let instead: [ExerciseID] =
      record.has("instead") ? record.ids("instead", of: "exercise", among: known.exerciseNames) : []
    if let index = instead.firstIndex(of: id) {
      record.problem("instead[\(index)]", "\"\(id.rawValue)\" is the exercise itself")
    }
    self.init(
      id: id,
      name: record.text("name"),
      aliases: record.textsIfAny("aliases"),
      category: record.choice("category"),
      level: record.has("level") ? record.choice("level") : .beginner,
      pattern: record.textIfAny("pattern"),
      position: record.textIfAny("position"),
      posture: record.has("posture") ? record.choice("posture") as Posture : nil,
      gaze: record.has("gaze") ? record.choice("gaze") : .faceDown,
      mode: record.choice("mode"),
      tempo: Self.tempo(record),
      sides: record.textIfAny("sides"),
      sideNames: record.sideNames(),
      equipment: record.alternativesIfAny("equipment"),
      setup: record.textIfAny("setup"),
      instructions: record.textsIfAny("instructions"),
      breathing: record.textIfAny("breathing"),
      cues: record.objectsIfAny("cues", count: 0...6, read: FormCue.init),
      faults: Self.faults(record),
      ladder: ladder,
      ladderBase: ladder.isEmpty && !record.has("ladderBase")
        ? 0 : record.integer("ladderBase", in: 0...max(0, ladder.count - 1)),
      primary: primary,
      secondary: secondary,
      doses: Self.doses(record),
      progression: record.textIfAny("progression"),
      stop: record.textIfAny("stop"),
      avoid: record.textIfAny("avoid"),
      instead: instead,
      why: record.textIfAny("why"),
      sources: record.has("sources")
        ? record.ids("sources", of: "source", among: known.sources) : [])
  }

  /// Three or four numbers of seconds with hyphens, or nothing.
  private static func tempo(_ record: RecordReader) -> String {
    let tempo = record.textIfAny("tempo")
    let digits = tempo.split(separator: "-", omittingEmptySubsequences: false)
    let isTempo = digits.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isWholeNumber) }
    if !tempo.isEmpty, !isTempo || !(3...4).contains(digits.count) {
      record.problem("tempo", "must be seconds like 2-8-2 or 3-0-1-1, found \"\(tempo)\"")
    }
    return tempo
  }

  private static func faults(_ record: RecordReader) -> [Fault] {
    let faults = record.objectsIfAny("faults", count: 0...5, read: Fault.init)
    record.distinct("faults", faults.map(\.id))
    return faults
  }

  private static func doses(_ record: RecordReader) -> [Level: Dose] {
    let doses = record.objectIfAny("doses") { doses in
      Level.allCases.compactMap { level in
        doses.objectIfAny(level.rawValue, read: Dose.init).map { (level, $0) }
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
