/// A time for which the screen is drawn with ink and ground exchanged.
package struct Flash: Hashable, Sendable {
  package let since: Duration
  package let until: Duration
}
