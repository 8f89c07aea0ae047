import BackboneApp
import BackboneContent
import BackboneCore
import FoundationEssentials
import TestSupport
import Testing

@testable import BackboneCLI

/// What `--events` prints is what its schema says.
@Suite struct EventSchemaTests {
  private let schema: JSONValue
  /// The fields that all events have.
  private let shared: Set<String>

  init() throws {
    let assets =
      "/" + (#filePath.split(separator: "/").dropLast(4) + ["Assets"]).joined(separator: "/")
    let data = try Data(contentsOf: URL(filePath: assets + "/schema/event.json"))
    schema = try JSONParser.parse(Array(data))
    shared = Set(schema["required"].texts)
  }

  /// The fields that the schema asks of a kind of event besides those of all.
  private func fields(of kind: String) throws -> Set<String> {
    let variants = schema["oneOf"].list.filter {
      $0["properties"]["kind"]["const"] == .text(kind)
    }
    try #require(variants.count == 1, "\(kind)")
    return Set(variants[0]["required"].texts)
  }

  private func check(_ line: String, isLive: Bool = true) throws -> String {
    let event = try JSONParser.parse(Array(line.utf8))
    guard case .text(let kind) = event["kind"] else {
      Issue.record("no kind in \(line)")
      return ""
    }
    let expected = shared.union(isLive ? ["moment"] : []).union(try fields(of: kind))
    #expect(Set(event.names) == expected, "\(line)")
    let variant = schema["oneOf"].list.first { $0["properties"]["kind"]["const"] == .text(kind) }
    for name in event.names {
      let choices = variant?["properties"][name]["enum"].list ?? []
      #expect(choices.isEmpty || choices.contains(event[name]), "\(name) in \(line)")
    }
    return kind
  }

  /// Plays a session with all keys that events tell of.
  @Test func everyEventHasTheFieldsOfItsKind() throws {
    var state = AppState(catalogue: Fixture.catalogue, columns: 80, rows: 24)
    let offer = try #require(state.offer("short", .beginner))
    let record = state.record(of: offer, level: .beginner)
    var formatter = EventFormatter(
      record, swaps: [Plan.Swap(from: "plank", to: "bird-dog"), Plan.Swap(from: "plank", to: nil)])
    var kinds: Set<String> = []
    func feed(_ event: AppEvent) throws {
      let before = state
      let effects = update(&state, event)
      var lines = formatter.changes(by: event, from: before, to: state)
      for case .notify(let notification) in effects { lines += formatter.lines(notification) }
      for line in lines { kinds.insert(try check(line)) }
    }
    try feed(AppEvent(.asked("short", .beginner), at: .zero))
    let keys: [(Double, String)] = [
      (6, "m"), (6.5, "m"), (7, " "), (8, " "), (14, "+"), (16, "x"), (16.5, "t"), (17, "q"),
    ]
    for (seconds, key) in keys {
      let moment = Duration.seconds(seconds)
      while let wake = state.nextWake, wake < moment { try feed(AppEvent(.woke, at: wake)) }
      try feed(AppEvent(.keyPressed(Key(Character(key))), at: moment))
    }
    for line in formatter.left(isSaved: true) { kinds.insert(try check(line)) }
    let expected: Set<String> = [
      "session", "swap", "step", "cue", "set", "end", "pause", "resume", "count-in", "extend",
      "reason", "mute", "leave",
    ]
    #expect(kinds == expected)
  }

  /// A session that nobody touches prints what `simulate` computes, in every routine there is.
  @Test func aRunIsWhatASimulationSays() throws {
    for routine in Fixture.catalogue.routines {
      for level in Level.allCases {
        var state = AppState(catalogue: Fixture.catalogue, columns: 80, rows: 24)
        guard routine.plans[level] != nil, let offer = state.offer(routine.id, level) else {
          continue
        }
        let record = state.record(of: offer, level: level)
        let formatter = EventFormatter(record, swaps: offer.swaps)
        let planned = Simulation(record).reports(Fixture.catalogue)
          .flatMap(formatter.events).map { JSONText.line($0.value()) }
        var run: [String] = []
        func feed(_ event: AppEvent) {
          for case .notify(let notification) in update(&state, event) {
            run += formatter.events(notification).map { JSONText.line($0.value()) }
          }
        }
        feed(AppEvent(.asked(routine.id, level), at: .zero))
        while state.run != nil, let wake = state.nextWake { feed(AppEvent(.woke, at: wake)) }
        #expect(run == planned, "\(routine.id.rawValue) \(level.rawValue)")
        for line in planned { _ = try check(line, isLive: false) }
      }
    }
  }
}

extension JSONValue {
  fileprivate subscript(_ name: String) -> JSONValue {
    guard case .object(let object) = self else { return .null }
    return object[name] ?? .null
  }

  fileprivate var list: [JSONValue] {
    guard case .list(let list) = self else { return [] }
    return list
  }

  fileprivate var texts: [String] {
    list.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  fileprivate var names: [String] {
    guard case .object(let object) = self else { return [] }
    return object.names
  }
}
