import BackboneCore
import Foundation
import TestSupport
import Testing

/// The vectors of the rules: what `backbone rules` answers to each line.
@Suite struct VectorTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  static func vectors(_ name: String) throws -> [JSONObject] {
    let file = folder.appending(path: "Vectors/\(name).jsonl")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      guard case .object(let object) = try JSONParser.parse(Array(line.utf8)) else {
        preconditionFailure("\(name).jsonl has an object a line")
      }
      return object
    }
  }

  @Test(arguments: RuleLine.Kind.allCases)
  func everyVectorIsAnswered(kind: RuleLine.Kind) throws {
    let vectors = try Self.vectors(kind.rawValue)
    #expect(vectors.count > 10)
    for vector in vectors {
      guard case .text(let name)? = vector["name"], let line = vector["line"],
        case .object(let expected)? = vector["answer"]
      else {
        Issue.record("a vector has a name, a line and an answer")
        continue
      }
      let answer = try RuleLine.answer(Array(JSONText.line(line).utf8), kind)
      for (field, value) in expected.fields {
        let got = answer[field].map(JSONText.line) ?? "nothing"
        #expect(got == JSONText.line(value), "\(name): \(field)")
      }
    }
  }

  /// Every reason can be read as one text, and is written by hand once.
  @Test(arguments: RuleLine.Kind.allCases)
  func theReasonsReadAsTheyWere(kind: RuleLine.Kind) throws {
    var text = ""
    for vector in try Self.vectors(kind.rawValue) {
      guard case .text(let name)? = vector["name"], let line = vector["line"] else { continue }
      let answer = try RuleLine.answer(Array(JSONText.line(line).utf8), kind)
      guard case .text(let reason)? = answer["reason"] else { continue }
      text += "\(name): \(reason)\n"
    }
    let name = "reasons-\(kind.rawValue)"
    let path = Self.folder.appending(path: "Golden/\(name).txt").path(percentEncoded: false)
    let difference = try Golden.difference(of: text, with: path, name)
    #expect(difference == nil, "\(difference ?? "")")
  }
}
