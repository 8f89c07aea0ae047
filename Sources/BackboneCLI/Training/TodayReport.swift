import BackboneCore

/// The day, for `backbone today`.
struct TodayReport {
  private let reader: TrainingReader
  private let due: Due?
  private let now: Timestamp
  /// The doses of the session that is due, in its order; of an exercise that isn't known yet, the
  /// routine's own.
  private let doses: [(exercise: ExerciseID, dose: DailyDose?)]

  init(_ reader: TrainingReader) {
    self.reader = reader
    let overview = reader.overview
    (due, now) = (overview.due, overview.at)
    let routine = (due?.candidate?.routine).flatMap(reader.catalogue.routine)
    doses = (routine?.exercises ?? []).map {
      ($0, overview.state.dose(of: $0, at: overview.at, readiness: overview.readiness))
    }
  }

  var lines: [String] {
    guard let due else { return [Words.Schedule.unknown] }
    var lines = [SafeText.clean(Words.Schedule.due(due, at: now))]
    if let next = due.next { lines.append(Words.Schedule.next(next)) }
    let table = TextTable(rows: doses.map { [reader.name($0.exercise)] + Self.cells($0.dose) })
    for (line, (_, dose)) in zip(table.lines, doses) {
      lines.append("  " + line)
      guard let dose else { continue }
      let why = [dose.reason, dose.change].filter { !$0.isEmpty }.joined(separator: " ")
      if !why.isEmpty { lines.append("    " + why) }
    }
    return lines
  }

  private static func cells(_ dose: DailyDose?) -> [String] {
    guard let dose else { return ["", Words.Training.routine] }
    switch dose.availability {
    case .leftOut: return ["", Words.Training.leftOut]
    case .asks: return ["", Words.Training.asks]
    case .due:
      return [
        Words.Prescriptions.dose(dose.prescription),
        dose.isYours ? Words.Training.yours : Words.Training.plan,
      ]
    }
  }

  var json: JSONValue {
    guard case .object(var object) = DueReport(reader.overview).json else { return .null }
    object["exercises"] = .list(doses.map { Self.json($0.exercise, $0.dose) })
    return .object(object)
  }

  private static func json(_ exercise: ExerciseID, _ dose: DailyDose?) -> JSONValue {
    var object = JSONObject()
    object["exercise"] = .text(exercise.rawValue)
    object["dose"] = dose.map { .text($0.prescription.notation) } ?? .null
    object["from"] = .text(dose.map { $0.isYours ? "yours" : "plan" } ?? "routine")
    object["available"] = .bool(dose.map { $0.availability == .due } ?? true)
    object["decision"] = dose?.decision.map { .text($0.rawValue) } ?? .null
    object["reason"] = dose.map { .text($0.reason) } ?? .null
    object["change"] = dose.map { .text($0.change) } ?? .null
    return .object(object)
  }
}
