/// What was made for a key and may be asked for again; all of it goes when there is too much.
struct Kept<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private var values: [Key: Value] = [:]
  /// How many values are kept at most.
  private let limit: Int

  /// Nothing yet.
  init(limit: Int) { self.limit = limit }

  /// What is kept, in no order.
  var all: some Collection<(key: Key, value: Value)> { values }

  /// The value of a key, made where it is not there yet.
  mutating func value(for key: Key, _ make: () -> Value) -> Value {
    if let value = values[key] { return value }
    if values.count >= limit { values = [:] }
    let value = make()
    values[key] = value
    return value
  }
}
