extension JSONNode {
  /// A text that is not the JSON it should be.
  struct Failure: Error {
    /// Where and why, in a few words.
    let reason: String
  }

  /// The value of a text, taken apart by SQLite.
  /// - Throws: `Failure` where it is no JSON, or where it holds a number that is not whole.
  static func read(_ text: String, _ connection: borrowing Connection) throws -> JSONNode {
    var children: [Int64: [Row]] = [:]
    var root: Row?
    do throws(SQLiteError) {
      // sqlite.org/json1.html: a container has a lower id than what it holds, which keeps its order.
      let rows = try connection.prepare(
        "SELECT id, parent, key, type, atom FROM json_tree(?) ORDER BY id", [text])
      while try rows.step() {
        guard case .integer(let id) = rows.value(0), case .text(let type) = rows.value(3) else {
          continue
        }
        let name: String = if case .text(let name) = rows.value(2) { name } else { "" }
        let row = Row(id: id, name: name, type: type, atom: rows.value(4))
        if case .integer(let parent) = rows.value(1) {
          children[parent, default: []].append(row)
        } else {
          root = row
        }
      }
    } catch {
      throw Failure(reason: error.message)
    }
    guard let root else { throw Failure(reason: "empty") }
    return try JSONNode(root, children)
  }

  private struct Row {
    let id: Int64
    let name: String
    let type: String
    let atom: StoredValue
  }

  private init(_ row: Row, _ children: [Int64: [Row]]) throws {
    let parts = children[row.id] ?? []
    switch (row.type, row.atom) {
    case ("null", _): self = .null
    case ("true", _): self = .bool(true)
    case ("false", _): self = .bool(false)
    case ("integer", .integer(let value)): self = .integer(value)
    case ("text", .text(let value)): self = .text(value)
    case ("array", _): self = .list(try parts.map { try JSONNode($0, children) })
    case ("object", _):
      self = .object(try parts.map { ($0.name, try JSONNode($0, children)) })
    default: throw Failure(reason: "a number that is not whole")
    }
  }
}

// MARK: - Taking values out

extension JSONNode {
  /// A field of an object; nil where it is missing or null.
  func field(_ name: String) -> JSONNode? {
    guard case .object(let fields) = self else { return nil }
    let value = fields.first { $0.name == name }?.value
    if case .null = value { return nil }
    return value
  }

  /// A whole number within a range.
  func whole(_ name: String, in range: ClosedRange<Int>) throws(Failure) -> Int {
    guard case .integer(let value) = field(name), let whole = Int(exactly: value),
      range.contains(whole)
    else { throw Failure(reason: "\(name) is no number from \(range.lowerBound) on") }
    return whole
  }

  /// A length of time in milliseconds, a day at most; zero where the field is missing.
  func duration(_ name: String) throws(Failure) -> Duration {
    field(name) == nil ? .zero : .milliseconds(try whole(name, in: 0...86_400_000))
  }

  /// A text; empty where the field is missing.
  func text(_ name: String) throws(Failure) -> String {
    switch field(name) {
    case .text(let text): return text
    case nil: return ""
    default: throw Failure(reason: "\(name) is no text")
    }
  }

  /// A list; empty where the field is missing.
  func list(_ name: String) throws(Failure) -> [JSONNode] {
    switch field(name) {
    case .list(let values): return values
    case nil: return []
    default: throw Failure(reason: "\(name) is no list")
    }
  }

  /// A case of an enumeration by its raw value.
  func word<Value: RawRepresentable<String>>(_ name: String) throws(Failure) -> Value {
    guard case .text(let text) = field(name), let value = Value(rawValue: text) else {
      throw Failure(reason: "\(name) is not known here")
    }
    return value
  }
}
