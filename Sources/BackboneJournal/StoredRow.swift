internal import BackboneCore
internal import GRDB

/// A row on its way from a table to a record, where every value is checked before it is believed.
///
/// GRDB's own typed subscripts trap on a value of the wrong type; these throw and name the place.
struct StoredRow {
  /// The file the row comes from.
  let file: String
  let table: String
  let id: Int64
  let row: Row

  /// A row of `table` whose `key` column holds its number.
  init(_ row: Row, of table: String, key: String = "id", file: String) throws {
    self.row = row
    self.table = table
    self.file = file
    let stored: DatabaseValue = row[key]
    guard let id = Int64.fromDatabaseValue(stored) else {
      throw JournalError.unknownValue(
        file: file, table: table, row: 0, column: key, value: stored.description)
    }
    self.id = id
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
    let stored: DatabaseValue = row[column]
    if stored.isNull { return nil }
    guard
      let whole = Int64.fromDatabaseValue(stored), let value = Value(exactly: whole),
      range.contains(value)
    else { throw unknown(column) }
    return value
  }

  /// A text.
  func text(_ column: String) throws -> String {
    let stored: DatabaseValue = row[column]
    guard let text = String.fromDatabaseValue(stored) else { throw unknown(column) }
    return text
  }

  /// A case of an enumeration by its raw value.
  func word<Value: RawRepresentable<String>>(_ column: String) throws -> Value {
    guard let value: Value = try wordIfAny(column) else { throw unknown(column) }
    return value
  }

  /// A case of an enumeration by its raw value; nil for NULL.
  func wordIfAny<Value: RawRepresentable<String>>(_ column: String) throws -> Value? {
    let stored: DatabaseValue = row[column]
    if stored.isNull { return nil }
    guard let text = String.fromDatabaseValue(stored), let value = Value(rawValue: text) else {
      throw unknown(column)
    }
    return value
  }

  /// A length of time from a column in milliseconds.
  func duration(_ column: String) throws -> Duration {
    .milliseconds(try whole(column) as Int64)
  }

  /// A moment from its two columns.
  func stamp(_ seconds: String, _ offset: String) throws -> Timestamp {
    Timestamp(
      seconds: try whole(seconds, in: 0...253_402_300_799),
      offset: try whole(offset, in: -86399...86399))
  }

  private func unknown(_ column: String) -> JournalError {
    let stored: DatabaseValue = row[column]
    return .unknownValue(
      file: file, table: table, row: id, column: column, value: stored.description)
  }
}
