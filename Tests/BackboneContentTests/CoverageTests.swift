import BackboneContent
import BackboneCore
import FoundationEssentials
import Testing

/// Every statement of the article that the program grew from has a place in the content.
@Suite struct CoverageTests {
  private static let assets =
    "/" + (#filePath.split(separator: "/").dropLast(3) + ["Assets"]).joined(separator: "/")

  private static func record(_ name: String) throws -> JSONValue {
    let data = try Data(contentsOf: URL(filePath: "\(assets)/\(name).json"))
    return try JSONParser.parse(Array(data))
  }

  /// What stands at a place such as `learn/safety#blocks.stop-signs`: a file, and in it fields,
  /// or entries of lists by their id; nil where there is nothing, or nothing in it.
  private static func find(_ place: String) -> JSONValue? {
    let parts = place.split(separator: "#")
    guard parts.count == 2, var value = try? record(String(parts[0])) else { return nil }
    for step in parts[1].split(separator: ".") {
      guard let next = value[String(step)] else { return nil }
      value = next
    }
    return value.isEmpty ? nil : value
  }

  private let statements: [JSONValue]

  init() throws {
    statements = try Self.record("coverage")["statements"]?.list ?? []
  }

  @Test func everyStatementHasAPlace() {
    #expect(statements.count >= 45)
    for statement in statements {
      let says = statement["says"]?.text ?? "?"
      #expect(statement["section"]?.text?.isEmpty == false, "\(says)")
      let places = statement["places"]?.list ?? []
      #expect(!places.isEmpty, "\(says)")
      for place in places.map({ $0.text ?? "?" }) {
        #expect(Self.find(place) != nil, "\(says): nothing at \(place)")
      }
    }
  }

  @Test func noStatementIsListedTwice() {
    let says = statements.compactMap { $0["says"]?.text }
    #expect(says.count == statements.count)
    #expect(Set(says).count == says.count)
  }

  @Test(
    arguments: [
      "learn/nowhere#blocks", "learn/safety#odd", "learn/safety#blocks.odd", "learn/safety",
      "learn/safety#title.odd", "muscles/multifidus#aliases.odd",
      "muscles/rhomboid-minor#members",
    ])
  func whatIsNotThereIsNotFound(place: String) {
    #expect(Self.find(place) == nil)
  }
}

extension JSONValue {
  /// The field of that name, or the entry of that id.
  fileprivate subscript(step: String) -> JSONValue? {
    switch self {
    case .object(let fields): fields[step]
    case .list(let values): values.first { $0["id"]?.text == step }
    case .null, .bool, .number, .text: nil
    }
  }

  fileprivate var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  fileprivate var list: [JSONValue]? {
    if case .list(let values) = self { values } else { nil }
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
