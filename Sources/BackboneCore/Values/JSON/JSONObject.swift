/// The fields of a JSON object, each name once, in the order in which they were written.
package struct JSONObject: Sendable {
  /// Objects of at most this many fields are searched one by one, which is faster than hashing.
  private static let searched = 16

  package typealias Field = (name: String, value: JSONValue)

  /// The fields in order.
  package private(set) var fields: [Field] = []
  /// The places of the fields by name; empty as long as there are few of them.
  private var places: [String: Int] = [:]

  /// An object without fields.
  package init() {}

  /// An object of fields with different names, to be written rather than searched.
  init(distinct fields: [Field]) { self.fields = fields }

  package var isEmpty: Bool { fields.isEmpty }

  /// The names of the fields in order.
  package var names: [String] { fields.map(\.name) }

  /// The value of a field; nil where there is none.
  ///
  /// Setting nil removes the field, a new one is added at the end, and one that exists keeps its
  /// place.
  package subscript(name: String) -> JSONValue? {
    get { place(of: name).map { fields[$0].value } }
    set {
      switch (place(of: name), newValue) {
      case (let place?, let value?): fields[place].value = value
      case (let place?, nil):
        fields.remove(at: place)
        places = [:]
        indexIfMany()
      case (nil, let value?): append(name, value)
      case (nil, nil): break
      }
    }
  }

  /// Adds a field whose name the object does not have yet.
  mutating func append(_ name: String, _ value: JSONValue) {
    fields.append((name, value))
    if places.isEmpty { indexIfMany() } else { places[name] = fields.count - 1 }
  }

  private mutating func indexIfMany() {
    guard fields.count > Self.searched else { return }
    for (place, field) in fields.enumerated() { places[field.name] = place }
  }

  private func place(of name: String) -> Int? {
    places.isEmpty ? fields.firstIndex { $0.name == name } : places[name]
  }
}

extension JSONObject: Equatable {
  /// The order of fields means nothing in JSON.
  package static func == (a: JSONObject, b: JSONObject) -> Bool {
    a.fields.count == b.fields.count && a.fields.allSatisfy { b[$0.name] == $0.value }
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// An object of fields with different names.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    for (name, value) in elements { self[name] = value }
  }
}

extension JSONObject {
  /// An object of those fields that have a value, in their order.
  package init(leavingOutNil fields: KeyValuePairs<String, JSONValue?>) {
    for (name, value) in fields { self[name] = value }
  }
}
