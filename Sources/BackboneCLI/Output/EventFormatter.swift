import BackboneApp
import BackboneCore

/// A session as lines of JSON, for other programs; Assets/schema/event.json describes them.
struct EventFormatter: SessionLines {
  /// The version of the format, which only grows when a field changes its meaning or goes.
  static let version = 1

  private let record: SessionRecord
  private let swaps: [Plan.Swap]
  /// The moment of the last event that had one.
  private var at: Int64 = 0
  /// Whether the session has begun and not yet ended.
  private var isOpen = false

  /// The lines of a session that is about to start.
  /// - Parameter swaps: how it differs from its routine.
  init(_ record: SessionRecord, swaps: [Plan.Swap]) {
    self.record = record
    self.swaps = swaps
  }

  mutating func lines(_ notification: SessionNotification) -> [String] {
    at = max(at, notification.at)
    isOpen = notification.kind != .end
    let moment = Int64.wallClockMilliseconds
    return events(notification).map { JSONText.line($0.value(moment: moment)) }
  }

  mutating func changes(
    by event: AppEvent, from before: AppState, to after: AppState
  ) -> [String] {
    if let notice = after.notice, notice != before.notice { printError(notice.text) }
    let moment = Int64.wallClockMilliseconds
    return changes(from: before, to: after).map { JSONText.line($0.value(moment: moment)) }
  }

  mutating func left(isSaved: Bool) -> [String] {
    guard isOpen else { return [] }
    isOpen = false
    let end = SessionEvent(at: at, "end", words: isSaved ? "kept" : "lost")
    return [JSONText.line(end.value(moment: .wallClockMilliseconds))]
  }

  // MARK: - Events

  /// What a notification says; the swaps come behind the beginning.
  func events(_ notification: SessionNotification) -> [SessionEvent] {
    var event = SessionEvent(
      at: notification.at, notification.kind.rawValue, step: notification.step,
      exercise: notification.exercise, side: notification.side, words: notification.words)
    if let entry = notification.entry { event.fields = fields(entry, notification.end) }
    guard notification.kind == .session else { return [event] }
    let timeline = record.timeline
    event.fields = [
      ("level", .text(record.level.rawValue)), ("name", .text(record.name)),
      ("rehearsal", .bool(record.isRehearsal)), ("routine", .text(record.routine.rawValue)),
      ("speed", .number(Double(record.speed))),
      ("total", .number(Double(timeline.total.milliseconds))),
      ("version", .number(Double(Self.version))),
    ]
    return [event]
      + swaps.map { swap in
        var event = SessionEvent(
          at: notification.at, "swap", exercise: swap.from, words: swap.to?.rawValue ?? "")
        event.fields = [("to", swap.to.map { .text($0.rawValue) } ?? .null)]
        return event
      }
  }

  private func fields(_ entry: SetEntry, _ end: SetEnd?) -> [(String, JSONValue)] {
    func number(_ value: Int?) -> JSONValue { value.map { .number(Double($0)) } ?? .null }
    return [
      ("held", .number(Double(entry.held.milliseconds))),
      ("planned", .number(Double(entry.planned.milliseconds))),
      ("plannedRepetitions", number(entry.plannedRepetitions)),
      ("reason", end.map { .text($0.rawValue) } ?? .null),
      ("repetitions", number(entry.repetitions)), ("round", number(entry.round)),
      ("set", number(entry.set)),
      ("target", .number(Double(entry.target.milliseconds))),
    ]
  }

  /// What a hand on the keyboard did, and what came of it.
  private func changes(from before: AppState, to after: AppState) -> [SessionEvent] {
    var events: [SessionEvent] = []
    func add(_ kind: String, _ words: String = "", _ fields: [(String, JSONValue)] = []) {
      var event = SessionEvent(at: at, kind, step: (after.run ?? before.run)?.step, words: words)
      event.fields = fields
      events.append(event)
    }
    if before.isMuted != after.isMuted {
      add("mute", after.isMuted ? "off" : "on", [("muted", .bool(after.isMuted))])
    }
    if after.overlay == .leavingSession, before.overlay != .leavingSession { add("leave") }
    if let entry = after.explained(since: before), let reason = entry.reason {
      var event = SessionEvent(
        at: at, "reason", step: entry.step, exercise: entry.exercise, side: entry.side,
        words: reason.rawValue)
      event.fields = [
        ("reason", .text(reason.rawValue)), ("round", .number(Double(entry.round))),
        ("set", .number(Double(entry.set))),
      ]
      events.append(event)
    }
    guard let old = before.run, let run = after.run else { return events }
    if before.isRunning, !after.isRunning { add("pause") }
    if !before.isRunning, after.isRunning { add("resume") }
    if case .countingIn(_, let end) = run.phase {
      if case .countingIn = old.phase, old.step == run.step {
      } else {
        let length = (end - after.now).milliseconds
        add("count-in", "", [("length", .number(Double(length)))])
      }
    }
    // Work that begins after a count-in is as long as it was.
    if case .countingIn = old.phase, case .running = run.phase { return events }
    if old.step == run.step, let left = run.place(at: after.now)?.left,
      let wasLeft = old.place(at: after.now)?.left, left != wasLeft
    {
      let isCounted =
        run.place(at: after.now)?.repetitions != old.place(at: after.now)?.repetitions
      if isCounted {
        add("repetition")
      } else {
        let change = (left - wasLeft).milliseconds
        add("extend", "", [("change", .number(Double(change)))])
      }
    }
    return events
  }
}
