/// Something that was found out about a person, and when.
package struct Dated<Value: Hashable & Sendable>: Hashable, Sendable, Identifiable {
  /// The fact that it comes from.
  package let id: RecordID
  package let at: Timestamp
  package let value: Value

  /// Something of a moment.
  package init(_ value: Value, id: RecordID, at: Timestamp) {
    self.id = id
    self.at = at
    self.value = value
  }
}
