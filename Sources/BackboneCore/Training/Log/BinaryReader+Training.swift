internal import BackboneBinary

extension BinaryReader {
  mutating func flag() throws(BinaryError) -> Bool { try integer() != 0 }

  /// A case by its name; nil for the empty name.
  mutating func wordIfAny<Word: RawRepresentable<String>>() throws(BinaryError) -> Word? {
    let name = try text()
    if name.isEmpty { return nil }
    guard let word = Word(rawValue: name) else { throw .unknownValue }
    return word
  }

  mutating func word<Word: RawRepresentable<String>>() throws(BinaryError) -> Word {
    guard let word: Word = try wordIfAny() else { throw .unknownValue }
    return word
  }

  mutating func id() throws(BinaryError) -> RecordID {
    let high = UInt64(UInt(bitPattern: try integer()))
    return RecordID(high: high, low: UInt64(UInt(bitPattern: try integer())))
  }

  mutating func moment() throws(BinaryError) -> Timestamp {
    let seconds = Int64(try integer())
    return Timestamp(seconds: seconds, offset: try integer())
  }

  mutating func optional<Value>(
    _ read: (inout BinaryReader) throws(BinaryError) -> Value
  ) throws(BinaryError) -> Value? {
    try flag() ? try read(&self) : nil
  }

  mutating func list<Value>(
    _ read: (inout BinaryReader) throws(BinaryError) -> Value
  ) throws(BinaryError) -> [Value] {
    let count = try count()
    var list: [Value] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(try read(&self)) }
    return list
  }

  /// A value that is there in full the first time, and then as its number.
  mutating func value<Value>(
    known values: inout [Value], _ read: (inout BinaryReader) throws(BinaryError) -> Value
  ) throws(BinaryError) -> Value {
    let number = try integer()
    if values.indices.contains(number) { return values[number] }
    guard number == values.count else { throw .unknownValue }
    values.append(try read(&self))
    return values[number]
  }

  /// What a fact says.
  mutating func kind() throws(BinaryError) -> TrainingFact.Kind {
    let name = try text()
    let body = try text()
    do {
      guard case .object(let body) = try JSONParser.parse(Array(body.utf8))
      else { throw BinaryError.unknownValue }
      return try TrainingFact.Kind(name: name, body: body)
    } catch {
      throw .unknownValue
    }
  }
}
