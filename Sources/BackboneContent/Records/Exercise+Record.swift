internal import BackboneCanvas
internal import BackboneCore

extension Exercise {
  /// An exercise as its file writes it.
  init(_ record: RecordReader, known: RecordIndex) {
    let ladder = record.optionalTexts("ladder")
    let mode: Mode = record.choice("mode")
    let muscles = Muscles(record, mode, known)
    let variants = Self.variants(record, ladder)
    let id = ExerciseID(rawValue: record.id())
    let instead: [ExerciseID] =
      record.has("instead") ? record.ids("instead", of: "exercise", among: known.exerciseNames) : []
    if let index = instead.firstIndex(of: id) {
      record.problem("instead[\(index)]", Words.Records.isItself(id.rawValue))
    }
    self.init(
      id: id,
      name: record.text("name"),
      aliases: record.optionalTexts("aliases"),
      keywords: record.optionalTexts("keywords"),
      category: record.choice("category"),
      level: record.has("level") ? record.choice("level") : .beginner,
      pattern: record.optionalText("pattern"),
      position: record.optionalText("position"),
      posture: record.has("posture") ? record.choice("posture") as Posture : nil,
      gaze: record.has("gaze") ? record.choice("gaze") : .faceDown,
      mode: mode,
      fit: Self.fitName(record),
      tempo: Self.tempo(record),
      calls: record.optionalObject("calls") { calls in
        RepetitionCalls(
          lift: calls.has("lift") ? calls.text("lift") : nil,
          lower: calls.has("lower") ? calls.text("lower") : nil)
      },
      sides: record.optionalText("sides"),
      sideNames: record.sideNames(),
      equipment: record.optionalAlternatives("equipment"),
      setup: record.optionalText("setup"),
      instructions: record.optionalTexts("instructions"),
      breathing: record.optionalText("breathing"),
      cues: record.optionalObjects("cues", count: 0...6, read: FormCue.init),
      faults: Self.faults(record),
      ladder: ladder,
      ladderBase: ladder.isEmpty && !record.has("ladderBase")
        ? 0 : record.integer("ladderBase", in: 0...max(0, ladder.count - 1)),
      variants: variants,
      parts: Self.parts(record, variants),
      primary: muscles.primary,
      secondary: muscles.secondary,
      stretches: muscles.stretches,
      moves: muscles.moves,
      doses: Self.doses(record),
      progression: record.optionalText("progression"),
      stop: record.optionalText("stop"),
      avoid: record.optionalText("avoid"),
      instead: instead,
      why: record.optionalText("why"),
      sources: record.has("sources")
        ? record.ids("sources", of: "source", among: known.sources) : [])
  }

  /// A category and a name that the FIT profile has.
  private static func fitName(_ record: RecordReader) -> FITName? {
    guard record.has("fit") else { return nil }
    let numbers = record.integers("fit", count: 2...2, in: 0...65_533)
    guard numbers.count == 2 else { return nil }
    let name = FITName(category: numbers[0], name: numbers[1])
    if !name.isKnown {
      record.problem("fit", Words.Records.unknownFIT(name))
    }
    return name
  }

  /// Three or four numbers of seconds with hyphens, or nothing.
  private static func tempo(_ record: RecordReader) -> String {
    let tempo = record.optionalText("tempo")
    let digits = tempo.split(separator: "-", omittingEmptySubsequences: false)
    let isTempo = digits.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isWholeNumber) }
    if !tempo.isEmpty, !isTempo || !(3...4).contains(digits.count) {
      record.problem("tempo", Words.Records.mustBeTempo(found: tempo))
    }
    return tempo
  }

  private static func variants(_ record: RecordReader, _ ladder: [String]) -> [Variant] {
    let variants = record.optionalObjects("variants", count: 0...9) { variant in
      let step =
        variant.has("step") ? variant.integer("step", in: 0...max(0, ladder.count - 1)) : nil
      return Variant(
        name: variant.text("name"), step: step,
        equipment: variant.has("equipment") ? variant.optionalAlternatives("equipment") : nil,
        posture: variant.has("posture") ? variant.choice("posture") as Posture : nil,
        setup: variant.optionalText("setup"),
        cues: variant.objects("cues", count: 1...6, read: FormCue.init),
        figure: variant.optionalText("figure"))
    }
    record.distinct("variants", variants.map(\.name), key: "name")
    return variants
  }

  private static func parts(_ record: RecordReader, _ variants: [Variant]) -> [String] {
    let parts = record.optionalTexts("parts")
    for (index, part) in parts.enumerated() where !variants.contains(where: { $0.name == part }) {
      record.problem("parts[\(index)]", Words.Records.unknown("variant", part))
    }
    return parts
  }

  private static func faults(_ record: RecordReader) -> [Fault] {
    let faults = record.optionalObjects("faults", count: 0...5, read: Fault.init)
    record.distinct("faults", faults.map(\.id))
    return faults
  }

  private static func doses(_ record: RecordReader) -> [Level: Dose] {
    let doses = record.optionalObject("doses") { doses in
      Level.allCases.compactMap { level in
        doses.optionalObject(level.rawValue, read: Dose.init).map { (level, $0) }
      }
    }
    return Dictionary(uniqueKeysWithValues: doses ?? [])
  }
}

/// The muscles of an exercise, by what it does to them.
private struct Muscles {
  var primary: [MuscleID]
  var secondary: [MuscleID]
  var stretches: [MuscleID] = []
  var moves: [MuscleID] = []

  init(_ record: RecordReader, _ mode: Mode, _ known: RecordIndex) {
    func ids(_ key: String) -> [MuscleID] {
      record.ids(key, of: "muscle", among: known.muscles)
    }
    primary = ids("primary")
    secondary = ids("secondary")
    for (index, muscle) in secondary.enumerated() where primary.contains(muscle) {
      record.problem("secondary[\(index)]", Words.Records.isPrimary(muscle.rawValue))
    }
    if record.has("stretches") { stretches = ids("stretches") }
    if record.has("moves") { moves = ids("moves") }
    // Whoever lists the muscles of a stretch as primary means those that are stretched.
    guard stretches.isEmpty, moves.isEmpty else { return }
    switch mode {
    case .stretch: (stretches, primary, secondary) = (primary + secondary, [], [])
    case .mobility: (moves, primary, secondary) = (primary + secondary, [], [])
    case .hold, .holdRepetitions, .repetitions, .load: break
    }
  }
}

extension FormCue {
  fileprivate init(_ record: RecordReader) {
    let joint = record.text("joint")
    if !joint.isEmpty, Joint(rawValue: joint) == nil {
      record.problem("joint", Words.Records.unknownJoint(joint))
    }
    self.init(
      kind: record.choice("kind"), text: record.text("text"), label: record.text("label"),
      joint: joint)
  }
}

extension Fault {
  fileprivate init(_ record: RecordReader) {
    self.init(
      id: record.id(), name: record.text("name"), fix: record.text("fix"),
      limit: record.has("limit") ? record.text("limit") : nil)
  }
}

extension Dose {
  fileprivate init(_ record: RecordReader) {
    let holds = record.has("holds") ? record.integer("holds", in: 1...20) : 0
    let repetitions =
      record.has("repetitions")
      ? record.integers("repetitions", count: 1...20, in: 1...100) : []
    if record.has("holds") == record.has("repetitions") {
      record.problem(nil, Words.Records.needsDose)
    }
    self.init(
      holds: holds, repetitions: repetitions,
      sides: record.has("sides") ? record.choice("sides") : .each,
      hold: record.has("holds") || record.has("hold") ? record.integer("hold", in: 1...600) : 0,
      note: record.optionalText("note"), rest: record.integer("rest", in: 0...600),
      rpe: record.integer("rpe", in: 1...10))
  }
}
