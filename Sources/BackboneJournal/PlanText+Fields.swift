internal import BackboneCore

/// Taking a plan's values out of JSON.
extension JSONValue {
  /// A field of an object; nil where it is missing or null.
  func field(_ name: String) -> JSONValue? {
    guard case .object(let object) = self, let value = object[name], value != .null else {
      return nil
    }
    return value
  }

  /// A whole number within a range.
  func whole(_ name: String, in range: ClosedRange<Int>) throws(PlanText.Failure) -> Int {
    guard case .number(let value) = field(name), let whole = Int(exactly: value),
      range.contains(whole)
    else { throw PlanText.Failure(reason: "\(name) is no number from \(range.lowerBound) on") }
    return whole
  }

  /// A length of time in milliseconds, a day at most; zero where the field is missing.
  func duration(_ name: String) throws(PlanText.Failure) -> Duration {
    field(name) == nil ? .zero : .milliseconds(try whole(name, in: 0...86_400_000))
  }

  /// A text; empty where the field is missing.
  func text(_ name: String) throws(PlanText.Failure) -> String {
    switch field(name) {
    case .text(let text): return text
    case nil: return ""
    default: throw PlanText.Failure(reason: "\(name) is no text")
    }
  }

  /// A list; empty where the field is missing.
  func list(_ name: String) throws(PlanText.Failure) -> [JSONValue] {
    switch field(name) {
    case .list(let values): return values
    case nil: return []
    default: throw PlanText.Failure(reason: "\(name) is no list")
    }
  }

  /// A case of an enumeration by its raw value.
  func word<Value: RawRepresentable<String>>(_ name: String) throws(PlanText.Failure) -> Value {
    guard case .text(let text) = field(name), let value = Value(rawValue: text) else {
      throw PlanText.Failure(reason: "\(name) is not known here")
    }
    return value
  }
}
