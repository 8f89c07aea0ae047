import ArgumentParser
import BackboneApp
import BackboneContent
import BackboneCore
import FoundationEssentials

/// Prints the steps of a session as a run goes through them.
struct Simulate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print a session step by step, exactly as a run goes through it.",
    discussion: """
      Once you have told Backbone in the settings what equipment you have, exercises are swapped as \
      they are in a session. Before that, the session is printed as published.
      """)

  @Argument(help: "The routine's id, for example core-planks-birddogs.")
  var routine: String
  @Option(help: "beginner, intermediate or advanced.")
  var level: Level = .beginner
  @Flag(help: "As JSON; numbers are seconds, those of the events milliseconds.")
  var json = false
  @OptionGroup var content: ContentOptions

  func run() throws {
    try reporting {
      let catalogue = try Library.catalogue(content)
      let record = try record(catalogue)
      let simulation = Simulation(record)
      if json {
        print(try SimulationRecord(simulation, record.timeline, catalogue).text)
      } else {
        simulation.lines.forEach { print($0) }
      }
    }
  }
}

extension Simulate {
  /// The session as a run would start it; as published where there are no settings yet.
  private func record(_ catalogue: Catalogue) throws -> SessionRecord {
    _ = try catalogue.plan(of: routine, level)
    // Without a home there are no settings, and the session is printed all the same.
    let keeper = (try? Place.find()).map(SettingsKeeper.init)
    if let problem = keeper?.problem { complain(problem.description) }
    let state = State(
      catalogue: catalogue, settings: keeper?.settings ?? Settings(), columns: 80, rows: 24,
      appVersion: Backbone.version)
    guard
      let offer = state.offer(
        RoutineID(rawValue: routine), level, asPlanned: keeper?.hasSettings != true)
    else { preconditionFailure("\(routine) has a plan for \(level.rawValue)") }
    return state.record(of: offer, level: level)
  }
}

extension Simulation {
  /// A line a step: start, kind, seconds, exercise, side; the end last.
  fileprivate var lines: [String] {
    let rows = entries.map { entry in
      [
        Self.clock(entry.at), entry.step.kind.rawValue, Self.number(entry.step.duration),
        entry.step.set?.exercise.rawValue ?? "-", entry.step.set?.side?.rawValue ?? "-",
      ]
    }
    return (rows + [[Self.clock(total), "end", "", "", ""]]).map { row in
      let cells = zip(row, [6, 6, 5, 12, 0]).map { cell, width in
        cell + String(repeating: " ", count: max(0, width - cell.count))
      }
      let line = cells.joined(separator: " ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  private static func clock(_ duration: Duration) -> String {
    let seconds = duration.milliseconds / 1000
    return "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }

  private static func number(_ duration: Duration) -> String {
    let milliseconds = duration.milliseconds
    return milliseconds % 1000 == 0 ? "\(milliseconds / 1000)" : "\(duration.inSeconds)"
  }
}

/// The JSON of `simulate`.
private struct SimulationRecord: Encodable {
  let routine: String
  let level: String
  let total: Double
  let work: Double
  let steps: [StepRecord]
  let events: [ReportRecord]

  init(_ simulation: Simulation, _ timeline: Timeline, _ catalogue: Catalogue) {
    routine = timeline.routine.rawValue
    level = timeline.level.rawValue
    total = simulation.total.inSeconds
    work = timeline.work.inSeconds
    steps = simulation.entries.map(StepRecord.init)
    events = simulation.reports(catalogue).map { ReportRecord($0) }
  }

  var text: String {
    get throws {
      try JSONText.of(self)
    }
  }

  struct StepRecord: Encodable {
    let at: Double
    let kind: String
    let seconds: Double
    let exercise: String?
    let side: String?

    init(_ entry: Simulation.Entry) {
      at = entry.at.inSeconds
      kind = entry.step.kind.rawValue
      seconds = entry.step.duration.inSeconds
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
