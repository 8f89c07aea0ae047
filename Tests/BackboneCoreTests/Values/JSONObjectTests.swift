import BackboneCore
import Testing

@Suite struct JSONObjectTests {
  /// Few fields are searched, many are looked up: both must behave alike.
  @Test(arguments: [3, 16, 17, 40])
  func fieldsKeepTheirPlaces(count: Int) {
    var object = JSONObject()
    for number in 0..<count { object["f\(number)"] = .number(Double(number)) }
    object["f1"] = .null
    #expect(object.names == (0..<count).map { "f\($0)" })
    #expect(object["f1"] == .null && object["f2"] == .number(2) && object["g"] == nil)
    object["f0"] = nil
    #expect(object["f0"] == nil && object["f2"] == .number(2))
    #expect(object.names == (1..<count).map { "f\($0)" })
    object["f0"] = .bool(true)
    #expect(object.names.last == "f0" && object["f0"] == .bool(true))
  }

  @Test func theOrderOfFieldsMeansNothing() {
    let object: JSONObject = ["a": .null, "b": .number(1)]
    #expect(object == ["b": .number(1), "a": .null])
    #expect(object != ["a": .null, "b": .number(2)])
    #expect(object != ["a": .null])
  }
}
