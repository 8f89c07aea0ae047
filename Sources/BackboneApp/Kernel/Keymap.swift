package import BackboneCore

/// A command with the keys that reach it.
package struct KeymapEntry: Hashable, Sendable {
  package let id: CommandID
  /// One or two words for the key bar.
  package let name: String
  /// One line for the help.
  package let help: String
  /// The keys, the one to show first.
  package let keys: [Key]
  /// Whether the key bar shows it.
  package let inKeyBar: Bool
  /// Whether it only changes how something is drawn, and so does nothing where all is read.
  package let isForTheEye: Bool

  /// The same command with other keys.
  func reached(by keys: [Key]) -> KeymapEntry {
    KeymapEntry(
      id: id, name: name, help: help, keys: keys, inKeyBar: inKeyBar, isForTheEye: isForTheEye)
  }
}

/// What the keys mean now: the layers that are active, the uppermost first.
package struct Keymap: Sendable {
  let layers: [any KeyLayer.Type]
  private let own: [String: [Key]]

  /// The keymap of layers, the uppermost first.
  /// - Parameter own: the user's own keys for commands, by their ids.
  package init(_ layers: [any KeyLayer.Type], own: [String: [Key]] = [:]) {
    self.layers = layers
    self.own = own
  }

  /// Every command that a key reaches, without the keys that a layer above takes.
  package var entries: [KeymapEntry] {
    var taken: Set<Key> = []
    var isTyping = false
    let reachable = layers.flatMap { layer in
      let bound = layer.entries(with: own)
      let free = bound.compactMap { entry -> KeymapEntry? in
        // What is typed into a line is no command of a layer under it.
        let keys = entry.keys.filter { key in
          !taken.contains(key) && !(isTyping && "".edited(by: key) != nil)
        }
        guard !keys.isEmpty else { return nil }
        return entry.reached(by: keys)
      }
      taken.formUnion(bound.flatMap(\.keys))
      isTyping = isTyping || layer.takesText
      return free
    }
    // Looked up first, but read last: Enter on the first row of the help must not quit.
    let isAlways = { (entry: KeymapEntry) in entry.id.namespace == AlwaysKeys.namespace }
    return reachable.filter { !isAlways($0) } + reachable.filter(isAlways)
  }

  /// What the key bar calls one of the commands now.
  func name(of entry: KeymapEntry, in state: AppState) -> String {
    layers.first { $0.namespace == entry.id.namespace }?
      .name(named: entry.id.command, in: state) ?? entry.name
  }

  /// The command of a key; nil where no layer binds it.
  ///
  /// Where letters are commands, a key on another keyboard layout, or with Caps Lock, means what its
  /// place does; one with Ctrl does so everywhere.
  package func command(for key: Key) -> CommandID? {
    let isTyping = layers.contains { $0.takesText }
    let readings = isTyping && key.modifiers.isEmpty ? [key] : key.readings
    return readings.lazy.compactMap(exactCommand).first
  }

  /// The command of the first layer that binds a key.
  private func exactCommand(for key: Key) -> CommandID? {
    for layer in layers {
      if let command = layer.command(for: key, own: own) { return command }
      // What is typed into a line is no command of a layer under it.
      if layer.takesText && "".edited(by: key) != nil { return nil }
    }
    return nil
  }
}
