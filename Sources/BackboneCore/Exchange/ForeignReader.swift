/// Makes sessions of the rows of a table.
package struct ForeignReader {
  /// What the table itself does not say.
  package struct Answers: Hashable, Sendable {
    /// The unit of weights without one.
    package var unit: Load.Unit?
    package var order: DateOrder?

    package init(unit: Load.Unit? = nil, order: DateOrder? = nil) {
      self.unit = unit
      self.order = order
    }
  }

  private let columns: ForeignColumns
  private let answers: Answers
  private let order: DateOrder?
  private var log: ForeignLog
  private var places: [String: Int] = [:]
  private var ordinals: [LocalTime: Int] = [:]
  private var seen: Set<[String]> = []

  /// The sessions of a table.
  /// - Throws: an `ExchangeError` where the user must say more; a bad row is only left out.
  package static func read(
    _ table: CSVTable, _ columns: ForeignColumns, _ answers: Answers
  ) throws(ExchangeError) -> ForeignLog {
    var reader = ForeignReader(table, columns, answers)
    for row in table.rows {
      do throws(ExchangeError) {
        try reader.add(row)
      } catch {
        if error.line == nil { throw error }
        reader.log.problems.append(error)
      }
    }
    reader.log.sessions.removeAll { $0.exercises.isEmpty }
    return reader.log
  }

  private init(_ table: CSVTable, _ columns: ForeignColumns, _ answers: Answers) {
    self.columns = columns
    self.answers = answers
    log = ForeignLog(source: columns.source)
    // One day after the 12th shows the order for all rows.
    order =
      answers.order
      ?? table.rows.lazy.compactMap { LocalTime.order(shownBy: $0[columns.places[.date]]) }.first
  }

  private mutating func add(_ row: CSVTable.Row) throws(ExchangeError) {
    let number = cell(row, .set).lowercased()
    // A column may be there or not; what is in no session counts for none.
    if number.hasPrefix("rest timer") {
      log.passedOver[.restTimer, default: 0] += 1
      return
    }
    let exercise = cell(row, .exercise)
    guard !exercise.isEmpty else { throw ExchangeError(line: row.line, Words.Exchange.noExercise) }
    guard exercise.unicodeScalars.count <= 300 else {
      throw ExchangeError(line: row.line, Words.Exchange.longName)
    }
    let date = cell(row, .date)
    let start: LocalTime
    switch LocalTime.read(date, order: order) {
    case .time(let time): start = time
    case .needsOrder: throw ExchangeError(Words.Exchange.whichOrder(date), asking: .order)
    case .unknown: throw ExchangeError(line: row.line, Words.Exchange.unknownDate(date))
    }
    let repetitions = try whole(row, .reps, most: 100_000)
    let held = try time(row)
    let load = try load(row)
    let effort = try effort(row)

    let session = place(of: row, start)
    note(cell(row, .workoutNote), in: session)
    note(cell(row, .note), in: session)
    if number == "note" { return }
    guard repetitions > 0 || held > .zero else {
      log.passedOver[.empty, default: 0] += 1
      return
    }
    // Two warm-ups may well be the same; a set of the same number is there twice.
    if Int(number) != nil, columns.source != .csv, !seen.insert(row.cells).inserted {
      log.passedOver[.duplicate, default: 0] += 1
      return
    }
    let exercises = log.sessions[session].exercises
    let place = exercises.firstIndex { $0.name == exercise } ?? exercises.count
    if place == exercises.count {
      log.sessions[session].exercises.append(ForeignSession.Exercise(name: exercise))
    }
    log.sessions[session].exercises[place].rows.append(
      ForeignSession.Row(
        line: row.line, repetitions: repetitions > 0 ? repetitions : nil, held: held, load: load))
    if let effort {
      let highest = log.sessions[session].exercises[place].effort ?? 0
      log.sessions[session].exercises[place].effort = max(highest, effort)
    }
  }

  /// The session that a row belongs to, which is made with its first row.
  private mutating func place(of row: CSVTable.Row, _ start: LocalTime) -> Int {
    let name = String(cell(row, .workout).prefix(200))
    let number = cell(row, .number)
    let key = number.isEmpty ? "\(start.text) \(name)" : "# \(number)"
    if let place = places[key] { return place }
    var session = ForeignSession(
      source: columns.source, start: start, ordinal: ordinals[start, default: 0],
      name: name.isEmpty ? columns.source.name : name)
    session.length = length(row, start)
    ordinals[start, default: 0] += 1
    places[key] = log.sessions.count
    log.sessions.append(session)
    return log.sessions.count - 1
  }

  private func length(_ row: CSVTable.Row, _ start: LocalTime) -> Duration? {
    if case .time(let end) = LocalTime.read(cell(row, .end), order: order), end >= start {
      let seconds = end.seconds - start.seconds
      return seconds <= 86_400 ? .seconds(seconds) : nil
    }
    return CSVCell.duration(cell(row, .length)).flatMap { $0 <= .seconds(86_400) ? $0 : nil }
  }

  private mutating func note(_ text: String, in session: Int) {
    if !text.isEmpty { log.sessions[session].notes.append(text) }
  }

  // MARK: - Cells

  /// The cell on one line, without anything that could steer a terminal.
  private func cell(_ row: CSVTable.Row, _ field: ForeignColumns.Field) -> String {
    SafeText.clean(CSVReader.trimmed(row[columns.places[field]]))
  }

  /// A whole number of 0 or more, which may be written as `13.0`; 0 stands for none.
  private func whole(
    _ row: CSVTable.Row, _ field: ForeignColumns.Field, most: Int
  ) throws(ExchangeError) -> Int {
    let text = cell(row, field)
    if text.isEmpty { return 0 }
    guard let number = CSVCell.number(text), let whole = Int(exactly: number), whole <= most else {
      throw ExchangeError(line: row.line, Words.Exchange.badNumber(field.rawValue, text, most))
    }
    return whole
  }

  private func time(_ row: CSVTable.Row) throws(ExchangeError) -> Duration {
    let text = cell(row, .seconds)
    if text.isEmpty { return .zero }
    guard let time = CSVCell.duration(text), time <= .seconds(86_400) else {
      throw ExchangeError(line: row.line, Words.Exchange.badTime(text))
    }
    return time
  }

  /// Effort from 1 to 10, halves rounded up; nil where there is none.
  private func effort(_ row: CSVTable.Row) throws(ExchangeError) -> Int? {
    let text = cell(row, .effort)
    if text.isEmpty { return nil }
    guard let effort = CSVCell.number(text), effort <= 10 else {
      throw ExchangeError(line: row.line, Words.Exchange.badNumber("effort", text, 10))
    }
    return effort < 1 ? nil : Int(effort.rounded())
  }

  private func load(_ row: CSVTable.Row) throws(ExchangeError) -> Load? {
    var text = cell(row, .weight)
    var unit = columns.weightUnit ?? ForeignColumns.unit(cell(row, .unit).lowercased())
    if text.isEmpty || CSVCell.number(text) == 0, let pounds = columns.pounds {
      text = SafeText.clean(row[pounds])
      unit = .pounds
    }
    if text.isEmpty { return nil }
    guard let thousandths = CSVCell.thousandths(text), thousandths <= 10_000_000 else {
      throw ExchangeError(line: row.line, Words.Exchange.badNumber("weight", text, 10_000))
    }
    if thousandths == 0 { return nil }
    guard let unit = unit ?? answers.unit else {
      throw ExchangeError(Words.Exchange.whichUnit, asking: .unit)
    }
    return Load(thousandths: thousandths, unit: unit)
  }
}
