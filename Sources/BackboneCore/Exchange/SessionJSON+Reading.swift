/// Reading what `export` wrote.
extension SessionJSON {
  /// What a file holds.
  package struct Contents: Hashable, Sendable {
    package var sessions: [LoggedSession] = []
    /// What happened outside sessions.
    package var training: [TrainingFact] = []
    package var problems: [ExchangeError] = []
  }

  /// How far into a file the name of the form stands.
  private static let headLength = 4096

  /// Whether a file may be one of ours, by its first byte.
  package static func isLikely(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = bytes.dropFirst(start).first { ![0x09, 0x0A, 0x0D, 0x20].contains($0) }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  /// The sessions of a file.
  /// - Throws: an `ExchangeError` for a file of another form; a bad session is only left out.
  package static func read(_ bytes: [UInt8]) throws(ExchangeError) -> Contents {
    // What is of another form is not parsed: it may be very large.
    let start = String(decoding: bytes.prefix(headLength), as: UTF8.self)
    guard start.contains("\"\(form)\"") else { throw ExchangeError(Words.Exchange.notOurJSON) }
    let value: JSONValue
    do {
      value = try JSONParser.parse(bytes)
    } catch {
      throw ExchangeError(line: error.line, error.reason)
    }
    guard case .object(let object) = value, object["form"] == .text(form),
      case .list(let sessions) = object["sessions"]
    else { throw ExchangeError(Words.Exchange.notOurJSON) }
    guard object["version"] == .number(Double(version)) else {
      throw ExchangeError(Words.Exchange.newerJSON)
    }
    var contents = Contents()
    for (index, session) in sessions.enumerated() {
      do throws(ExchangeError) {
        contents.sessions.append(try Self.session(session, at: "sessions[\(index)]"))
      } catch {
        contents.problems.append(error)
      }
    }
    guard case .list(let facts)? = object[training] else { return contents }
    for (index, value) in facts.enumerated() {
      do throws(ExchangeError) {
        let fact = try ExchangeFact(json: value)
        guard let fact, case .training(let kind) = fact.content else {
          throw ExchangeError(Words.Exchange.newerFact)
        }
        contents.training.append(
          TrainingFact(id: fact.id, device: fact.device, at: fact.at, kind))
      } catch {
        contents.problems.append(ExchangeError("\(training)[\(index)]: \(error.reason)"))
      }
    }
    return contents
  }

  /// The session of a JSON value.
  /// - Parameter place: where it stands, for messages.
  /// - Throws: an `ExchangeError` that names the field.
  static func session(
    _ value: JSONValue, at place: String = "session"
  ) throws(ExchangeError) -> LoggedSession {
    do throws(JSONValue.Misfit) {
      return try value.decoded(as: SessionFields.self).session
    } catch {
      let place = place + (error.place.isEmpty ? "" : ".\(error.place)")
      throw ExchangeError("\(place): \(error.reason)")
    }
  }
}

/// A session as its fields are written.
private struct SessionFields: Decodable {
  let session: LoggedSession

  private enum Key: String, CodingKey {
    case appVersion, countInSeconds, device, endedAt, ending, equipment, exercises, form, id, level,
      note, pain, plannedSeconds, plannedSets, rehearsal, routine, routineName, rpe, sets, source,
      speed, startedAt, steps
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    let source: ExchangeSource? = try fields.wordIfAny(.source)
    let level: Level? = try fields.wordIfAny(.level)
    if source == nil, level == nil { throw fields.misfit(.level, Words.Exchange.missing) }
    let equipment: [String]? = try fields.decodeIfPresent([String].self, forKey: .equipment)
    session = LoggedSession(
      id: try fields.id(.id), device: try fields.id(.device),
      start: SessionStart(
        routine: RoutineID(rawValue: try fields.name(.routine)),
        name: try fields.decodeIfPresent(String.self, forKey: .routineName),
        level: level ?? .beginner, steps: try fields.whole(.steps, in: 0...1_000_000),
        sets: try fields.wholeIfAny(.plannedSets, in: 0...1_000_000),
        total: try fields.duration(.plannedSeconds),
        equipment: equipment.map { Set($0.compactMap(Equipment.init(rawValue:))) },
        speed: try fields.whole(.speed, in: 1...1000),
        isRehearsal: try fields.decode(Bool.self, forKey: .rehearsal),
        countIn: try fields.durationIfAny(.countInSeconds),
        appVersion: try fields.decodeIfPresent(String.self, forKey: .appVersion)),
      startedAt: try fields.stamp(.startedAt), source: source,
      endedAt: try fields.stampIfAny(.endedAt), ending: try fields.wordIfAny(.ending),
      feedback: Feedback(
        rpe: try fields.wholeIfAny(.rpe, in: 1...10), form: try fields.wordIfAny(.form),
        pain: try fields.wholeIfAny(.pain, in: 0...10),
        note: try fields.decodeIfPresent(String.self, forKey: .note) ?? ""),
      exercises: try fields.decode([ExerciseFields].self, forKey: .exercises).map(\.exercise),
      sets: try fields.decode([SetFields].self, forKey: .sets).map(\.set))
    if (session.ending == nil) != (session.endedAt == nil) {
      throw fields.misfit(.endedAt, Words.Exchange.endsWithoutTime)
    }
    if session.feedback.note.unicodeScalars.count > Feedback.noteLimit {
      throw fields.misfit(.note, Words.Exchange.tooLong(Feedback.noteLimit))
    }
    let names = session.exercises.map(\.exercise)
    if Set(names).count < names.count { throw fields.misfit(.exercises, Words.Exchange.twice) }
    if let stray = session.entries.firstIndex(where: { !names.contains($0.exercise) }) {
      throw fields.misfit(.sets, Words.Exchange.strayExercise(session.entries[stray].exercise))
    }
  }
}

private struct ExerciseFields: Decodable {
  let exercise: LoggedExercise

  private enum Key: String, CodingKey {
    case device, dose, effort, exercise, form, id, load, loadUnit, pain, result, variant,
      variantStep
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    let name = try fields.decodeIfPresent(String.self, forKey: .variant)
    let step: Int? = try fields.wholeIfAny(.variantStep, in: 0...999)
    exercise = LoggedExercise(
      id: try fields.id(.id), device: try fields.id(.device),
      exercise: ExerciseID(rawValue: try fields.name(.exercise)),
      variant: name.map { ExerciseVariant(index: step ?? 0, name: $0) },
      dose: try fields.dose(.dose),
      feedback: ExerciseFeedback(
        effort: try fields.wholeIfAny(.effort, in: 1...10), form: try fields.wordIfAny(.form),
        pain: try fields.wholeIfAny(.pain, in: 0...10),
        load: try fields.load(.load, unit: .loadUnit)),
      result: try fields.wordIfAny(.result))
  }
}

private struct SetFields: Decodable {
  let set: LoggedSet

  private enum Key: String, CodingKey {
    case device, endedAt, exercise, heldSeconds, id, load, loadUnit, outcome, plannedRepetitions,
      plannedSeconds, reason, repetitions, round, set, side, step, targetRepetitions, targetSeconds
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    let outcome: SetOutcome = try fields.word(.outcome)
    let reason: StopReason? = try fields.wordIfAny(.reason)
    if reason != nil, outcome != .stopped { throw fields.misfit(.reason, Words.Exchange.noReason) }
    let most = 1_000_000
    set = LoggedSet(
      id: try fields.id(.id), device: try fields.id(.device),
      entry: SetEntry(
        step: try fields.whole(.step, in: 0...most),
        exercise: ExerciseID(rawValue: try fields.name(.exercise)),
        side: try fields.wordIfAny(.side), round: try fields.whole(.round, in: 1...most),
        set: try fields.whole(.set, in: 1...most), planned: try fields.duration(.plannedSeconds),
        plannedRepetitions: try fields.wholeIfAny(.plannedRepetitions, in: 0...most),
        target: try fields.durationIfAny(.targetSeconds),
        targetRepetitions: try fields.wholeIfAny(.targetRepetitions, in: 0...most),
        held: try fields.duration(.heldSeconds),
        repetitions: try fields.wholeIfAny(.repetitions, in: 0...most), outcome: outcome,
        reason: reason),
      endedAt: try fields.stamp(.endedAt), load: try fields.load(.load, unit: .loadUnit))
  }
}

extension KeyedDecodingContainer {
  fileprivate func misfit(_ key: Key, _ reason: String) -> JSONValue.Misfit {
    let path = codingPath.reduce(into: "") { place, key in
      if let index = key.intValue {
        place += "[\(index)]"
      } else {
        place += (place.isEmpty ? "" : ".") + key.stringValue
      }
    }
    return JSONValue.Misfit(
      place: path.isEmpty ? key.stringValue : "\(path).\(key.stringValue)", reason: reason)
  }

  fileprivate func id(_ key: Key) throws -> RecordID {
    guard let id = RecordID(try decode(String.self, forKey: key)) else {
      throw misfit(key, Words.Exchange.notAnID)
    }
    return id
  }

  /// A text of 1 to 300 characters on one line.
  fileprivate func name(_ key: Key) throws -> String {
    let text = try decode(String.self, forKey: key)
    guard !text.isEmpty, text.count <= 300, !text.utf8.contains(0) else {
      throw misfit(key, Words.Exchange.notAName)
    }
    return text
  }

  fileprivate func whole(_ key: Key, in range: ClosedRange<Int>) throws -> Int {
    let value = try decode(Int.self, forKey: key)
    guard range.contains(value) else {
      throw misfit(key, Words.Exchange.range(range.lowerBound, range.upperBound))
    }
    return value
  }

  fileprivate func wholeIfAny(_ key: Key, in range: ClosedRange<Int>) throws -> Int? {
    try isNull(key) ? nil : try whole(key, in: range)
  }

  fileprivate func word<Word: RawRepresentable<String>>(_ key: Key) throws -> Word {
    guard let word = Word(rawValue: try decode(String.self, forKey: key)) else {
      throw misfit(key, Words.Exchange.notAWord)
    }
    return word
  }

  fileprivate func wordIfAny<Word: RawRepresentable<String>>(_ key: Key) throws -> Word? {
    try isNull(key) ? nil : try word(key) as Word
  }

  fileprivate func stamp(_ key: Key) throws -> Timestamp {
    guard let stamp = Timestamp(iso8601: try decode(String.self, forKey: key)),
      (0...253_402_300_799).contains(stamp.seconds)
    else { throw misfit(key, Words.Exchange.notATime) }
    return stamp
  }

  fileprivate func stampIfAny(_ key: Key) throws -> Timestamp? {
    try isNull(key) ? nil : try stamp(key)
  }

  /// Seconds to the millisecond, up to the longest that the journal keeps.
  fileprivate func duration(_ key: Key) throws -> Duration {
    let seconds = try decode(Double.self, forKey: key)
    guard (0...1_000_000_000).contains(seconds) else {
      throw misfit(key, Words.Exchange.range(0, 1_000_000_000))
    }
    return .milliseconds(Int64((seconds * 1000).rounded()))
  }

  fileprivate func durationIfAny(_ key: Key) throws -> Duration? {
    try isNull(key) ? nil : try duration(key)
  }

  fileprivate func load(_ key: Key, unit: Key) throws -> Load? {
    if try isNull(key) { return nil }
    let load = try decode(Double.self, forKey: key)
    guard (0...10_000).contains(load) else { throw misfit(key, Words.Exchange.range(0, 10_000)) }
    return Load(thousandths: Int((load * 1000).rounded()), unit: try word(unit))
  }

  /// A dose in the notation of prescriptions.
  fileprivate func dose(_ key: Key) throws -> Prescription? {
    if try isNull(key) { return nil }
    guard let note = Prescription.note(try decode(String.self, forKey: key)) else {
      throw misfit(key, Words.Exchange.notADose)
    }
    return note.prescription
  }

  private func isNull(_ key: Key) throws -> Bool {
    guard contains(key) else { return true }
    return try decodeNil(forKey: key)
  }
}
