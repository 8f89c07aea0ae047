package import BackboneCore

/// Keys that work together: those of a screen, of a dialog, of every list.
///
/// Layers lie over one another; the first that binds a key gets it. A table of bindings is the only
/// place that knows keys: the key bar, the help and the names of commands are made from it.
package protocol KeyLayer: SendableMetatype {
  associatedtype Command: CommandSet
  /// The first half of the ids of its commands.
  static var namespace: String { get }
  /// In the order in which the key bar and the help show them.
  static var bindings: [Binding<Command>] { get }
  /// Whether what is typed or pasted goes into a line of text.
  static var takesText: Bool { get }
  /// What typing does, as the key bar says it after "type"; nil where letters are commands.
  static var typing: String? { get }
  /// What the key bar calls a command now; nil where that never changes, empty where it means nothing.
  static func name(of command: Command, in state: AppState) -> String?
  /// Carries out a command; one that means nothing at the moment does nothing.
  static func perform(_ command: Command, _ state: inout AppState) -> [Effect]
  /// Takes a key that no layer binds.
  static func type(_ key: Key, _ state: inout AppState) -> [Effect]
  /// The command of a key of its table; nil where it has none.
  ///
  /// Every layer has it from the extension below. It is required so that each gets one compiled for
  /// its own commands: a key goes through the tables of several layers.
  /// - Parameter own: the user's own keys for commands, by their ids.
  static func command(for key: Key, own: [String: [Key]]) -> CommandID?
}

extension KeyLayer {
  package static var takesText: Bool { typing != nil }
  package static var typing: String? { nil }
  package static func name(of command: Command, in state: AppState) -> String? { nil }
  package static func type(_ key: Key, _ state: inout AppState) -> [Effect] { [] }

  /// The key to name for a command; nil where it has none.
  package static func key(for command: Command) -> Key? {
    bindings.first { $0.command == command }?.keys.first
  }

  /// The rows of its table.
  static var entries: [KeymapEntry] {
    bindings.map { binding in
      KeymapEntry(
        id: id(of: binding.command), name: binding.name, help: binding.help, keys: binding.keys,
        inKeyBar: binding.inKeyBar, isForTheEye: binding.isForTheEye)
    }
  }

  /// The id of a command, as key maps have it.
  package static func id(of command: Command) -> CommandID {
    CommandID(namespace: namespace, command: command.rawValue)
  }

  /// What the key bar calls a command now, by its name; nil where that never changes.
  static func name(named name: String, in state: AppState) -> String? {
    Command(rawValue: name).flatMap { Self.name(of: $0, in: state) }
  }

  package static func command(for key: Key, own: [String: [Key]]) -> CommandID? {
    if !own.isEmpty { return entries(with: own).first { $0.keys.contains(key) }?.id }
    return bindings.first { $0.keys.contains(key) }.map { id(of: $0.command) }
  }

  /// The rows of its table with the user's own keys, which no other command of the layer keeps.
  static func entries(with own: [String: [Key]]) -> [KeymapEntry] {
    // What always works must always work.
    guard !own.isEmpty, namespace != AlwaysKeys.namespace else { return entries }
    let changed = entries.compactMap { own[$0.id.description] }.flatMap { $0 }
    guard !changed.isEmpty else { return entries }
    return entries.map { entry in
      entry.reached(
        by: own[entry.id.description] ?? entry.keys.filter { !changed.contains($0) })
    }
  }

  /// Carries out a command by its name; nil where the layer has none of that name.
  static func perform(named name: String, _ state: inout AppState) -> [Effect]? {
    Command(rawValue: name).map { perform($0, &state) }
  }
}

extension AppState {
  /// The layers that get the keys, the uppermost first.
  ///
  /// A dialog hides everything but the three keys that always work, unless it closes by itself.
  var layers: [any KeyLayer.Type] {
    guard let overlay else { return [AlwaysKeys.self] + screenLayers }
    let below = overlay.until == nil ? [] : screenLayers
    return [AlwaysKeys.self] + overlay.layers + below
  }

  /// What the keys mean now.
  package var keymap: Keymap { Keymap(layers, own: settings.keys) }

  /// What the keys mean on the screen, whatever dialog lies over it.
  package var screenKeymap: Keymap {
    Keymap([AlwaysKeys.self] + screenLayers, own: settings.keys)
  }

  /// The layers of the screen, and those that lead away from it.
  private var screenLayers: [any KeyLayer.Type] {
    screenType.layers(self) + screenList.composition.around(screenType.reach(self), self)
  }

  /// Whether what is typed or pasted goes into a line of text.
  package var takesText: Bool { layers.contains { $0.takesText } }

  /// The key to name for a command: the user's own, or the usual one.
  package func key<Layer: KeyLayer>(_ layer: Layer.Type, _ command: Layer.Command) -> Key? {
    settings.keys[layer.id(of: command).description]?.first ?? layer.key(for: command)
  }

  /// The name of that key in a sentence; empty where the command has none.
  func label<Layer: KeyLayer>(_ layer: Layer.Type, _ command: Layer.Command) -> String {
    key(layer, command)?.label(ascii: true) ?? ""
  }

  /// The name of the key that reaches a command, here or on the screen that it belongs to, for those
  /// who know it by its id alone; empty where none does.
  func label(of id: String) -> String {
    let elsewhere = screenList.all.flatMap { $0.layers(self) }
    let entries = screenKeymap.entries + elsewhere.flatMap { $0.entries(with: settings.keys) }
    return entries.first { $0.id.description == id }?.keys.first?.label(ascii: true) ?? ""
  }

  /// Carries out a command of one of the layers that are active now.
  mutating func perform(_ id: CommandID) -> [Effect] {
    for layer in layers where layer.namespace == id.namespace {
      if let effects = layer.perform(named: id.command, &self) { return effects }
    }
    return []
  }
}
