internal import BackboneBinary

/// What the training state is written with; `BinaryReader` reads it back.
extension BinaryWriter {
  mutating func put(_ number: Int) { write(integer: number) }

  mutating func put(_ flag: Bool) { put(flag ? 1 : 0) }

  mutating func put(_ text: String) { write(text: text) }

  /// Writes a case by its name; nil is the empty name.
  mutating func put(_ word: (some RawRepresentable<String>)?) { put(word?.rawValue ?? "") }

  mutating func put(_ id: RecordID) {
    for half in [id.high, id.low] { put(Int(bitPattern: UInt(half))) }
  }

  mutating func put(_ moment: Timestamp) {
    put(Int(moment.seconds))
    put(moment.offset)
  }

  mutating func put<Value>(_ value: Value?, _ write: (inout BinaryWriter, Value) -> Void) {
    put(value != nil)
    if let value { write(&self, value) }
  }

  mutating func put<Value>(_ list: [Value], _ write: (inout BinaryWriter, Value) -> Void) {
    put(list.count)
    for value in list { write(&self, value) }
  }

  /// Writes a value in full the first time, and then as its number.
  mutating func put<Value>(
    _ value: Value, known numbers: inout [Value: Int],
    _ write: (inout BinaryWriter, Value) -> Void
  ) {
    if let number = numbers[value] { return put(number) }
    put(numbers.count)
    numbers[value] = numbers.count
    write(&self, value)
  }

  /// Writes what a fact says.
  mutating func put(_ kind: TrainingFact.Kind) {
    put(kind.name)
    put(JSONText.line(.object(kind.body)))
  }
}
