/// Writing types that encode themselves.
extension JSONValue {
  /// What a type that encodes itself writes; the fields of objects are sorted by name, so that the
  /// output is the same every time.
  ///
  /// Integers beyond 2^53 lose their last digits.
  package init(encoding value: some Encodable) {
    let slot = Slot()
    do {
      try JSONValueEncoder(slot: slot, codingPath: []).encode(value)
    } catch {
      preconditionFailure("records are made of words and numbers: \(error)")
    }
    self = slot.value
  }

  fileprivate init(integer: some BinaryInteger) { self = .number(Double(integer)) }
}

/// Where an encoder puts a value: containers are filled after they were handed out.
private final class Slot {
  private enum Content {
    case scalar(JSONValue)
    case object([(name: String, slot: Slot)])
    case list([Slot])
  }

  private var content = Content.scalar(.null)

  var value: JSONValue {
    switch content {
    case .scalar(let value): return value
    case .list(let slots): return .list(slots.map(\.value))
    case .object(let fields):
      var object = JSONObject()
      for (name, slot) in fields.sorted(by: { $0.name < $1.name }) { object[name] = slot.value }
      return .object(object)
    }
  }

  var count: Int {
    if case .list(let slots) = content { slots.count } else { 0 }
  }

  func put(_ value: JSONValue) { content = .scalar(value) }

  func beginObject() {
    if case .object = content { return }
    content = .object([])
  }

  func beginList() {
    if case .list = content { return }
    content = .list([])
  }

  func field(_ name: String) -> Slot {
    let slot = Slot()
    if case .object(let fields) = content { content = .object(fields + [(name, slot)]) }
    return slot
  }

  func element() -> Slot {
    let slot = Slot()
    if case .list(var slots) = content {
      // Let go of the list, so that it grows in place.
      content = .scalar(.null)
      slots.append(slot)
      content = .list(slots)
    }
    return slot
  }
}

private struct JSONValueEncoder: Encoder, SingleValueEncodingContainer {
  let slot: Slot
  let codingPath: [any CodingKey]

  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    slot.beginObject()
    return KeyedEncodingContainer(JSONFields<Key>(slot: slot, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    slot.beginList()
    return JSONElements(slot: slot, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  func encodeNil() { slot.put(.null) }
  func encode(_ value: Bool) { slot.put(.bool(value)) }
  func encode(_ value: String) { slot.put(.text(value)) }
  func encode(_ value: Double) { slot.put(.number(value)) }
  func encode(_ value: Float) { slot.put(.number(Double(value))) }
  func encode(_ value: Int) { slot.put(JSONValue(integer: value)) }
  func encode(_ value: Int8) { slot.put(JSONValue(integer: value)) }
  func encode(_ value: Int16) { slot.put(JSONValue(integer: value)) }
  func encode(_ value: Int32) { slot.put(JSONValue(integer: value)) }
  func encode(_ value: Int64) { slot.put(JSONValue(integer: value)) }
  func encode(_ value: UInt) { slot.put(JSONValue(integer: value)) }
  func encode(_ value: UInt8) { slot.put(JSONValue(integer: value)) }
  func encode(_ value: UInt16) { slot.put(JSONValue(integer: value)) }
  func encode(_ value: UInt32) { slot.put(JSONValue(integer: value)) }
  func encode(_ value: UInt64) { slot.put(JSONValue(integer: value)) }
  func encode<Value: Encodable>(_ value: Value) throws { try value.encode(to: self) }
}

private struct JSONFields<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let slot: Slot
  let codingPath: [any CodingKey]

  func encodeNil(forKey key: Key) { encoder(key).encodeNil() }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    try encoder(key).encode(value)
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) -> KeyedEncodingContainer<NestedKey> {
    encoder(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder {
    JSONValueEncoder(slot: slot, codingPath: codingPath)
  }

  func superEncoder(forKey key: Key) -> any Encoder { encoder(key) }

  private func encoder(_ key: Key) -> JSONValueEncoder {
    JSONValueEncoder(slot: slot.field(key.stringValue), codingPath: codingPath + [key])
  }
}

private struct JSONElements: UnkeyedEncodingContainer {
  let slot: Slot
  let codingPath: [any CodingKey]

  var count: Int { slot.count }

  func encodeNil() { encoder().encodeNil() }

  func encode<Value: Encodable>(_ value: Value) throws { try encoder().encode(value) }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type
  ) -> KeyedEncodingContainer<NestedKey> {
    encoder().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { encoder().unkeyedContainer() }

  func superEncoder() -> any Encoder { encoder() }

  private func encoder() -> JSONValueEncoder {
    JSONValueEncoder(slot: slot.element(), codingPath: codingPath)
  }
}
