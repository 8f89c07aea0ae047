import BackboneApp
import BackboneCore
import Glibc

/// What happens in a session, as lines.
struct LineFormatter {
  private let style: LineMode.Style
  private let catalogue: Catalogue

  init(_ style: LineMode.Style, _ catalogue: Catalogue) {
    self.style = style
    self.catalogue = catalogue
  }

  /// The line of something that happened; nil for what a user need not hear.
  func line(_ report: SessionNotification) -> String? {
    guard style == .text else { return ReportRecord(report, at: .now).line }
    switch report.kind {
    case .session:
      return Keymap(SessionScreen.runningLayers).entries.filter(\.inKeyBar)
        .compactMap { entry in entry.keys.first.map { "\($0.name) \(entry.name)" } }
        .joined(separator: ", ")
    case .step: return nil
    case .cue: return "\(TimeText.length(.milliseconds(report.at))) \(report.words)"
    case .set:
      return report.words == SetOutcome.completed.rawValue
        ? nil : "\(TimeText.length(.milliseconds(report.at))) Set \(report.words)."
    case .end: return nil
    }
  }

  /// What else changed that a user must know.
  func changes(from before: AppState, to after: AppState) -> [String] {
    guard style == .text else { return [] }
    var lines: [String] = []
    if let notice = after.notice, notice != before.notice { lines.append(notice.text) }
    if before.isRunning, !after.isRunning, after.run != nil {
      lines.append("Paused. Press any key to resume.")
    }
    if !before.isRunning, after.isRunning, before.run != nil { lines.append("Resumed.") }
    if before.isMuted != after.isMuted { lines.append(after.isMuted ? "Muted." : "Sound on.") }
    if after.overlay != before.overlay { lines += question(after) }
    return lines
  }

  private func question(_ state: AppState) -> [String] {
    if case .help = state.overlay {
      return state.screenKeymap.entries.map { entry in
        entry.keys.map(\.name).joined(separator: " or ") + ": " + entry.help
      }
    }
    guard let question = state.question else { return [] }
    let answers = question.answers.map { entry in
      "\(entry.keys.first?.name ?? ""): \(entry.help)"
    }
    return [question.text + " " + answers.joined(separator: "; ") + "."]
  }

  /// What was done of what was planned.
  func end(_ state: AppState) -> [String] {
    guard style == .text, case .summary(let summary) = state.session else { return [] }
    let entries = summary.session.entries
    let works = summary.session.timeline.steps.filter { $0.kind == .work }.count
    let completed = summary.session.completedSteps.count
    let held = entries.reduce(Duration.zero) { $0 + $1.held }
    let planned = summary.session.timeline.work
    return [
      "\(completed) of \(works) sets completed. You held \(TimeText.seconds(held)) s of "
        + "\(TimeText.seconds(planned)) s."
    ]
  }
}

/// A report as JSON; every key is always there.
struct ReportRecord: Encodable {
  private let report: SessionNotification
  /// When it happened on the clock on the wall, milliseconds since 1970; nil in a simulation.
  private let moment: Int64?

  init(_ report: SessionNotification, at moment: Moment? = nil) {
    self.report = report
    self.moment = moment?.milliseconds
  }

  /// A moment of the calendar.
  struct Moment {
    let milliseconds: Int64

    static var now: Moment {
      var time = timespec()
      clock_gettime(CLOCK_REALTIME, &time)
      return Moment(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
  }

  /// One line of JSON.
  var line: String { JSONText.line(JSONValue(encoding: self)) }

  func encode(to encoder: any Encoder) throws {
    var record = encoder.container(keyedBy: Key.self)
    try record.encode(report.at, forKey: .at)
    try record.encode(report.kind.rawValue, forKey: .kind)
    try record.encode(report.step, forKey: .step)
    try record.encode(report.exercise?.rawValue, forKey: .exercise)
    try record.encode(report.side?.rawValue, forKey: .side)
    try record.encode(report.words, forKey: .words)
    try record.encodeIfPresent(moment, forKey: .moment)
  }

  private enum Key: CodingKey { case at, kind, step, exercise, side, words, moment }
}
