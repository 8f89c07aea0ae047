/// A value of any type, compared as what it is.
///
/// Whoever put it in knows its type; whoever only keeps it does not have to.
package struct AnyValue: Hashable, Sendable {
  package let value: any Hashable & Sendable

  init(_ value: some Hashable & Sendable) { self.value = value }

  package static func == (one: AnyValue, other: AnyValue) -> Bool {
    AnyHashable(one.value) == AnyHashable(other.value)
  }

  package func hash(into hasher: inout Hasher) { value.hash(into: &hasher) }
}
