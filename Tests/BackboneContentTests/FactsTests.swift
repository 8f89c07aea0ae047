import BackboneCore
import Testing

/// What the records say, held to a table of facts: `Assets/facts.json`.
@Suite struct FactsTests {
  private let facts: [JSONValue]

  init() throws {
    facts = try RecordPlace.record("facts")["facts"]?.entries ?? []
  }

  @Test func everyFactIsToldAsItIs() throws {
    #expect(facts.count >= 100)
    for fact in facts {
      let place = fact["place"]?.wording ?? "?"
      let told = RecordPlace.find(place)?.wordings.joined(separator: "\n")
      let words = try #require(told, "nothing at \(place)")
      let says = fact["says"]?.wordings ?? []
      let never = fact["never"]?.wordings ?? []
      #expect(!says.isEmpty || !never.isEmpty, "\(place)")
      for fact in says { #expect(words.contains(fact), "\(place) does not say: \(fact)") }
      for error in never { #expect(!words.contains(error), "\(place) says: \(error)") }
    }
  }

  /// A fact that rests on a study stands where that study is cited.
  @Test func everyFactIsCitedWhereItIsTold() throws {
    for fact in facts {
      let place = fact["place"]?.wording ?? "?"
      let named = (fact["from"]?.wording ?? "").split(separator: ",").map {
        String($0.drop { $0 == " " })
      }
      #expect(!named.isEmpty, "\(place)")
      let parts = place.split(separator: "#").map(String.init)
      var cited = try RecordPlace.record(parts[0])["sources"]?.wordings ?? []
      if parts[0].hasPrefix("learn/") {
        let block = parts[1].split(separator: ".").prefix(2).joined(separator: ".")
        cited += RecordPlace.find("\(parts[0])#\(block)")?["sources"]?.wordings ?? []
      }
      for source in named where source != "general" {
        #expect(cited.contains(source), "\(place) does not cite \(source)")
      }
    }
  }
}
