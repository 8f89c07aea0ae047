/// Reading types that decode themselves.
extension JSONValue {
  /// Where a value does not fit the type that it was decoded as, and why.
  package struct Misfit: Error, Hashable {
    /// A path such as `cues[2].joint`; empty for the whole value.
    package let place: String
    /// Lower case, without a full stop.
    package let reason: String

    package init(place: String, reason: String) {
      self.place = place
      self.reason = reason
    }
  }

  /// The value as a type that decodes itself; fields that the type does not ask for are ignored.
  /// - Throws: `Misfit` for the first value that does not fit.
  package func decoded<Value: Decodable>(as type: Value.Type = Value.self) throws(Misfit) -> Value {
    do {
      return try JSONValueDecoder(self, at: .root).decode(type)
    } catch let misfit as Misfit {
      throw misfit
    } catch DecodingError.dataCorrupted(let context) {
      throw Misfit(place: Self.place(context.codingPath), reason: context.debugDescription)
    } catch {
      throw Misfit(place: "", reason: Words.JSON.undecodable("\(error)"))
    }
  }

  private static func place(_ path: [any CodingKey]) -> String {
    path.reduce(into: "") { place, key in
      if let index = key.intValue {
        place += "[\(index)]"
      } else {
        place += place.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
  }
}

/// Where in a record a value stands; made into text only when something is wrong with it.
private indirect enum JSONPlace {
  case root
  case field(String, JSONPlace)
  case element(Int, JSONPlace)

  var text: String {
    switch self {
    case .root: ""
    case .field(let name, .root): name
    case .field(let name, let outer): "\(outer.text).\(name)"
    case .element(let index, let outer): "\(outer.text)[\(index)]"
    }
  }

  var codingPath: [any CodingKey] {
    switch self {
    case .root: []
    case .field(let name, let outer): outer.codingPath + [JSONKey(stringValue: name)]
    case .element(let index, let outer): outer.codingPath + [JSONKey(intValue: index)]
    }
  }
}

private struct JSONKey: CodingKey {
  let stringValue: String
  let intValue: Int?

  init(stringValue: String) {
    self.stringValue = stringValue
    intValue = nil
  }

  init(intValue: Int) {
    stringValue = "\(intValue)"
    self.intValue = intValue
  }
}

private struct JSONValueDecoder: Decoder, SingleValueDecodingContainer {
  private let value: JSONValue
  private let place: JSONPlace

  init(_ value: JSONValue, at place: JSONPlace) {
    self.value = value
    self.place = place
  }

  var codingPath: [any CodingKey] { place.codingPath }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let object) = value else { throw misfit(Words.JSON.object) }
    return KeyedDecodingContainer(JSONFields<Key>(object: object, place: place))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .list(let values) = value else { throw misfit(Words.JSON.list) }
    return JSONElements(values: values, place: place)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  func decodeNil() -> Bool { value == .null }

  func decode(_ type: Bool.Type) throws -> Bool {
    guard case .bool(let flag) = value else { throw misfit(Words.JSON.flag) }
    return flag
  }

  func decode(_ type: String.Type) throws -> String {
    guard case .text(let text) = value else { throw misfit(Words.JSON.text) }
    return text
  }

  func decode(_ type: Double.Type) throws -> Double {
    guard case .number(let number) = value else { throw misfit(Words.JSON.number) }
    return number
  }

  func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }

  func decode(_ type: Int.Type) throws -> Int { try whole() }
  func decode(_ type: Int8.Type) throws -> Int8 { try whole() }
  func decode(_ type: Int16.Type) throws -> Int16 { try whole() }
  func decode(_ type: Int32.Type) throws -> Int32 { try whole() }
  func decode(_ type: Int64.Type) throws -> Int64 { try whole() }
  func decode(_ type: UInt.Type) throws -> UInt { try whole() }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try whole() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try whole() }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try whole() }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try whole() }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: self) }

  private func whole<Number: FixedWidthInteger>() throws -> Number {
    guard case .number(let number) = value, let whole = Number(exactly: number) else {
      throw misfit(Words.JSON.wholeNumber(from: "\(Number.min)", to: "\(Number.max)"))
    }
    return whole
  }

  private func misfit(_ expected: String) -> JSONValue.Misfit {
    JSONValue.Misfit(place: place.text, reason: Words.JSON.mustBe(expected, found: value.kind))
  }
}

private struct JSONFields<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let object: JSONObject
  let place: JSONPlace

  var codingPath: [any CodingKey] { place.codingPath }
  var allKeys: [Key] { object.names.compactMap(Key.init(stringValue:)) }

  func contains(_ key: Key) -> Bool { object[key.stringValue] != nil }

  func decodeNil(forKey key: Key) throws -> Bool { try decoder(key).decodeNil() }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try decoder(key).decode(type)
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<NestedKey> {
    try decoder(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try decoder(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { JSONValueDecoder(.object(object), at: place) }
  func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(key) }

  private func decoder(_ key: Key) throws -> JSONValueDecoder {
    let place = JSONPlace.field(key.stringValue, place)
    guard let value = object[key.stringValue] else {
      throw JSONValue.Misfit(place: place.text, reason: Words.Records.missing)
    }
    return JSONValueDecoder(value, at: place)
  }
}

private struct JSONElements: UnkeyedDecodingContainer {
  let values: [JSONValue]
  let place: JSONPlace
  private(set) var currentIndex = 0

  init(values: [JSONValue], place: JSONPlace) {
    self.values = values
    self.place = place
  }

  var codingPath: [any CodingKey] { place.codingPath }
  var count: Int? { values.count }
  var isAtEnd: Bool { currentIndex == values.count }

  mutating func decodeNil() throws -> Bool {
    guard try peek().decodeNil() else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let value = try peek().decode(type)
    currentIndex += 1
    return value
  }

  mutating func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type
  ) throws -> KeyedDecodingContainer<NestedKey> {
    try superDecoder().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try superDecoder().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder {
    let decoder = try peek()
    currentIndex += 1
    return decoder
  }

  private func peek() throws -> JSONValueDecoder {
    let place = JSONPlace.element(currentIndex, place)
    guard currentIndex < values.count else {
      throw JSONValue.Misfit(place: place.text, reason: Words.Records.missing)
    }
    return JSONValueDecoder(values[currentIndex], at: place)
  }
}
