import BackboneApp
import BackboneCore

/// The day, for `backbone today`: the same as the Today screen shows.
struct TodayReport {
  private let reader: TrainingReader
  private let due: Due?
  private let now: Timestamp
  /// The exercises of the session that is due, in its order; none where a rest is.
  private let items: [TodayItem]

  init(_ reader: TrainingReader) {
    self.reader = reader
    let overview = reader.overview
    (due, now) = (overview.due, overview.at)
    var state = AppState(
      catalogue: reader.catalogue, settings: reader.settings, columns: 80, rows: 24)
    _ = update(&state, AppEvent(.trainingLoaded(overview), at: .zero))
    items = due?.candidate == nil ? [] : state.todaysItems
  }

  var lines: [String] {
    guard let due else { return [Words.Schedule.unknown] }
    var lines = [SafeText.clean(Words.Schedule.due(due, at: now))]
    if let next = due.next { lines.append(Words.Schedule.next(next)) }
    if reader.overview.state.mustScreen(at: now) { lines.append(Words.Today.screenIsDue) }
    lines += self.lines(items.filter(\.isDue))
    // What is not to be done stands apart from what is.
    let others = items.filter { !$0.isDue }
    return lines + (others.isEmpty ? [] : [Words.Training.notToday]) + self.lines(others)
  }

  private func lines(_ items: [TodayItem]) -> [String] {
    var lines: [String] = []
    let table = TextTable(rows: items.map { [SafeText.clean($0.name)] + Self.cells($0) })
    for (line, item) in zip(table.lines, items) {
      lines.append("  " + line)
      guard let dose = item.dose else { continue }
      let why = [dose.reason, dose.change].filter { !$0.isEmpty }.joined(separator: " ")
      if !why.isEmpty { lines.append("    " + why) }
    }
    return lines
  }

  private static func cells(_ item: TodayItem) -> [String] {
    switch item.dose?.availability {
    case .leftOut: [Words.Training.leftOut]
    case .asks: [Words.Training.asks]
    case .due:
      [item.amount, item.dose?.isYours == true ? Words.Training.yours : Words.Training.plan]
    case nil: [item.amount, Words.Training.routine]
    }
  }

  var json: JSONValue {
    guard case .object(var object) = DueReport(reader.overview).json else { return .null }
    object["exercises"] = .list(items.map(Self.json))
    return .object(object)
  }

  private static func json(_ item: TodayItem) -> JSONValue {
    let dose = item.dose
    var object = JSONObject()
    object["exercise"] = .text(item.exercise.rawValue)
    object["amount"] = .text(item.amount)
    object["dose"] = dose.map { .text($0.prescription.notation) } ?? .null
    object["from"] = .text(dose.map { $0.isYours ? "yours" : "plan" } ?? "routine")
    object["available"] = .bool(item.isDue)
    object["decision"] = dose?.decision.map { .text($0.rawValue) } ?? .null
    object["reason"] = dose.map { .text($0.reason) } ?? .null
    object["change"] = dose.map { .text($0.change) } ?? .null
    return .object(object)
  }
}
