/// Reads what `PackedWriter` wrote; bytes that say nothing are a failure, never a trap.
struct PackedReader {
  /// The bytes are not what was written.
  struct Failure: Error {}

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// How many bytes are not read yet.
  var left: Int { bytes.count - place }

  mutating func number() throws(Failure) -> Int {
    var (rest, shift): (UInt, UInt) = (0, 0)
    while place < bytes.count, shift < Int.bitWidth {
      let byte = bytes[place]
      place += 1
      rest |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: rest >> 1) ^ -Int(rest & 1) }
      shift += 7
    }
    throw Failure()
  }

  mutating func flag() throws(Failure) -> Bool { try number() != 0 }

  mutating func text() throws(Failure) -> String {
    let count = try number()
    guard count >= 0, count <= left else { throw Failure() }
    defer { place += count }
    return String(decoding: bytes[place..<place + count], as: UTF8.self)
  }

  mutating func wordIfAny<Word: RawRepresentable<String>>() throws(Failure) -> Word? {
    let name = try text()
    if name.isEmpty { return nil }
    guard let word = Word(rawValue: name) else { throw Failure() }
    return word
  }

  mutating func word<Word: RawRepresentable<String>>() throws(Failure) -> Word {
    guard let word: Word = try wordIfAny() else { throw Failure() }
    return word
  }

  mutating func id() throws(Failure) -> RecordID {
    let high = UInt64(UInt(bitPattern: try number()))
    return RecordID(high: high, low: UInt64(UInt(bitPattern: try number())))
  }

  mutating func moment() throws(Failure) -> Timestamp {
    let seconds = Int64(try number())
    return Timestamp(seconds: seconds, offset: try number())
  }

  mutating func optional<Value>(
    _ read: (inout PackedReader) throws(Failure) -> Value
  ) throws(Failure) -> Value? {
    try flag() ? try read(&self) : nil
  }

  mutating func list<Value>(
    _ read: (inout PackedReader) throws(Failure) -> Value
  ) throws(Failure) -> [Value] {
    let count = try number()
    // A value has a byte at least.
    guard count >= 0, count <= left else { throw Failure() }
    var list: [Value] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(try read(&self)) }
    return list
  }

  mutating func value<Value>(
    known values: inout [Value], _ read: (inout PackedReader) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let number = try number()
    if values.indices.contains(number) { return values[number] }
    guard number == values.count else { throw Failure() }
    values.append(try read(&self))
    return values[number]
  }

  mutating func kind() throws(Failure) -> TrainingFact.Kind {
    let name = try text()
    let body = try text()
    do {
      guard case .object(let body) = try JSONParser.parse(Array(body.utf8)) else { throw Failure() }
      return try TrainingFact.Kind(name: name, body: body)
    } catch {
      throw Failure()
    }
  }
}
