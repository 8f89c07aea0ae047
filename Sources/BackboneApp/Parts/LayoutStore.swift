/// Where the program keeps, from one launch to the next, how views of the body are laid out.
///
/// Laying one out takes milliseconds, which a start would have to wait for.
package struct LayoutStore: Sendable {
  /// What was kept under a name; nil where nothing was.
  let read: @Sendable (_ name: String) -> [UInt8]?

  /// A store that is read when a view is shown for the first time.
  package init(_ read: @escaping @Sendable (_ name: String) -> [UInt8]?) { self.read = read }

  /// A store of nothing.
  package static let none = LayoutStore { _ in nil }
}
