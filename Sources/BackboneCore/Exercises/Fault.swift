/// A common fault and what mends it.
package struct Fault: Hashable, Sendable, Codable, Identifiable {
  /// The fault's name in the figure's drawing, such as `sag`.
  package let id: String
  package let name: String
  /// What mends it.
  package let fix: String
  /// What is said so that somebody who falls into it ends the set; nil where that is no reason to.
  package let limit: String?

  /// A fault.
  package init(id: String, name: String, fix: String, limit: String? = nil) {
    self.id = id
    self.name = name
    self.fix = fix
    self.limit = limit
  }
}
