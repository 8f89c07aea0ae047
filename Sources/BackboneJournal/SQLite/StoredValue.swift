internal import BackboneCore

/// A value as SQLite keeps it.
enum StoredValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])
}

extension StoredValue: CustomStringConvertible {
  /// The value in SQL: texts in quotes, bytes in hexadecimal digits.
  var description: String {
    switch self {
    case .null: "NULL"
    case .integer(let integer): String(integer)
    case .real(let real): String(real)
    case .text(let text): "\"\(text)\""
    case .blob(let bytes):
      "x'"
        + bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "'"
    }
  }
}

/// What can stand for a question mark in a statement.
protocol StoredConvertible {
  /// The value to keep.
  var stored: StoredValue { get }
}

extension StoredValue: StoredConvertible {
  var stored: StoredValue { self }
}

extension Int: StoredConvertible {
  var stored: StoredValue { .integer(Int64(self)) }
}

extension Int32: StoredConvertible {
  var stored: StoredValue { .integer(Int64(self)) }
}

extension Int64: StoredConvertible {
  var stored: StoredValue { .integer(self) }
}

extension Bool: StoredConvertible {
  var stored: StoredValue { .integer(self ? 1 : 0) }
}

extension String: StoredConvertible {
  var stored: StoredValue { .text(self) }
}

extension RecordID: StoredConvertible {
  var stored: StoredValue { .blob(bytes) }
}
