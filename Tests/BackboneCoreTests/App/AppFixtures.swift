import TestSupport
import Testing

@testable import BackboneCore

extension Fixture {
  static func muscle(
    _ id: MuscleID, _ name: String, _ view: View = .posterior, _ layer: Layer = .superficial
  ) -> Muscle {
    Muscle(
      id: id, name: name, latin: "Musculus \(id.rawValue)", aliases: [], layer: layer, view: view,
      group: .lowerBack,
      region: "back", origin: "", insertion: "", nerve: "", action: "", running: "", weak: "",
      stretch: "", feel: "", signs: [], sources: [.general])
  }

  static func exercise(
    _ id: ExerciseID, _ name: String, primary: [MuscleID], secondary: [MuscleID]
  ) -> Exercise {
    Exercise(
      id: id, name: name, category: .core, mode: .hold,
      faults: [Fault(id: "a", name: "A", fix: ""), Fault(id: "b", name: "B", fix: "")],
      ladder: ["one"], primary: primary, secondary: secondary, sources: [.general])
  }

  static let catalogue = Catalogue(
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
  static let library = Catalogue(
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

  static func state(
    _ catalogue: Catalogue = catalogue, columns: Int = 80, rows: Int = 24
  ) -> State {
    State(catalogue: catalogue, columns: columns, rows: rows)
  }
}

extension Fixture {
  /// A session of the journal that was cut off.
  static func logged(
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

/// Runs the program by script: events in, the effects of each compared exactly.
struct AppScript {
  var state: State

  init(_ state: State = Fixture.state()) { self.state = state }

  @discardableResult
  mutating func send(_ kind: Event.Kind, at now: Duration = .zero) -> [Effect] {
    update(&state, Event(kind, at: max(now, state.now)))
  }

  @discardableResult
  mutating func press(_ keys: Key..., at now: Duration = .zero) -> [Effect] {
    keys.flatMap { send(.keyPressed($0), at: now) }
  }

  /// Offers a session that was cut off, and resumes it.
  /// - Returns: the effects of the last event.
  @discardableResult
  mutating func resume(_ logged: LoggedSession, _ record: SessionRecord) -> [Effect] {
    send(.launched(log: [logged], unfinished: logged))
    press(Key(.enter))
    return send(.sessionResumed(logged, record))
  }

  mutating func type(_ text: String) {
    for character in text { press(Key(character)) }
  }
}

extension Effect {
  static func begin(_ record: SessionRecord) -> Effect { .journal(.begin(record)) }
  static func resume(_ id: RecordID) -> Effect { .journal(.resume(id)) }
  static func record(_ entries: [SetEntry], _ place: Checkpoint) -> Effect {
    .journal(.record(entries, place))
  }
  static func end(_ ending: SessionOutcome) -> Effect { .journal(.end(ending)) }
  static func abandon(_ id: RecordID) -> Effect { .journal(.abandon(id)) }
  static func explain(_ reason: StopReason, step: Int) -> Effect {
    .journal(.explain(reason, step: step))
  }
  static func rate(_ feedback: Feedback) -> Effect { .journal(.rate(feedback)) }
  static let loadLog = Effect.journal(.loadLog)
}

extension [Effect] {
  /// All but what is heard and reported while a session goes on.
  var kept: [Effect] {
    filter { effect in
      switch effect {
      case .cue, .report: false
      default: true
      }
    }
  }

  /// The cues, by what they are for.
  var cues: [Cue] {
    compactMap { if case .cue(let cue) = $0 { cue } else { nil } }
  }

  /// What is told of the session.
  var reports: [SessionNotification] {
    compactMap { if case .report(let report) = $0 { report } else { nil } }
  }
}
