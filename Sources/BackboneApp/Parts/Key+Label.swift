import BackboneCore

extension Key {
  /// The key as the key bar and the help write it.
  func label(ascii: Bool) -> String {
    switch (code, modifiers) {
    case (.up, []): ascii ? "up" : "↑"
    case (.down, []): ascii ? "down" : "↓"
    case (.left, []): ascii ? "left" : "←"
    case (.right, []): ascii ? "right" : "→"
    case (.character(" "), []): "space"
    case (.enter, []): "enter"
    case (.escape, []): "esc"
    case (.tab, []): "tab"
    default: name
    }
  }
}
