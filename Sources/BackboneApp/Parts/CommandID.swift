/// A command's stable name, as help, a keymap file and the manual write it: `session.pause`.
package struct CommandID: Hashable, Sendable, CustomStringConvertible {
  /// The layer's namespace.
  package let namespace: String
  /// The command within the layer.
  package let command: String

  package var description: String { "\(namespace).\(command)" }
}
