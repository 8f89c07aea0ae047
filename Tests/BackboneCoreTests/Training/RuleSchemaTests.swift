import BackboneCore
import Foundation
import Testing

/// The schemas of the lines name the fields that are read, and no others.
@Suite struct RuleSchemaTests {
  private static func schema(_ name: String) throws -> JSONValue {
    let root = VectorTests.folder.pathComponents.dropLast(3).joined(separator: "/")
    let file = URL(filePath: "\(root)/Assets/schema/\(name).json")
    return try JSONParser.parse(Array(try Data(contentsOf: file)))
  }

  /// The names of the fields of an object of the schema, found by the way to it.
  private static func fields(_ value: JSONValue, _ path: [String]) -> Set<String> {
    var value = value
    for step in path {
      switch value {
      case .object(let object): value = object[step] ?? .null
      case .list(let list): value = Int(step).map { list[$0] } ?? .null
      case .null, .bool, .number, .text: return []
      }
    }
    if case .object(let object) = value { return Set(object.names) }
    return []
  }

  /// The fields that a line may have, found by trying the ones of the schema and an odd one.
  private func isKnown(_ field: String, _ kind: RuleLine.Kind, in wrap: (String) -> String) -> Bool
  {
    do {
      _ = try RuleLine.answer(Array(wrap("\"\(field)\": null").utf8), kind)
      return true
    } catch {
      return error.reason != "unknown field"
    }
  }

  private static let rest = #""exercise": "plank", "rx": "v3 3x30 s", "out": {"done": [30]}"#

  @Test(arguments: [
    (["properties"], "{%, LINE}"), (["properties", "out", "properties"], "OUT"),
    (["properties", "rx", "oneOf", "1", "properties"], "RX"),
    (["properties", "counters", "oneOf", "1", "properties"], "COUNTERS"),
  ])
  func theFieldsOfDecide(path: [String], form: String) throws {
    let fields = Self.fields(try Self.schema("rules-decide"), path)
    #expect(!fields.isEmpty)
    func line(_ field: String) -> String {
      let name = field.split(separator: "\"").first.map(String.init) ?? ""
      switch form {
      case "OUT":
        let done = name == "done" ? #""done": [30]"# : "\(field), \"done\": [30]"
        return #"{"exercise": "plank", "rx": "v3 3x30 s", "out": {\#(done)}}"#
      case "RX":
        let target = name == "target" ? #""target": 30"# : "\(field), \"target\": 30"
        return #"{"exercise": "plank", "variant": 3, "rx": {\#(target)}, "out": {"done": [30]}}"#
      case "COUNTERS":
        return "{\(Self.rest), \"counters\": {\(field)}}"
      default:
        return ["exercise", "rx", "out"].contains(name)
          ? "{\(Self.rest)}" : "{\(field), \(Self.rest)}"
      }
    }
    for field in fields { #expect(isKnown(field, .decide, in: line), "\(field)") }
    #expect(!isKnown("odd", .decide, in: line))
  }

  @Test func theFieldsOfPlanAndScore() throws {
    let plan = Self.fields(try Self.schema("rules-plan"), ["properties"])
    #expect(plan == ["kind", "since_strength", "since_same", "to_key_run", "key_run"])
    for field in plan where field != "kind" {
      #expect(isKnown(field, .plan) { "{\"kind\": \"free\", \($0)}" }, "\(field)")
    }
    let score = try Self.schema("rules-score")
    #expect(Self.fields(score, ["oneOf", "0", "properties"]) == ["sex", "test", "s"])
    let four = Self.fields(score, ["oneOf", "1", "properties"])
    #expect(four == ["ext", "flex", "right", "left", "days"])
  }

  /// Null stands for a field that is left out, wherever one may be left out.
  @Test func nullIsLeftOut() throws {
    let line =
      #"{"exercise": "plank", "rx": "v3 3x30 s", "out": {"done": [30, 30, 30], "form": null, "rpe": null}, "counters": null}"#
    let answer = try RuleLine.answer(Array(line.utf8), .decide)
    #expect(answer["decision"] == .text("HOLD"))
  }
}
