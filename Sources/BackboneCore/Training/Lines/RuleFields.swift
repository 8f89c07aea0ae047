/// The fields of an object of a rule line; one that isn't known is wrong.
struct RuleFields {
  private let object: JSONObject
  private let place: String

  /// The fields of an object.
  /// - Throws: a failure for a field that isn't known, before any other: a name that is misspelt
  ///   would read as one that is missing.
  init(
    _ object: JSONObject, at place: String = "", knowing names: [String]
  ) throws(RuleLine.Failure) {
    self.object = object
    self.place = place
    if let name = object.names.first(where: { !names.contains($0) }) {
      throw failure(name, Words.Records.unknownField)
    }
  }

  func failure(_ name: String, _ reason: String) -> RuleLine.Failure {
    RuleLine.Failure(field: name.isEmpty ? place : path(name), reason: reason)
  }

  /// The value of a field; nil where it is missing or null.
  func value(_ name: String) -> JSONValue? {
    object[name].flatMap { $0 == .null ? nil : $0 }
  }

  func required(_ name: String) throws(RuleLine.Failure) -> JSONValue {
    guard let value = value(name) else { throw failure(name, Words.Records.missing) }
    return value
  }

  func text(_ name: String) throws(RuleLine.Failure) -> String? {
    guard let value = value(name) else { return nil }
    guard case .text(let text) = value else { throw misfit(name, Words.JSON.text, value) }
    return text
  }

  func flag(_ name: String) throws(RuleLine.Failure) -> Bool? {
    guard let value = value(name) else { return nil }
    guard case .bool(let flag) = value else { throw misfit(name, Words.JSON.flag, value) }
    return flag
  }

  func number(
    _ name: String, _ range: ClosedRange<Double>
  ) throws(RuleLine.Failure) -> Double? {
    guard let value = value(name) else { return nil }
    guard case .number(let number) = value else { throw misfit(name, Words.JSON.number, value) }
    guard range.contains(number) else {
      throw failure(
        name,
        Words.JSON.expected(
          Words.RuleLines.between(Self.digits(range.lowerBound), Self.digits(range.upperBound))))
    }
    return number
  }

  func whole(
    _ name: String, _ range: ClosedRange<Int>
  ) throws(RuleLine.Failure) -> Int? {
    guard let value = value(name) else { return nil }
    return try whole(value, name, range)
  }

  func whole(
    _ value: JSONValue, _ name: String, _ range: ClosedRange<Int>
  ) throws(RuleLine.Failure) -> Int {
    guard case .number(let number) = value, let whole = Int(exactly: number) else {
      throw misfit(name, Words.JSON.wholeNumber, value)
    }
    guard range.contains(whole) else {
      throw failure(
        name,
        Words.JSON.expected(
          Words.RuleLines.between("\(range.lowerBound)", "\(range.upperBound)")))
    }
    return whole
  }

  /// Whole numbers as a list, or as in `30-30-30`.
  func numbers(
    _ value: JSONValue, _ name: String, _ range: ClosedRange<Int>
  ) throws(RuleLine.Failure) -> [Int] {
    var numbers: [Int] = []
    switch value {
    case .list(let values):
      for (index, value) in values.enumerated() {
        numbers.append(try whole(value, "\(name)[\(index)]", range))
      }
    case .text(let text):
      for part in text.split(separator: "-", omittingEmptySubsequences: false) {
        guard let number = Int(part), range.contains(number) else {
          throw failure(name, Words.JSON.expected(Words.RuleLines.numbers))
        }
        numbers.append(number)
      }
    case .null, .bool, .number, .object:
      throw misfit(name, Words.JSON.wholeNumbers, value)
    }
    guard (1...20).contains(numbers.count) else {
      throw failure(name, Words.JSON.expected(Words.RuleLines.sets))
    }
    return numbers
  }

  func object(
    _ name: String, knowing names: [String]
  ) throws(RuleLine.Failure) -> RuleFields {
    let value = try required(name)
    guard case .object(let object) = value else { throw misfit(name, Words.JSON.object, value) }
    return try RuleFields(object, at: path(name), knowing: names)
  }

  func word<Word: RawRepresentable & CaseIterable>(
    _ name: String, _ type: Word.Type
  ) throws(RuleLine.Failure) -> Word? where Word.RawValue == String {
    guard let text = try text(name) else { return nil }
    guard let word = Word(rawValue: text) else {
      let words = Words.list(Word.allCases.map(\.rawValue), "or")
      throw failure(name, Words.JSON.expected(words))
    }
    return word
  }

  func misfit(_ name: String, _ expected: String, _ value: JSONValue) -> RuleLine.Failure {
    failure(name, Words.JSON.expected(expected, found: value.kind))
  }

  private func path(_ name: String) -> String { place.isEmpty ? name : "\(place).\(name)" }

  private static func digits(_ number: Double) -> String {
    Int64(exactly: number).map(String.init) ?? "\(number)"
  }
}
