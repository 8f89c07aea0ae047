import BackboneCore
import FoundationEssentials

/// A place in the records of Assets, such as `learn/safety#blocks.stop-signs`: a file, and in it
/// fields, or entries of lists by their id.
struct RecordPlace {
  private static let assets =
    "/" + (#filePath.split(separator: "/").dropLast(3) + ["Assets"]).joined(separator: "/")

  /// What a file of Assets holds.
  static func record(_ name: String) throws -> JSONValue {
    let data = try Data(contentsOf: URL(filePath: "\(assets)/\(name).json"))
    return try JSONParser.parse(Array(data))
  }

  /// What stands at a place; nil where there is nothing, or nothing in it.
  static func find(_ place: String) -> JSONValue? {
    let parts = place.split(separator: "#")
    guard parts.count == 2, var value = try? record(String(parts[0])) else { return nil }
    for step in parts[1].split(separator: ".") {
      guard let next = value[String(step)] else { return nil }
      value = next
    }
    return value.isEmpty ? nil : value
  }
}

extension JSONValue {
  /// The field of that name, or the entry of that id.
  subscript(step: String) -> JSONValue? {
    switch self {
    case .object(let fields): fields[step]
    case .list(let values): values.first { $0["id"]?.wording == step }
    case .null, .bool, .number, .text: nil
    }
  }

  var wording: String? {
    if case .text(let text) = self { text } else { nil }
  }

  var entries: [JSONValue]? {
    if case .list(let values) = self { values } else { nil }
  }

  /// All texts in it, in the order they stand there, links as they are written.
  var wordings: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let values): values.flatMap(\.wordings)
    case .object(let fields): fields.names.flatMap { fields[$0]?.wordings ?? [] }
    case .null, .bool, .number: []
    }
  }

  fileprivate var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .list(let values): values.isEmpty
    case .object(let fields): fields.isEmpty
    case .null: true
    case .bool, .number: false
    }
  }
}
