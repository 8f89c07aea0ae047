import ArgumentParser
import BackboneApp
import BackboneContent
import BackboneCore

/// Prints the steps of a session as a run goes through them.
struct Simulate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate", abstract: Words.CommandHelp.simulate,
    discussion: Words.CommandHelp.simulateExamples)

  @Argument(
    help: ArgumentHelp(Words.CommandHelp.sessionToSimulate), completion: IDCompletion.sessions)
  var session: String
  @Option(help: ArgumentHelp(Words.CommandHelp.level))
  var level: Level?
  @Flag(help: ArgumentHelp(Words.CommandHelp.asPlanned))
  var asPlanned = false
  @Flag(help: ArgumentHelp(Words.CommandHelp.mine))
  var mine = false
  @Flag(help: ArgumentHelp(Words.CommandHelp.simulateJSON))
  var json = false
  @OptionGroup var content: ContentOptions

  func run() throws {
    try withErrorReporting {
      let catalogue = try Library.catalogue(content)
      let (record, swaps, reminders) = try prepared(catalogue)
      let simulation = Simulation(record)
      if json {
        print(SimulationRecord(simulation, record, swaps, reminders, catalogue).text)
      } else {
        simulation.lines.forEach { print($0) }
      }
    }
  }
}

extension Simulate {
  /// The session as a run would start it.
  private func prepared(
    _ catalogue: Catalogue
  ) throws -> (
    record: SessionRecord, swaps: [Plan.Swap], reminders: [ExerciseID: FaultReminder]
  ) {
    // Without a home there are no settings, and the session is printed all the same.
    let reader = mine ? try TrainingReader(content) : nil
    let settings = reader?.settings ?? SettingsStore.toldIfAny()
    let asked = try catalogue.asked(session, level, usual: settings.level)
    var state = AppState(
      catalogue: catalogue, settings: settings, columns: 80, rows: 24,
      appVersion: Version.current)
    if let reader {
      _ = update(&state, AppEvent(.trainingLoaded(reader.overview), at: .zero))
    }
    guard let offer = state.offer(asked.routine, asked.level, asPlanned: asPlanned) else {
      preconditionFailure("\(session) has a plan for \(asked.level.rawValue)")
    }
    return (state.record(of: offer, level: asked.level), offer.swaps, state.faultReminders)
  }
}

extension Simulation {
  /// A line a step: start, kind, seconds, exercise, side; the end last.
  fileprivate var lines: [String] {
    let rows = entries.map { entry in
      [
        TimeText.length(entry.at), entry.step.kind.rawValue, TimeText.seconds(entry.step.duration),
        entry.step.set?.exercise.rawValue ?? "-", entry.step.set?.side?.rawValue ?? "-",
      ]
    }
    return TextTable(rows: rows + [[TimeText.length(total), "end", "", "", ""]], right: [0, 2])
      .lines
  }
}

/// The JSON of `simulate`.
private struct SimulationRecord: Encodable {
  let routine: String
  let level: String
  let total: Double
  let work: Double
  let steps: [StepRecord]
  let events: [JSONValue]

  init(
    _ simulation: Simulation, _ record: SessionRecord, _ swaps: [Plan.Swap],
    _ reminders: [ExerciseID: FaultReminder], _ catalogue: Catalogue
  ) {
    let timeline = record.timeline
    routine = timeline.routine.rawValue
    level = timeline.level.rawValue
    total = simulation.total.decimalSeconds
    work = timeline.work.decimalSeconds
    steps = simulation.entries.map(StepRecord.init)
    let formatter = EventFormatter(record, swaps: swaps)
    events = simulation.reports(catalogue, reminding: reminders).flatMap(formatter.events).map {
      $0.value()
    }
  }

  var text: String {
    guard case .object(var object) = JSONValue(encoding: self) else { return "" }
    object["events"] = .list(events)
    return JSONText.pretty(.object(object))
  }

  private enum CodingKeys: CodingKey { case routine, level, total, work, steps }

  struct StepRecord: Encodable {
    let at: Double
    let kind: String
    let seconds: Double
    let exercise: String?
    let side: String?

    init(_ entry: Simulation.Entry) {
      at = entry.at.decimalSeconds
      kind = entry.step.kind.rawValue
      seconds = entry.step.duration.decimalSeconds
      exercise = entry.step.set?.exercise.rawValue
      side = entry.step.set?.side?.rawValue
    }

    // Every key is always there: a missing side is null, not an absent key.
    func encode(to encoder: any Encoder) throws {
      var record = encoder.container(keyedBy: Key.self)
      try record.encode(at, forKey: .at)
      try record.encode(kind, forKey: .kind)
      try record.encode(seconds, forKey: .seconds)
      try record.encode(exercise, forKey: .exercise)
      try record.encode(side, forKey: .side)
    }

    private enum Key: CodingKey { case at, kind, seconds, exercise, side }
  }
}
