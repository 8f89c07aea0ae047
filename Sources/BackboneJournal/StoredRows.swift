internal import BackboneCore

/// The rows of a query on their way from a table to records, where every value is checked before it
/// is believed: a file may be damaged, or edited by hand.
struct StoredRows: ~Copyable {
  private let statement: Statement
  private let columns: [String: Int32]
  /// For messages.
  private let file: String
  private let table: String
  private let key: String

  /// The rows of a query of which every row belongs to one of `table`, and its `key` column holds
  /// that row's number.
  init(
    _ sql: String, _ arguments: [(any StoredConvertible)?] = [], of table: String,
    key: String = "id", file: String, on connection: borrowing Connection
  ) throws {
    statement = try connection.prepare(sql, arguments)
    columns = Dictionary(
      statement.columns.enumerated().map { ($1, Int32($0)) },
      uniquingKeysWith: { first, _ in first })
    self.file = file
    self.table = table
    self.key = key
  }

  /// Goes to the next row.
  /// - Returns: whether there is one.
  func next() throws -> Bool { try statement.step() }

  /// The row's number in its table.
  var id: Int64 {
    get throws {
      guard case .integer(let id) = value(key) else { throw unknown(key) }
      return id
    }
  }

  /// A whole number within a range.
  func whole<Value: FixedWidthInteger>(
    _ column: String, in range: ClosedRange<Value> = 0...Value.max
  ) throws -> Value {
    guard let value: Value = try wholeIfAny(column, in: range) else { throw unknown(column) }
    return value
  }

  /// A whole number within a range; nil for NULL.
  func wholeIfAny<Value: FixedWidthInteger>(
    _ column: String, in range: ClosedRange<Value> = 0...Value.max
  ) throws -> Value? {
    switch value(column) {
    case .null: return nil
    case .integer(let integer):
      guard let value = Value(exactly: integer), range.contains(value) else {
        throw unknown(column)
      }
      return value
    case .real, .text, .blob: throw unknown(column)
    }
  }

  /// A text.
  func text(_ column: String) throws -> String {
    guard let text = try textIfAny(column) else { throw unknown(column) }
    return text
  }

  /// A text; nil for NULL.
  func textIfAny(_ column: String) throws -> String? {
    switch value(column) {
    case .null: return nil
    case .text(let text): return text
    case .integer, .real, .blob: throw unknown(column)
    }
  }

  /// A case of an enumeration by its raw value.
  func word<Value: RawRepresentable<String>>(_ column: String) throws -> Value {
    guard let value: Value = try wordIfAny(column) else { throw unknown(column) }
    return value
  }

  /// A case of an enumeration by its raw value; nil for NULL.
  func wordIfAny<Value: RawRepresentable<String>>(_ column: String) throws -> Value? {
    guard let text = try textIfAny(column) else { return nil }
    guard let value = Value(rawValue: text) else { throw unknown(column) }
    return value
  }

  /// Cases of an enumeration by their raw values with commas between them; nil for NULL.
  func wordsIfAny<Value: RawRepresentable<String>>(_ column: String) throws -> [Value]? {
    try textIfAny(column)?.split(separator: ",").map { word in
      guard let value = Value(rawValue: String(word)) else { throw unknown(column) }
      return value
    }
  }

  /// Yes or no.
  func flag(_ column: String) throws -> Bool { try whole(column, in: 0...1) == 1 }

  /// A length of time from a column in milliseconds.
  func duration(_ column: String) throws -> Duration {
    guard let duration = try durationIfAny(column) else { throw unknown(column) }
    return duration
  }

  /// A length of time from a column in milliseconds; nil for NULL.
  func durationIfAny(_ column: String) throws -> Duration? {
    // Longer than any session, and short enough for every computation with it.
    try wholeIfAny(column, in: 0...Int64(1_000_000_000_000)).map { .milliseconds($0) }
  }

  /// A moment from its two columns.
  func stamp(_ seconds: String, _ offset: String) throws -> Timestamp {
    Timestamp(
      seconds: try whole(seconds, in: 0...253_402_300_799),
      offset: try whole(offset, in: -86399...86399))
  }

  /// An id for other machines.
  func recordID(_ column: String) throws -> RecordID {
    guard case .blob(let bytes) = value(column), let id = RecordID(bytes: bytes) else {
      throw unknown(column)
    }
    return id
  }

  /// What to throw for a value that means nothing here.
  func unknown(_ column: String) -> JournalError {
    let id: Int64 = if case .integer(let id) = value(key) { id } else { 0 }
    return .unknownValue(
      file: file, table: table, row: id, column: column, value: value(column).description)
  }

  func value(_ column: String) -> StoredValue {
    guard let index = columns[column] else {
      preconditionFailure("the query has no column \(column)")
    }
    return statement.value(index)
  }
}
