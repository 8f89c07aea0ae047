/// The fields of a fact's JSON; one that isn't known is left alone, since a newer program may have
/// written it.
struct FactFields {
  private let object: JSONObject

  init(_ object: JSONObject) { self.object = object }

  private func failure(_ name: String, _ reason: String) -> RuleLine.Failure {
    RuleLine.Failure(field: name, reason: reason)
  }

  private func value(_ name: String) -> JSONValue? {
    object[name].flatMap { $0 == .null ? nil : $0 }
  }

  func text(_ name: String) throws(RuleLine.Failure) -> String {
    guard case .text(let text)? = value(name), !text.isEmpty, text.utf8.count <= 300 else {
      throw failure(name, Words.JSON.expected(Words.JSON.text))
    }
    return text
  }

  func flag(_ name: String) throws(RuleLine.Failure) -> Bool {
    switch value(name) {
    case .bool(let flag)?: return flag
    case nil: return false
    default: throw failure(name, Words.JSON.expected(Words.JSON.flag))
    }
  }

  func whole(_ name: String, _ range: ClosedRange<Int>) throws(RuleLine.Failure) -> Int {
    guard let whole = try wholeIfAny(name, range) else {
      throw failure(name, Words.Records.missing)
    }
    return whole
  }

  func wholeIfAny(_ name: String, _ range: ClosedRange<Int>) throws(RuleLine.Failure) -> Int? {
    guard let value = value(name) else { return nil }
    return try whole(value, name, range)
  }

  private func whole(
    _ value: JSONValue, _ name: String, _ range: ClosedRange<Int>
  ) throws(RuleLine.Failure) -> Int {
    guard case .number(let number) = value, let whole = Int(exactly: number),
      range.contains(whole)
    else {
      throw failure(
        name,
        Words.JSON.expected(
          Words.JSON.wholeNumber(from: "\(range.lowerBound)", to: "\(range.upperBound)")))
    }
    return whole
  }

  func wholes(_ name: String, _ range: ClosedRange<Int>) throws(RuleLine.Failure) -> [Int] {
    var wholes: [Int] = []
    for value in try list(name) { wholes.append(try whole(value, name, range)) }
    return wholes
  }

  func texts(_ name: String) throws(RuleLine.Failure) -> [String] {
    var texts: [String] = []
    for value in try list(name) {
      guard case .text(let text) = value, text.utf8.count <= 300 else {
        throw failure(name, Words.JSON.expected(Words.JSON.texts))
      }
      texts.append(text)
    }
    return texts
  }

  func objects(_ name: String) throws(RuleLine.Failure) -> [FactFields] {
    var objects: [FactFields] = []
    for value in try list(name) {
      guard case .object(let object) = value else {
        throw failure(name, Words.JSON.expected(Words.JSON.objects))
      }
      objects.append(FactFields(object))
    }
    return objects
  }

  /// None where the field is missing, as in facts of older programs.
  func objectsIfAny(_ name: String) throws(RuleLine.Failure) -> [FactFields] {
    value(name) == nil ? [] : try objects(name)
  }

  private func list(_ name: String) throws(RuleLine.Failure) -> [JSONValue] {
    // No session has more sets, and no calendar more events.
    guard case .list(let list)? = value(name), list.count <= CalendarReader.limit else {
      throw failure(name, Words.JSON.expected(Words.JSON.list(atMost: CalendarReader.limit)))
    }
    return list
  }

  func object(_ name: String) throws(RuleLine.Failure) -> FactFields {
    guard let object = try objectIfAny(name) else { throw failure(name, Words.Records.missing) }
    return object
  }

  func objectIfAny(_ name: String) throws(RuleLine.Failure) -> FactFields? {
    guard let value = value(name) else { return nil }
    guard case .object(let object) = value else {
      throw failure(name, Words.JSON.expected(Words.JSON.object))
    }
    return FactFields(object)
  }

  func word<Word: RawRepresentable<String>>(_ name: String) throws(RuleLine.Failure) -> Word {
    guard let word: Word = try wordIfAny(name) else { throw failure(name, Words.Records.missing) }
    return word
  }

  func wordIfAny<Word: RawRepresentable<String>>(
    _ name: String
  ) throws(RuleLine.Failure) -> Word? {
    guard value(name) != nil else { return nil }
    guard let word = Word(rawValue: try text(name)) else {
      throw failure(name, Words.RuleLines.unknownWord)
    }
    return word
  }

  // MARK: - What facts are made of

  func exercise() throws(RuleLine.Failure) -> ExerciseID {
    ExerciseID(rawValue: try text("exercise"))
  }

  func dose(_ name: String) throws(RuleLine.Failure) -> Prescription {
    guard let dose = try doseIfAny(name) else { throw failure(name, Words.Records.missing) }
    return dose
  }

  func doseIfAny(_ name: String) throws(RuleLine.Failure) -> Prescription? {
    guard value(name) != nil else { return nil }
    guard let note = Prescription.note(try text(name)) else {
      throw failure(name, Words.JSON.expected(Words.RuleLines.storedNotation))
    }
    return note.prescription
  }

  /// The doses by exercise of `startingOver`.
  func doses() throws(RuleLine.Failure) -> [ExerciseID: Prescription] {
    guard case .object(let object)? = value("startingOver") else { return [:] }
    let fields = FactFields(object)
    var doses: [ExerciseID: Prescription] = [:]
    for name in object.names { doses[ExerciseID(rawValue: name)] = try fields.dose(name) }
    return doses
  }

  func id(_ name: String) throws(RuleLine.Failure) -> RecordID {
    guard let id = RecordID(try text(name)) else {
      throw failure(name, Words.JSON.expected(Words.RuleLines.uuid))
    }
    return id
  }

  func event() throws(RuleLine.Failure) -> UInt64 {
    guard let event = UInt64(try text("event"), radix: 16) else {
      throw failure("event", Words.JSON.expected(Words.RuleLines.hexadecimal))
    }
    return event
  }

  func moment(_ name: String) throws(RuleLine.Failure) -> Timestamp {
    let parts = try wholes(name, -86_399...253_402_300_799)
    guard parts.count == 2, parts[0] >= 0, abs(parts[1]) <= 86_399 else {
      throw failure(name, Words.JSON.expected(Words.RuleLines.moment))
    }
    return Timestamp(seconds: Int64(parts[0]), offset: parts[1])
  }
}
